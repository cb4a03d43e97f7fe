// What the model believes of Excel, each belief as a sentence (sources stand with the beliefs).
import { describe, expect, it } from 'vitest';
import { asTyped, definedNameIsAllowed, sheetNameIsAllowed } from './beliefs';
import { duplicateSheet, fillWorkbook } from './fill';
import { Workbook } from './model/workbook';

const coded = (code: string) => expect.objectContaining({ code }) as Error;

describe('a value written to a cell', () => {
  it.each([
    ['5-4', 'a date'], ['5/4', 'a date'], ['May 5', 'a date'], ['7:7', 'a time'], ['0042', 42], ['50%', 0.5], ['-7', -7], ['1E5', 1e5], ['TRUE', true], ['+44', 44],
  ])('%s becomes %s', (text, becomes) => {
    const held = asTyped(text, 'General');
    expect(held).toHaveProperty('value');
    expect(held).not.toEqual({ value: text });
    if (typeof becomes !== 'string') expect(held).toEqual({ value: becomes });
  });
  it('is a formula after = and after + or - where no number stands', () => expect([asTyped('=A1', 'General'), asTyped('-x', 'General')]).toEqual([{ formula: '=A1' }, { formula: '=-x' }]));
  it.each(['5-4', '=A1', '0042', 'TRUE'])('%s stays in a cell formatted as text, and after an apostrophe', (text) => {
    expect(asTyped(text, '@')).toEqual({ value: text });
    expect(asTyped(`'${text}`, 'General')).toEqual({ value: text });
  });
  it.each([5, "'tis"])('%s in a cell formatted as text is nothing that we know, unless a test says what it assumes', (value) => {
    expect(() => asTyped(value, '@')).toThrow(/not known/);
    expect(asTyped(value, '@', { numberInTextCell: 'number', apostropheInTextCell: 'kept' })).toEqual({ value });
  });
});

describe('names', () => {
  it.each(['A:B', 'a/b', "'quoted", '', 'x'.repeat(32)])('"%s" is none for a sheet', (name) => expect(sheetNameIsAllowed(name)).toBe(false));
  it.each(['Year 11', "Year 11's", 'été'])('"%s" is one for a sheet', (name) => expect(sheetNameIsAllowed(name)).toBe(true));
  it('of cells may not read as cells', () => expect(['Headline_sheet', 'ATT8', 'R1C1', 'two words'].map(definedNameIsAllowed)).toEqual([true, false, false, false]));
});

describe('a workbook', () => {
  it('has no two sheets of one name in any case, and one in sight at least', () => {
    const { Worksheets } = new Workbook();
    expect(() => Worksheets.Add('SHEET1')).toThrow(coded('ItemAlreadyExists'));
    expect(() => Worksheets.GetItem('Sheet1').Delete()).toThrow(coded('InvalidOperation'));
    Worksheets.Add('Deep').Visibility = 'VeryHidden';
    expect(() => Worksheets.GetItem('Deep').Delete()).toThrow(coded('InvalidOperation'));
  });

  it('that is protected adds, renames and deletes no sheet; a protected sheet takes no value', () => {
    const workbook = new Workbook();
    const sheet = workbook.Worksheets.Add('Year 11');
    workbook.Protection.Protected = true;
    for (const act of [() => workbook.Worksheets.Add('New'), () => { sheet.Name = 'Other'; }, () => sheet.Delete()]) expect(act).toThrow(coded('AccessDenied'));
    sheet.Protection.Protected = true;
    expect(() => { sheet.GetRange('A1').Values = [[1]]; }).toThrow(coded('AccessDenied'));
  });

  it('keeps a sheet\'s own names with its copy', () => {
    const workbook = new Workbook();
    workbook.active.Names.Add('Headline_sheet', '="headlines"');
    workbook.active.cell(0, 0).show('x');
    const copy = duplicateSheet(workbook, 'Sheet1');
    expect([copy.Name, copy.Names.GetItem('Headline_sheet').Value, copy.cellNow(0, 0)?.value]).toEqual(['Sheet1 (2)', 'headlines', 'x']);
  });

  it('moves what stands below when rows come or go, and makes a table longer or shorter', () => {
    const workbook = new Workbook();
    fillWorkbook(workbook, [{ name: 'S', rows: [[{ value: 'Label' }], [{ value: 'a' }], [{ value: 'b' }], [{ value: 'below' }]], tables: [{ name: 'T', area: { top: 0, left: 0, bottom: 2, right: 0 } }] }]);
    const sheet = workbook.Worksheets.GetItem('S');
    sheet.GetRange('3:4').Insert('Down');
    expect([sheet.Tables.GetItem('T').range.address(), sheet.cellNow(5, 0)?.value]).toEqual(['A1:A5', 'below']);
    sheet.GetRange('2:4').Delete('Up');
    expect([sheet.Tables.GetItem('T').range.address(), sheet.cellNow(2, 0)?.value]).toEqual(['A1:A2', 'below']);
  });

  it('has tables that do not overlap, with headings that differ and names that are free', () => {
    const workbook = new Workbook();
    const sheet = workbook.active;
    sheet.Tables.Add('A1:B3', true).Name = 'Grades';
    expect(sheet.cellNow(0, 1)?.value).toBe('Column2');
    expect(() => sheet.Tables.Add('B3:C4', true)).toThrow(coded('InvalidOperation'));
    sheet.GetRange('E1:F1').Values = [['same', 'Same']];
    expect(() => sheet.Tables.Add('E1:F3', true)).toThrow(coded('InvalidOperation'));
    expect(() => { sheet.Tables.Add('H1:H2', true).Name = 'grades'; }).toThrow(coded('ItemAlreadyExists'));
  });
});
