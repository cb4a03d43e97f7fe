import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { settingsFromTables } from './settings-from-tables';
import type { SettingsTables } from './settings-tables';
import { SETTINGS_SCHEMA, settingsToTables } from './settings-to-tables';
import type { Field, TrackerColumn, TrackerSettings } from './types';

const FIELDS: readonly Field[] = ['pupil', 'name', 'sex', 'disadvantaged', 'fsm6', 'class', 'ks2_reading', 'ks2_maths', 'joined', 'year_group', 'grade', 'qualification', 'series'];
/** Text as it stands in a cell of a list: no semicolon, which separates, and no spaces at its ends. */
const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[;\s]/g, '')).filter((text) => text !== '');
const optionalWord = fc.oneof(fc.constant(''), word);

const fieldColumn = fc.record({ heading: word, field: fc.constantFrom(...FIELDS), confidence: fc.double({ min: 0, max: 1, noNaN: true }) });
const subjectColumn = fc.record({ heading: word, subject: word, qualifications: fc.array(word, { maxLength: 3 }), doesNotCount: fc.boolean(), confidence: fc.constantFrom(0.5, 0.9, 1) }, { requiredKeys: ['heading', 'subject', 'qualifications', 'confidence'] })
  .map(({ doesNotCount, ...column }) => ({ ...column, ...(doesNotCount ? { doesNotCount: true } : {}) }));
/** One label stands for one thing wherever it stands, so labels are told apart by their place. */
const columns = fc.array(fc.oneof(fieldColumn, subjectColumn, fc.record({ heading: word, confidence: fc.constant(0) })), { maxLength: 8 })
  .map((all): TrackerColumn[] => all.map((column, at) => ({ ...column, column: at, ...('subject' in column ? { subject: `${column.subject}${at}` } : {}) })));
const rows = fc.record({ headerRows: fc.constantFrom([0], [3, 4]), firstRow: fc.integer({ min: 5, max: 9 }), lastRow: fc.integer({ min: 9, max: 500 }) });
const unique = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => [...new Map(items.map((item) => [key(item), item])).values()];

const mapping = fc.record({
  stage: fc.constantFrom('ks4' as const, 'ks2' as const), sheet: word, layout: fc.constantFrom('wide' as const, 'long' as const), rows, columns, assessments: fc.uniqueArray(word, { maxLength: 3 }),
  focus: fc.constantFrom('assessment' as const, 'exam results' as const), second: fc.option(fc.record({ rows, columns }), { nil: undefined }),
}).map(({ rows: own, second, ...rest }) => ({ ...rest, ...own, ...(second ? { pupilSheet: { sheet: `${rest.sheet} pupils`, ...second.rows, columns: second.columns.filter((column) => !('subject' in column)) } } : {}) }));

const settings: fc.Arbitrary<TrackerSettings> = fc.record({
  school: optionalWord, year: fc.integer({ min: 2018, max: 2030 }), edition: optionalWord, status: fc.constantFrom('validated' as const, 'unvalidated' as const),
  schoolType: fc.constantFrom('mainstream' as const, 'special' as const, 'independent' as const), assessment: optionalWord, mapping,
  grades: fc.array(fc.record({ subject: optionalWord, value: word, grade: word }), { maxLength: 5 }).map((all) => unique(all, ({ subject, value }) => `${subject}\n${value}`)),
  pupils: fc.array(fc.record({ pupil: word, include: fc.boolean(), reason: word, disadvantaged: fc.boolean(), ks2Override: fc.constantFrom(59, 100.5, 120) }, { requiredKeys: ['pupil'] }), { maxLength: 5 }).map((all) => unique(all, ({ pupil }) => pupil)),
  options: fc.dictionary(fc.constantFrom('show names', 'blank means no', 'ranges'), fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null))),
  subjects: fc.array(fc.record({ subject: word, qualifications: fc.array(word, { maxLength: 2 }) }), { maxLength: 3 }).map((all) => unique(all, ({ subject }) => subject)),
  classes: fc.array(fc.record({ subject: word, class: optionalWord, qualification: word }), { maxLength: 3 }).map((all) => unique(all, (each) => `${each.subject}\n${each.class}`)),
}).map(({ subjects, classes, ...rest }) => ({
  ...rest, schema: SETTINGS_SCHEMA, ...(classes.length > 0 ? { classes } : {}), ...(rest.mapping.layout === 'long' && subjects.length > 0 ? { subjects } : {}),
}));

/** In a long layout no column holds a subject; in a wide one the columns say what subjects stand for. */
const sound = (each: TrackerSettings): TrackerSettings => (each.mapping.layout === 'wide' ? each
  : { ...each, mapping: { ...each.mapping, columns: each.mapping.columns.filter(({ subject }) => subject === undefined) } });

describe('settings as tables', () => {
  it('are read back as they were written', () =>
    fc.assert(fc.property(settings.map(sound), (each) => { expect(settingsFromTables(settingsToTables(each))).toEqual({ settings: each, readOnly: null, problems: [] }); })));

  const wide: TrackerSettings = {
    schema: 1, school: 'Anytown', year: 2023, edition: '', status: 'validated', schoolType: 'mainstream', assessment: 'Mock 2', grades: [{ subject: '', value: '8+', grade: '8' }], pupils: [], options: { ranges: '0.5' },
    mapping: {
      stage: 'ks4', sheet: 'Year 11', layout: 'wide', headerRows: [3, 4], firstRow: 5, lastRow: 184, assessments: ['Mock 1', 'Mock 2'], focus: 'assessment',
      columns: [{ column: 0, heading: 'UPN', field: 'pupil', confidence: 0.99 }, { column: 27, heading: 'Sci', subject: 'Sci', qualifications: ['GCSE Biology', 'GCSE Physics'], assessment: 'Mock 2', confidence: 1 }],
    },
  };
  it('are in the words of a data manager: columns by letters, rows as spreadsheets count', () => {
    const tables = settingsToTables(wide);
    expect(tables.Columns![1]).toEqual({ sheet: 'Year 11', column: 'AB', heading: 'Sci', holds: 'grades', subject: 'Sci', assessment: 'Mock 2', sure: 1 });
    expect(tables.Options).toContainEqual({ option: 'header rows', value: '4; 5' });
    expect(tables.Options).toContainEqual({ option: 'last row', value: 185 });
  });
  it('begin the subjects table with label and qualification, the map that functions take', () =>
    expect(settingsToTables(wide).Subjects).toEqual([{ subject: 'Sci', qualification: 'GCSE Biology; GCSE Physics', counts: 'Y' }]));
  it('keep tables, columns and options that are not ours', () => {
    const before: SettingsTables = { ...settingsToTables(wide), Estimates: [{ pag: 1, att8: 15.83 }], Grades: [{ subject: '', value: '8+', grade: '7', colour: 'red' }], Options: [{ option: 'theme', value: 'dark' }, { option: 'school', value: 'Old', note: 'ours since 1999' }] };
    const after = settingsToTables(wide, before);
    expect(after.Estimates).toEqual(before.Estimates);
    expect(after.Grades).toEqual([{ subject: '', value: '8+', grade: '8', colour: 'red' }]);
    expect(after.Options![1]).toEqual({ option: 'school', value: 'Anytown', note: 'ours since 1999' });
    expect(settingsFromTables({ ...settingsToTables(wide), Options: [...settingsToTables(wide).Options!, { option: 'theme', value: 'dark' }] }).settings?.options).toEqual({ ranges: '0.5', theme: 'dark' });
  });
  it('of a newer version are read but not to be written, and say so', () => {
    const tables = settingsToTables({ ...wide, schema: 2 });
    const { settings: newer, readOnly, problems } = settingsFromTables(tables);
    expect([newer?.mapping.sheet, problems]).toEqual(['Year 11', []]);
    expect(readOnly).toContain('newer version of Headline (schema 2; this one writes 1): they can be read but not changed');
  });
  it('edited by hand into nonsense are named, table and row', () => {
    const tables = settingsToTables(wide);
    const edited: SettingsTables = {
      ...tables, Options: tables.Options!.map((row) => (row.option === 'year' ? { ...row, value: 'soon' } : row.option === 'layout' ? { ...row, value: 'tall' } : row)),
      Columns: [...tables.Columns!, { sheet: 'Year 11', column: '27', holds: 'pupil' }, { sheet: 'Year 11', column: 'C', holds: 'shoe size' }], Pupils: [{ pupil: 'A1', include: 'perhaps', 'KS2 override': 'high' }],
    };
    expect(settingsFromTables(edited).problems.map(({ where, place, value }) => [where, place, value])).toEqual([
      ['Headline settings', 'table Columns, row 3, column', '27'], ['Headline settings', 'table Columns, row 4, holds', 'shoe size'],
      ['Headline settings', 'table Options, option "layout"', 'tall'], ['Headline settings', 'table Options, option "year"', 'soon'], ['Headline settings', 'table Pupils, row 1, KS2 override', 'high'], ['Headline settings', 'table Pupils, row 1, include', 'perhaps'],
    ]);
  });
  it('that name no sheet are none', () => expect(settingsFromTables({}).settings).toBeNull());
  it('take a number that Excel made of a grade or a value', () =>
    expect(settingsFromTables({ ...settingsToTables(wide), Grades: [{ subject: null, value: 8, grade: 7 }] }).settings?.grades).toEqual([{ subject: '', value: '8', grade: '7' }]));
});
