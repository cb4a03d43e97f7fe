import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { display: 'block', position: 'relative', width: '64px', height: '8px', marginLeft: 'auto', marginTop: tokens.spacingVerticalXXS, backgroundColor: tokens.colorNeutralBackground4 },
  zero: { position: 'absolute', left: '50%', top: '-2px', bottom: '-2px', width: '1px', backgroundColor: tokens.colorNeutralStrokeAccessible },
  bar: { position: 'absolute', top: 0, bottom: 0, backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
});

/** Percentage points that fill half of the track. */
const FULL = 50;

/** How far a figure is from the national one: to the right above, to the left below. The figure itself stands above it. */
export function DifferenceBar({ value }: { readonly value: number | null }) {
  const styles = useStyles();
  if (value === null) return null;
  const width = Math.min(Math.abs(value), FULL) / FULL * 50;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={{ left: `${value < 0 ? 50 - width : 50}%`, width: `${width}%` }} />
      <span className={styles.zero} />
    </span>
  );
}
