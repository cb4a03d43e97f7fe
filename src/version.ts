/** The version of the rules and tables: shown by the pane, the functions and every sheet, and raised with any change to a figure. */
export const RULES_VERSION = '2026.1';
