import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', width: '100%', paddingLeft: tokens.spacingHorizontalXS, textAlign: 'left' },
  body: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props { readonly title: string; readonly open?: boolean; readonly children: ReactNode }

/** A part that can be folded away, under a heading that says what is in it. */
export function Disclosure({ title, open = false, children }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(open);
  const body = useId();
  return (
    <section>
      <h2 style={{ margin: 0 }}>
        <Button appearance="subtle" className={styles.button} icon={shown ? <ChevronDown20Regular /> : <ChevronRight20Regular />} aria-expanded={shown} aria-controls={shown ? body : undefined} onClick={() => setShown(!shown)}>
          {title}
        </Button>
      </h2>
      {shown && <div id={body} className={styles.body}>{children}</div>}
    </section>
  );
}
