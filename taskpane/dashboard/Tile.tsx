import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { tileSentence } from './tiles';
import type { Tile as TileModel } from './tiles';

const useStyles = makeStyles({
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS, textAlign: 'left', font: 'inherit', color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minHeight: '84px', cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  wide: { gridColumn: '1 / -1' },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.title2, fontVariantNumeric: 'tabular-nums' },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  band: { ...typographyStyles.caption1Strong },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground1 },
});

/** A band reads by its mark and its words, not by colour. */
const mark = (band: string) => (band.includes('above') ? '▲' : band.includes('below') ? '▼' : '●');

/** One figure of the summary; pressing it lists the pupils behind it. */
export function Tile({ tile, onOpen }: { readonly tile: TileModel; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { comparison } = tile;
  return (
    <button type="button" className={mergeClasses(styles.tile, tile.key === 'p8' && styles.wide)} onClick={onOpen} aria-label={`${tileSentence(tile)} ${tile.reasons.join(' ')} List the pupils.`}>
      <span className={styles.name}>{tile.name}</span>
      <span className={styles.value}>{tile.value}</span>
      {tile.band && <span className={styles.band}>{`${mark(tile.band)} ${tile.band[0]!.toUpperCase()}${tile.band.slice(1)}`}</span>}
      {tile.interval && <span className={styles.line}>{`95% interval ${tile.interval}`}</span>}
      {comparison && <span className={styles.line}>{`${comparison.name}: ${comparison.value}${comparison.gap ? ` (${comparison.gap})` : ''}`}</span>}
      {tile.reasons.map((reason) => <span key={reason} className={styles.reason}>{reason}</span>)}
    </button>
  );
}
