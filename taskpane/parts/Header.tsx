import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular, Dismiss20Regular, Navigation20Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';

const useStyles = makeStyles({
  header: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, paddingLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly menuButton: RefObject<HTMLButtonElement | null>;
  /** Leads one screen back; null at the start of a trail. */
  readonly onBack: (() => void) | null;
}

/** The top of the pane: back, the product's name, the menu. */
export function Header({ menuOpen, onMenu, menuButton, onBack }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {onBack && <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label="Back" onClick={onBack} />}
      <span className={styles.name}>Headline</span>
      <Button ref={menuButton} appearance="subtle" icon={menuOpen ? <Dismiss20Regular /> : <Navigation20Regular />} aria-expanded={menuOpen} onClick={onMenu}>
        {menuOpen ? 'Close' : 'Menu'}
      </Button>
    </header>
  );
}
