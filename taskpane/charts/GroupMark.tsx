import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupRow } from './GroupChart';

const useStyles = makeStyles({
  school: { fill: tokens.colorCompoundBrandStroke },
  interval: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  comparison: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
});

interface Props { readonly row: GroupRow; readonly kind: 'dot' | 'bar'; readonly at: (value: number) => number }

/** The marks of one line: shapes tell them apart, so the chart reads without colour. */
export function GroupMark({ row: { value, lower, upper, comparison }, kind, at }: Props) {
  const styles = useStyles();
  return (
    <>
      {value !== null && kind === 'bar' && <rect className={styles.school} x={Math.min(at(0), at(value))} y={-5} width={Math.abs(at(value) - at(0))} height={10} rx={1} />}
      {lower !== null && upper !== null && (
        <path className={styles.interval} fill="none" d={`M${at(lower)} -4v8M${at(lower)} 0H${at(upper)}M${at(upper)} -4v8`} />
      )}
      {value !== null && kind === 'dot' && <circle className={styles.school} cx={at(value)} cy={0} r={5} />}
      {comparison !== null && <path className={styles.comparison} d={`M${at(comparison)} -6l5 6l-5 6l-5 -6z`} />}
    </>
  );
}

/** What each shape stands for, with the same drawing. */
export function GroupKey({ kind, school, comparison }: { readonly kind: 'dot' | 'bar'; readonly school: string; readonly comparison: string | null }) {
  const mark = (row: Partial<GroupRow>) => (
    <svg width={24} height={14} aria-hidden="true" style={{ verticalAlign: 'middle', marginRight: 4 }}>
      <g transform="translate(0 7)">
        <GroupMark kind={kind} at={(value) => value} row={{ key: '', label: '', text: '', value: null, lower: null, upper: null, comparison: null, ...row }} />
      </g>
    </svg>
  );
  return (
    <>
      <span>{mark({ value: 12 })}{school}</span>
      {kind === 'dot' && <span>{mark({ lower: 2, upper: 22 })}95% interval</span>}
      {comparison && <span>{mark({ comparison: 12 })}{comparison}</span>}
    </>
  );
}
