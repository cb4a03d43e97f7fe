import { Text } from '@fluentui/react-components';
import type { TrackerColumn, TrackerSettings } from '../../src/tracker/types';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { useSetup } from '../state/setup-context';
import { useDraft } from '../state/setup-context';
import { useGrid } from '../state/useGrid';
import { useWork } from '../state/work';
import { ColumnRow } from './ColumnRow';
import { groupColumns, missingColumns, samplesOf, withUse } from './columns';
import type { ColumnUse } from './columns';
import { StepScreen } from './StepScreen';

/** Step 2: what each column holds. Guessed ones come first; everything can be changed; unknown columns are left alone. */
export default function ColumnsStep() {
  const settings = useDraft();
  const { change } = useSetup();
  const { mapping } = settings;
  const main = useGrid(mapping.sheet);
  const other = useGrid(mapping.pupilSheet?.sheet ?? null);
  const failure = main.failure ?? other.failure;
  return (
    <StepScreen step="columns" lead="What does each column hold? Columns that are left alone are never read or changed.">
      {failure && <Notice kind="error">{failure}</Notice>}
      {missingColumns(mapping).map((sentence) => <Notice key={sentence} kind="warning">{sentence}</Notice>)}
      {!main.grid && !failure && <Loading label="Reading the columns" />}
      {main.grid && (
        <Columns
          columns={mapping.columns} settings={settings} samples={(column) => samplesOf(main.grid!, mapping, column)} firstRow={mapping.firstRow} sheet={mapping.sheet}
          onChange={(columns) => change({ ...settings, mapping: { ...mapping, columns } })}
        />
      )}
      {mapping.pupilSheet && other.grid && (
        <>
          <Text weight="semibold">{`From "${mapping.pupilSheet.sheet}"`}</Text>
          <Columns
            columns={mapping.pupilSheet.columns} settings={settings} samples={(column) => samplesOf(other.grid!, mapping.pupilSheet!, column)} firstRow={mapping.pupilSheet.firstRow} sheet={mapping.pupilSheet.sheet}
            onChange={(columns) => change({ ...settings, mapping: { ...mapping, pupilSheet: { ...mapping.pupilSheet!, columns } } })}
          />
        </>
      )}
    </StepScreen>
  );
}

interface ColumnsProps {
  readonly columns: readonly TrackerColumn[];
  readonly settings: TrackerSettings;
  readonly samples: (column: number) => readonly string[];
  readonly firstRow: number;
  readonly sheet: string;
  readonly onChange: (columns: readonly TrackerColumn[]) => void;
}

function Columns({ columns, settings, samples, firstRow, sheet, onChange }: ColumnsProps) {
  const { catalogue } = useWork();
  const { check, fields, subjects, rest } = groupColumns(columns);
  const subjectFor = ({ heading }: TrackerColumn): Partial<TrackerColumn> => {
    const found = catalogue.find(heading);
    return { qualifications: found.kind === 'found' ? [found.qualification.qn] : [] };
  };
  const setUse = (column: number, use: ColumnUse) => onChange(withUse(columns, column, use, subjectFor));
  const setAssessment = (at: number, assessment: string) => onChange(columns.map((column) => (column.column === at ? { ...column, assessment, confidence: 1 } : column)));
  const list = (group: readonly TrackerColumn[]) => group.map((column) => (
    <ColumnRow
      key={column.column} column={column} settings={settings} samples={samples(column.column)} firstRow={firstRow} sheet={sheet}
      onUse={(use) => setUse(column.column, use)} onAssessment={(assessment) => setAssessment(column.column, assessment)}
    />
  ));
  return (
    <>
      {check.length > 0 && <Disclosure title={`Please check (${check.length})`} open>{list(check)}</Disclosure>}
      {fields.length > 0 && <Disclosure title={`About pupils (${fields.length})`} open={check.length === 0}>{list(fields)}</Disclosure>}
      {subjects.length > 0 && <Disclosure title={`Grades (${subjects.length})`}>{list(subjects)}</Disclosure>}
      {rest.length > 0 && <Disclosure title={`Left alone (${rest.length})`}>{list(rest)}</Disclosure>}
    </>
  );
}
