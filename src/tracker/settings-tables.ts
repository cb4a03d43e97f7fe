/** The settings as the sheet "Headline settings" holds them: named tables of rows (design.md, decision 7). */
export type SettingValue = string | number | boolean | null;
export type SettingsTables = Readonly<Record<string, readonly Readonly<Record<string, SettingValue>>[]>>;
