import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0, minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flexGrow: 1, color: tokens.colorNeutralForeground1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The foot of the page: what the selected cell's function has to say, and where the data is. */
export function StatusLine({ sentence }: { readonly sentence: string | null }) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <span className={styles.sentence} role="status">{sentence ?? ''}</span>
      <LockClosed16Regular aria-hidden />
      <span>Everything happens on this computer. No data leaves it.</span>
    </footer>
  );
}
