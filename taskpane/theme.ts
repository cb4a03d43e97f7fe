import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** How the place around the pane looks: Excel's own theme, or the web page's choice. */
export type PaneTheme = 'light' | 'dark' | 'high contrast';

const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high contrast': teamsHighContrastTheme,
};

/** The Fluent theme for a pane theme. */
export const fluentTheme = (theme: PaneTheme): Theme => themes[theme];
