import { Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Field as TrackerField, TrackerColumn, TrackerSettings } from '../../src/tracker/types';
import { columnLetters } from '../../src/cells/address';
import { CellLink } from '../parts/CellLink';
import { columnPlace, useOf } from './columns';
import type { ColumnUse } from './columns';
import { FIELD_GROUPS, offered } from './field-names';

const useStyles = makeStyles({
  row: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 170px)', columnGap: tokens.spacingHorizontalS, alignItems: 'center',
    paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  about: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  samples: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly column: TrackerColumn;
  readonly settings: TrackerSettings;
  readonly samples: readonly string[];
  readonly firstRow: number;
  readonly sheet: string;
  readonly onUse: (use: ColumnUse) => void;
  readonly onAssessment: (assessment: string) => void;
}

/** One column: its heading, what stands in it, what it is taken for. */
export function ColumnRow({ column, settings: { mapping }, samples, firstRow, sheet, onUse, onAssessment }: Props) {
  const styles = useStyles();
  const use = useOf(column);
  const place = columnPlace(column, firstRow);
  return (
    <div className={styles.row}>
      <div className={styles.about}>
        <span><span className={styles.heading}>{column.heading || '(no heading)'}</span> <CellLink sheet={sheet} address={place.address}>{columnLetters(column.column)}</CellLink></span>
        <span className={styles.samples}>{samples.length > 0 ? samples.join(' · ') : 'Empty'}</span>
      </div>
      <div className={styles.choices}>
        <Select aria-label={`${column.heading || place.name} holds`} size="small" value={use.kind === 'field' ? use.field : use.kind} onChange={(_, data) => onUse(readUse(data.value))}>
          <option value="left alone">Leave alone</option>
          {mapping.layout === 'wide' && <option value="subject">Grades of a subject</option>}
          {FIELD_GROUPS.map(({ title, fields }) => {
            const possible = fields.filter(([field]) => offered(field, mapping.stage, mapping.layout));
            return possible.length > 0 && <optgroup key={title} label={title}>{possible.map(([field, name]) => <option key={field} value={field}>{name}</option>)}</optgroup>;
          })}
        </Select>
        {use.kind === 'subject' && mapping.assessments.length > 1 && (
          <Select aria-label={`${column.heading}: assessment point`} size="small" value={column.assessment ?? ''} onChange={(_, data) => onAssessment(data.value)}>
            {column.assessment === undefined && <option value="">Choose</option>}
            {mapping.assessments.map((name) => <option key={name} value={name}>{name}</option>)}
          </Select>
        )}
      </div>
    </div>
  );
}

const readUse = (value: string): ColumnUse => (value === 'left alone' || value === 'subject' ? { kind: value } : { kind: 'field', field: value as TrackerField });
