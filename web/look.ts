import { useEffect, useState } from 'react';
import type { PaneTheme } from '../taskpane/theme';

/** What the user chose for the page; "system" follows the computer. */
export type LookChoice = 'system' | PaneTheme;

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

const system = (): PaneTheme => (matchMedia(CONTRAST).matches ? 'high contrast' : matchMedia(DARK).matches ? 'dark' : 'light');

/** The look in use: the choice, or the computer's own, also when that changes. */
export function useLook(choice: LookChoice): PaneTheme {
  const [own, setOwn] = useState(system);
  useEffect(() => {
    const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
    const heard = (): void => setOwn(system());
    for (const query of queries) query.addEventListener('change', heard);
    return () => { for (const query of queries) query.removeEventListener('change', heard); };
  }, []);
  return choice === 'system' ? own : choice;
}
