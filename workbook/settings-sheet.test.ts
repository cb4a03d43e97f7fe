import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetGrid } from '../src/cells/grid';
import type { SettingsTables } from '../src/tracker/settings-tables';
import { layOutSettings, settingsOf, type SettingsSheet } from './settings-sheet';

/** What a home reads back from the sheet that it has written. */
const gridOf = ({ sheet, tables }: SettingsSheet): SheetGrid => ({
  sheet: sheet.name, tables, formulas: new Set(), uncalculated: new Set(),
  values: sheet.rows.map((cells) => cells.map(({ value }) => value)),
  numberFormats: sheet.rows.map((cells) => cells.map(({ format }) => format ?? 'General')),
});

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,9}$/);
const value = fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0), fc.boolean(), fc.constant(null));
const table = fc.uniqueArray(word, { selector: (name) => name.toLowerCase(), maxLength: 4 }).chain((columns) =>
  fc.array(fc.tuple(...columns.map(() => value)).map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]!]))), { maxLength: 5 }));
const settings: fc.Arbitrary<SettingsTables> = fc.uniqueArray(fc.tuple(word, table), { selector: ([name]) => name.toLowerCase(), maxLength: 5 })
  .map((entries) => Object.fromEntries(entries.map(([name, rows]) => [name, rows.filter((row) => Object.values(row).some((each) => each !== null))])));

describe('the settings sheet', () => {
  it('gives back any settings that were laid out on it', () =>
    fc.assert(fc.property(settings, (tables) => { expect(settingsOf(gridOf(layOutSettings(tables)))).toEqual(tables); })));

  it('keeps the tables apart by a heading and an empty row', () => {
    const { sheet, tables } = layOutSettings({ Options: [{ option: 'schema', value: 1 }], Grade_map: [] });
    expect(tables).toEqual([
      { name: 'Headline_Options', area: { top: 4, left: 0, bottom: 5, right: 1 } },
      { name: 'Headline_Grade_map', area: { top: 8, left: 0, bottom: 9, right: 0 } },
    ]);
    expect(sheet.rows.map(([first]) => first?.value ?? null)).toEqual([
      'Headline settings', expect.stringContaining('You may read and edit'), null, 'Options', 'option', 'schema', null, 'Grade map', 'No rows yet', null, null,
    ]);
  });

  it('formats text as text and leaves numbers numbers', () => {
    const { sheet } = layOutSettings({ Options: [{ option: '0042', value: 42 }] });
    expect(sheet.rows[5]!.map(({ format }) => format ?? null)).toEqual(['@', null]);
  });

  it('takes a row that a person added at the end of a table, and leaves out blank ones', () => {
    const grid = gridOf(layOutSettings({ Options: [{ option: 'schema', value: 1 }] }));
    const grown: SheetGrid = { ...grid, values: [...grid.values.slice(0, 6), ['school', 'Anytown'], [null, null]], tables: [{ name: 'Headline_Options', area: { top: 4, left: 0, bottom: 7, right: 1 } }] };
    expect(settingsOf(grown)).toEqual({ Options: [{ option: 'schema', value: 1 }, { option: 'school', value: 'Anytown' }] });
  });

  it('leaves a table that is not ours alone', () => {
    const grid = gridOf(layOutSettings({ Options: [] }));
    expect(settingsOf({ ...grid, tables: [...grid.tables, { name: 'MyTable', area: { top: 0, left: 0, bottom: 1, right: 0 } }] })).toEqual({ Options: [] });
  });

  it('refuses names that Excel would not take or that differ by case alone, in a sentence', () => {
    expect(() => layOutSettings({ 'Grade map': [] })).toThrow('"Grade map" cannot be the name of a settings table');
    expect(() => layOutSettings({ A: [], a: [] })).toThrow('"a" stands twice');
    expect(() => layOutSettings({ A: [{ Value: 1, value: 2 }] })).toThrow('"value" stands twice as the name of a column of the settings table "A"');
    expect(() => layOutSettings({ A: [{ '': 1 }] })).toThrow('column of the settings table "A"');
  });
});
