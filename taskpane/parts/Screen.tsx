import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useGuide } from '../state/trail';

const useStyles = makeStyles({
  screen: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: '100%', boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  /** One or two sentences: what this screen is for. */
  readonly lead?: ReactNode;
  /** Stands above the heading. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of the pane: its heading takes the focus when the screen opens, so that keyboard and screen reader begin there. */
export function Screen({ title, lead, over, children }: Props) {
  const styles = useStyles();
  const { moved } = useGuide();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first screen leaves the focus where the user has it: in a cell, or elsewhere on the page.
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-pane-scroll]')?.scrollTo({ top: 0 });
  }, [moved]);
  return (
    <div className={styles.screen}>
      {over}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
