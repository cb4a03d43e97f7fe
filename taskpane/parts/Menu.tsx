import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { menuFor } from '../state/places';
import type { MenuEntry, MenuSection } from '../state/places';

const useStyles = makeStyles({
  menu: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.caption1Strong, margin: 0, paddingBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  here: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorSubtleBackgroundSelected, color: tokens.colorNeutralForeground2Selected },
});

interface Props {
  /** The screen that is open behind the menu. */
  readonly current: string;
  readonly stage: 'ks4' | 'ks2';
  readonly onChoose: (entry: MenuEntry) => void;
  readonly onClose: () => void;
}

/** Every screen of the pane, in the pane itself: no floating list to lose at 320 pixels. Escape closes it. */
export function Menu({ current, stage, onChoose, onClose }: Props) {
  const styles = useStyles();
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.querySelector<HTMLElement>('[aria-current], button')?.focus(), []);
  return (
    <nav ref={here} aria-label="Headline" className={styles.menu} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      {menuFor(stage).map((section) => <Section key={section.title} section={section} current={current} onChoose={onChoose} />)}
    </nav>
  );
}

function Section({ section, current, onChoose }: { readonly section: MenuSection } & Pick<Props, 'current' | 'onChoose'>) {
  const styles = useStyles();
  const title = useId();
  return (
    <div>
      <h2 id={title} className={styles.title}>{section.title}</h2>
      <ul aria-labelledby={title} className={styles.list}>
        {section.entries.map((entry) => {
          const here = entry.screen === current;
          return (
            <li key={entry.screen}>
              <Button appearance="subtle" className={mergeClasses(styles.entry, here && styles.here)} aria-current={here ? 'page' : undefined} onClick={() => onChoose(entry)}>
                {entry.title}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
