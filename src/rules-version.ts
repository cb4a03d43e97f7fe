/** By which version of the rules something was made: written on report sheets and the settings sheet, and read back. */
import { settingText, type SettingsTables } from './tracker/settings-tables';
import { RULES_VERSION } from './version';

/** The option of the settings sheet that keeps the version by which it was last saved. */
export const RULES_OPTION = 'rules version';

/** How the version stands at the end of a line of a report sheet. */
export const rulesText = (version: string): string => `rules ${version}`;

/** The version in such a line, or null where there is none. */
export const rulesInLine = (line: string): string | null => /(?:^|[\s·])rules (\d+(?:\.\d+)*)$/.exec(line.trim())?.[1] ?? null;

/** The version that a report sheet names in the lines under its title. */
export function rulesOfSheet(rows: readonly (readonly unknown[])[]): string | null {
  for (const [first] of rows.slice(0, LINES)) {
    const found = typeof first === 'string' ? rulesInLine(first) : null;
    if (found !== null) return found;
  }
  return null;
}
/** Title, what the figures are of, filters and rules. */
const LINES = 4;

/** The version by which the settings were saved, or null where they say none. */
export function rulesOfSettings(tables: SettingsTables): string | null {
  const row = tables.Options?.find(({ option }) => settingText(option).toLowerCase() === RULES_OPTION);
  return settingText(row?.value) || null;
}

/** How the rules that made something stand to today's. Versions are numbers with dots: 2026.2 is older than 2026.10. */
export function compareRules(made: string, now: string = RULES_VERSION): 'same' | 'older' | 'newer' {
  const [one, other] = [made, now].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [left, right] = [one[at] ?? 0, other[at] ?? 0];
    if (left !== right) return left < right ? 'older' : 'newer';
  }
  return 'same';
}
