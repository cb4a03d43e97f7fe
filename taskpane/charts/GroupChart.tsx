import { makeStyles, tokens } from '@fluentui/react-components';
import { GroupMark } from './GroupMark';
import { niceScale } from './scale';
import { useRoving } from './useRoving';
import { useWidth } from './useWidth';

/** One line of the chart: a group, its figure, the interval around it and what it is held against. */
export interface GroupRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly comparison: number | null;
  /** The figure as printed, at the end of the line. */
  readonly text: string;
}

const LINE = 40;
const AXIS = 22;
const SIDE = 8;

const useStyles = makeStyles({
  svg: {
    display: 'block', width: '100%', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  label: { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground1 },
  value: { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  tick: { fontSize: tokens.fontSizeBase100, fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground2 },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  zero: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1px' },
  row: { fill: 'transparent' },
  active: { fill: 'transparent', stroke: tokens.colorNeutralForeground2 },
});

interface Props {
  /** One sentence: what the chart shows. */
  readonly label: string;
  readonly rows: readonly GroupRow[];
  /** Dots with intervals for scores around 0; bars from 0 for the rest. */
  readonly kind: 'dot' | 'bar';
  /** Tells which row is active, for the words under the chart. */
  readonly onActive: (row: GroupRow | null) => void;
  readonly onOpen: (row: GroupRow) => void;
}

/** Figures by group, one line each: name and figure above, mark, interval and comparison below. Works from 280 px. */
export function GroupChart({ label, rows, kind, onActive, onOpen }: Props) {
  const styles = useStyles();
  const [ref, width] = useWidth<SVGSVGElement>(320);
  const { active, move, onKeyDown } = useRoving(rows.length, {
    onMove: (index) => onActive(index === null ? null : rows[index]!),
    onOpen: (index) => onOpen(rows[index]!),
  });
  const drawn = rows.flatMap(({ value, lower, upper, comparison }) => [value, lower, upper, comparison]).filter((v) => v !== null);
  const scale = niceScale(drawn, [SIDE, width - SIDE], { zero: true });
  const height = rows.length * LINE + AXIS;
  return (
    <svg
      ref={ref} className={styles.svg} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} tabIndex={0}
      onKeyDown={onKeyDown} onPointerLeave={() => move(null)} onBlur={() => move(null)}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={scale.at(tick)} x2={scale.at(tick)} y1={0} y2={height - AXIS} />
          <text className={styles.tick} x={scale.at(tick)} y={height - 6} textAnchor="middle">{scale.format(tick)}</text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${index * LINE})`} onPointerEnter={() => move(index)} onClick={() => onOpen(row)}>
          <rect className={active === index ? styles.active : styles.row} x={0.5} y={1} width={Math.max(0, width - 1)} height={LINE - 2} rx={3} />
          <text className={styles.label} x={SIDE} y={15}>{row.label}</text>
          <text className={styles.value} x={width - SIDE} y={15} textAnchor="end">{row.text}</text>
          <g transform="translate(0 27)"><GroupMark row={row} kind={kind} at={scale.at} /></g>
        </g>
      ))}
    </svg>
  );
}
