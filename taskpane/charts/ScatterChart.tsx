import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { niceScale } from './scale';
import { useRoving } from './useRoving';
import { useWidth } from './useWidth';

export interface ScatterPoint {
  readonly key: string;
  /** The point in words: "Ada Moss, key stage 2 mean 104.5, Progress 8 +0.31". */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly highlighted: boolean;
}

const HEIGHT = 300;
const EDGE = { left: 40, right: 12, top: 10, bottom: 40 };

const useStyles = makeStyles({
  svg: {
    display: 'block', width: '100%', borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground2 },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  zero: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1px' },
  point: { cursor: 'pointer', fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: '1.25px' },
  highlighted: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorCompoundBrandStroke },
  ring: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
});

interface Props {
  readonly label: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** In the order of the horizontal axis, so that the arrow keys go from left to right. */
  readonly points: readonly ScatterPoint[];
  readonly onActive: (point: ScatterPoint | null) => void;
  readonly onOpen: (point: ScatterPoint) => void;
}

/** Pupils as points. Highlighted pupils are filled diamonds drawn last, the others open circles: shape as well as colour. */
export function ScatterChart({ label, xTitle, yTitle, points, onActive, onOpen }: Props) {
  const styles = useStyles();
  const [ref, width] = useWidth<SVGSVGElement>(320);
  const { active, move, onKeyDown } = useRoving(points.length, {
    onMove: (index) => onActive(index === null ? null : points[index]!),
    onOpen: (index) => onOpen(points[index]!),
  });
  const x = niceScale(points.map((point) => point.x), [EDGE.left, width - EDGE.right]);
  const y = niceScale(points.map((point) => point.y), [HEIGHT - EDGE.bottom, EDGE.top], { zero: true });
  const drawn = points.map((point, index) => ({ point, index })).sort((a, b) => Number(a.point.highlighted) - Number(b.point.highlighted));
  const ringed = active === null ? null : points[active]!;
  return (
    <svg
      ref={ref} className={styles.svg} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label} tabIndex={0}
      onKeyDown={onKeyDown} onPointerLeave={() => move(null)} onBlur={() => move(null)}
    >
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={EDGE.left} x2={width - EDGE.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text className={styles.text} x={EDGE.left - 6} y={y.at(tick) + 4} textAnchor="end">{y.format(tick)}</text>
        </g>
      ))}
      {x.ticks.map((tick) => <text key={tick} className={styles.text} x={x.at(tick)} y={HEIGHT - EDGE.bottom + 16} textAnchor="middle">{x.format(tick)}</text>)}
      <text className={styles.text} x={(EDGE.left + width - EDGE.right) / 2} y={HEIGHT - 4} textAnchor="middle">{xTitle}</text>
      <text className={styles.text} transform={`translate(11 ${(EDGE.top + HEIGHT - EDGE.bottom) / 2}) rotate(-90)`} textAnchor="middle">{yTitle}</text>
      {drawn.map(({ point, index }) => (
        <path
          key={point.key} className={mergeClasses(styles.point, point.highlighted && styles.highlighted)}
          transform={`translate(${x.at(point.x)} ${y.at(point.y)})`}
          d={point.highlighted ? 'M0 -5l5 5l-5 5l-5 -5z' : 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z'}
          onPointerEnter={() => move(index)} onClick={() => onOpen(point)}
        />
      ))}
      {ringed && <circle className={styles.ring} cx={x.at(ringed.x)} cy={y.at(ringed.y)} r={8} />}
    </svg>
  );
}
