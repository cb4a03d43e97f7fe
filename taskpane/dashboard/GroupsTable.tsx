import { Link } from '@fluentui/react-components';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/DataTable';
import type { GroupLine } from './group-rows';

interface Props {
  readonly caption: string;
  readonly lines: readonly GroupLine[];
  /** The comparison's name; null where there is none. */
  readonly comparison: string | null;
  readonly onOpen: (key: string) => void;
}

/** The chart's figures as a table. */
export function GroupsTable({ caption, lines, comparison, onOpen }: Props) {
  const compared: readonly Column<GroupLine>[] = comparison && lines.some(({ comparisonText }) => comparisonText) ? [
    { title: comparison, number: true, cell: ({ comparisonText }) => comparisonText ?? '–' },
    { title: 'Gap', number: true, cell: ({ gapText }) => gapText ?? '–' },
  ] : [];
  const interval: readonly Column<GroupLine>[] = lines.some(({ intervalText }) => intervalText)
    ? [{ title: '95% interval', number: true, cell: ({ intervalText }) => intervalText ?? '–' }] : [];
  return (
    <DataTable<GroupLine>
      caption={caption} rows={lines} rowKey={({ key }) => key} empty="No pupils."
      columns={[
        { title: 'Group', cell: ({ key, label }) => <Link as="button" inline aria-label={`${label}: list the pupils`} onClick={() => onOpen(key)}>{label}</Link> },
        { title: 'Pupils', number: true, cell: ({ pupils }) => pupils },
        { title: 'School', number: true, cell: ({ text }) => text },
        ...interval, ...compared,
      ]}
    />
  );
}
