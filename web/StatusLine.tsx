import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { SelectedCell } from './watch-cell';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0, minHeight: '26px',
    padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  address: { fontWeight: tokens.fontWeightSemibold },
  place: { whiteSpace: 'nowrap' },
});

/** The foot of the page: the selected cell in words, and where the data is. */
export function StatusLine({ cell }: { readonly cell: SelectedCell | null }) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <span className={styles.cell} role="status" aria-label="Selected cell">
        {cell && <><span className={styles.address}>{cell.address}</span>{' '}{cell.text === '' ? 'empty' : cell.text}{cell.sentence && `: ${cell.sentence}`}</>}
      </span>
      <span className={styles.place}>F6: workbook, pane, menu</span>
      <span aria-hidden>·</span>
      <LockClosed16Regular aria-hidden />
      <span className={styles.place}>Everything happens on this computer. No data leaves it.</span>
    </footer>
  );
}
