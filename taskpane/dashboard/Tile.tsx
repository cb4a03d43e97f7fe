import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { HIDDEN } from '../state/announce';
import { tileLines } from './tiles';
import type { Tile as TileModel } from './tiles';

const useStyles = makeStyles({
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS, textAlign: 'left', font: 'inherit', color: tokens.colorNeutralForeground1,
    position: 'relative', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minHeight: '84px', cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`, boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  wide: { gridColumn: '1 / -1' },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.title2, fontVariantNumeric: 'tabular-nums' },
  line: { ...typographyStyles.caption1 },
});

/** One figure of the summary; pressing it lists the pupils behind it. */
export function Tile({ tile, onOpen }: { readonly tile: TileModel; readonly onOpen: () => void }) {
  const styles = useStyles();
  const lines = tileLines(tile);
  return (
    <button type="button" className={mergeClasses(styles.tile, tile.key === 'p8' && styles.wide)} onClick={onOpen}>
      <span className={styles.name}>{tile.name}</span>
      <span className={styles.value}>{tile.value}</span>
      {lines.map((line) => <span key={line} className={styles.line}>{line}</span>)}
      <span style={HIDDEN}>List the pupils</span>
    </button>
  );
}
