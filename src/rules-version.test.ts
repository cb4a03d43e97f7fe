import { describe, expect, it } from 'vitest';
import { subtitleRows } from './report/cells';
import { REPORT } from './report/fixture';
import { compareRules, rulesInLine, rulesOfSettings, rulesOfSheet } from './rules-version';
import { settingsFromTables } from './tracker/settings-from-tables';
import { settingsToTables } from './tracker/settings-to-tables';
import type { TrackerSettings } from './tracker/types';
import { RULES_VERSION } from './version';

const SETTINGS: TrackerSettings = {
  schema: 1, school: '', year: 2023, edition: '', status: 'validated', schoolType: 'mainstream', assessment: '', grades: [], pupils: [], options: {},
  mapping: { stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [0], firstRow: 1, lastRow: 2, assessments: [], focus: 'assessment', columns: [] },
};

describe('the rules version', () => {
  it('stands under the title of every report sheet, and is read back from there', () => {
    const rows = subtitleRows({ ...REPORT.context, rulesVersion: '2026.10', filters: ['Class: rules 9'] }).map((cells) => cells.map(({ value }) => value));
    expect(rulesOfSheet([['Headlines'], ...rows])).toBe('2026.10');
    expect(rulesOfSheet([['rules of the house'], ['My own sheet'], [null], []])).toBeNull();
    expect(rulesInLine('Filters applied: none · made 1 May 2026, 10:15 · rules 2026.1')).toBe('2026.1');
  });

  it('is written with the settings, and is nobody\'s option', () => {
    const tables = settingsToTables(SETTINGS);
    expect(rulesOfSettings(tables)).toBe(RULES_VERSION);
    expect(settingsFromTables(tables).settings).toEqual(SETTINGS);
  });

  it('becomes today\'s when settings of an older one are saved', () => {
    const before = { Options: [{ option: 'sheet', value: 'Year 11' }, { option: 'Rules version', value: '2025.1' }] };
    expect(rulesOfSettings(before)).toBe('2025.1');
    expect(rulesOfSettings(settingsToTables(settingsFromTables(before).settings!, before))).toBe(RULES_VERSION);
  });

  it('is unknown of settings that were saved before it was written', () => expect(rulesOfSettings({ Options: [{ option: 'sheet', value: 'x' }] })).toBeNull());

  it.each([['2026.1', '2026.1', 'same'], ['2026.1', '2026.2', 'older'], ['2026.2', '2026.10', 'older'], ['2027.1', '2026.10', 'newer'], ['2026', '2026.0', 'same'], ['2026.1.1', '2026.1', 'newer']] as const)('%s against %s is %s', (made, now, how) =>
    expect(compareRules(made, now)).toBe(how));
});
