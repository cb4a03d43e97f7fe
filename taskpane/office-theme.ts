import { useEffect, useState } from 'react';
import type { PaneTheme } from './theme';

/** What Excel says of its colours; older versions say less, or nothing. */
export interface OfficeColours { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string }

/** The pane's theme for Excel's colours: high contrast where the computer forces colours, dark on a dark ground. */
export function themeFor(colours: OfficeColours | undefined, forced: boolean): PaneTheme {
  if (forced) return 'high contrast';
  return colours?.isDarkTheme ?? isDark(colours?.bodyBackgroundColor) ? 'dark' : 'light';
}

/** Whether a colour such as "#262626" is darker than the middle; one that cannot be read is not. */
function isDark(colour: string | undefined): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!hex) return false;
  const [red, green, blue] = hex.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

const FORCED = '(forced-colors: active)';

/** Excel's theme as the pane's, also when the computer's contrast setting changes. */
export function useOfficeTheme(): PaneTheme {
  const read = () => themeFor(Office.context.officeTheme as OfficeColours | undefined, matchMedia(FORCED).matches);
  const [theme, setTheme] = useState(read);
  useEffect(() => {
    const query = matchMedia(FORCED);
    const heard = () => setTheme(read());
    query.addEventListener('change', heard);
    // Excel tells nobody when its own theme changes: coming back to the pane is when it can have.
    addEventListener('focus', heard);
    return () => { query.removeEventListener('change', heard); removeEventListener('focus', heard); };
  }, []);
  return theme;
}
