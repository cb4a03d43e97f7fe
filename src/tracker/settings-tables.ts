/** The settings as the sheet "Headline settings" holds them: named tables of rows (design.md, decision 7). */
export type SettingValue = string | number | boolean | null;
export type SettingsRow = Readonly<Record<string, SettingValue>>;
export type SettingsTables = Readonly<Record<string, readonly SettingsRow[]>>;

/** A cell's value as text; null and undefined are blank. */
export const settingText = (value: SettingValue | undefined): string => (value === null || value === undefined ? '' : String(value).trim());

/** One of the options as text, "" where the sheet does not have it: for what must be known before the settings are read whole. */
export const optionText = (tables: SettingsTables, option: string): string =>
  settingText((tables.Options ?? []).find((row) => settingText(row.option).toLowerCase() === option)?.value);

/**
 * Puts our rows in place of those of an earlier table but keeps what is not ours: columns that we do not know stay
 * with the row of the same key.
 * @param key what tells rows apart
 */
export function mergeRows(ours: readonly SettingsRow[], before: readonly SettingsRow[], key: (row: SettingsRow) => string): readonly SettingsRow[] {
  const known = new Set(ours.flatMap((row) => Object.keys(row)));
  const extras = new Map(before.map((row) => [key(row), Object.fromEntries(Object.entries(row).filter(([column]) => !known.has(column)))]));
  return ours.map((row) => ({ ...row, ...extras.get(key(row)) }));
}
