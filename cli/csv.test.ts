import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import Papa from 'papaparse';
import { InputError, problemLine } from '../src/cells/problem';
import { readCsvTable } from './csv';

const folder = mkdtempSync(join(tmpdir(), 'headline-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SILENT = { start: () => ({ at: () => undefined, end: () => undefined }) };

function file(content: string | Buffer, name = 'P.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const rowsOf = async (path: string) => {
  const { table } = await readCsvTable(path, SILENT);
  return [table.columns, ...table.rows];
};
const refusal = async (path: string): Promise<string> => {
  try { await readCsvTable(path, SILENT); } catch (error) {
    if (error instanceof InputError) return error.problems.map(problemLine).join('\n');
    throw error;
  }
  return 'read';
};
const TEXT = 'pupil,name\n1,"O\'Brien, Zoë"\n2,Özil';
const ROWS = [['pupil', 'name'], ['1', "O'Brien, Zoë"], ['2', 'Özil']];
const utf16 = (text: string, bigEndian: boolean) => { const bytes = Buffer.from(text, 'utf16le'); return bigEndian ? bytes.swap16() : bytes; };

describe('a CSV is read rightly', () => {
  it.each([
    ['in UTF-8', Buffer.from(TEXT)],
    ['in UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['in UTF-16 with a byte order mark', utf16(`\uFEFF${TEXT}`, false)],
    ['in UTF-16, big end first', utf16(`\uFEFF${TEXT}`, true)],
    ['in UTF-16 without a mark', utf16(TEXT, false)],
    ['in Windows-1252, as Excel saves a plain CSV in England', Buffer.from(TEXT, 'latin1')],
    ['with Windows line ends', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['with old Mac line ends', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => expect(await rowsOf(file(bytes))).toEqual(ROWS));

  it('with line breaks and doubled quotes inside values', async () =>
    expect(await rowsOf(file('pupil,name\r\n1,"Luke ""Skywalker""\r\nof Tatooine"'))).toEqual([['pupil', 'name'], ['1', 'Luke "Skywalker"\nof Tatooine']]));
  it('and says so where it was not UTF-8', async () => {
    expect((await readCsvTable(file(Buffer.from(TEXT, 'latin1')), SILENT)).note).toBe('P.csv was read as Windows-1252; UTF-8 is safer.');
    expect((await readCsvTable(file(TEXT), SILENT)).note).toBe('');
  });
  it('whatever stands in it, in pieces as well as whole', async () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\0\r\uFEFF\uFFFD]|\p{Cs}/gu, ' '));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 }), async (rows) => {
      const text = Papa.unparse([['pupil', 'name', 'note'], ...rows], { newline: '\n', quotes: true });
      expect(await rowsOf(file(text, 'any.csv'))).toEqual([['pupil', 'name', 'note'], ...rows.map((row) => [...row])]);
    }), { numRuns: 50 });
  });
  it('across the borders of its pieces, letters of several bytes and line ends among them', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [String(at), `Nguyễn ${'é'.repeat(at % 23)}`]);
    const found = await rowsOf(file(Papa.unparse([['pupil', 'name'], ...rows], { newline: '\r\n' }), 'large.csv'));
    expect(found).toHaveLength(60_001);
    expect(found[54_321]).toEqual(['54320', rows[54_320]![1]]);
  });
  it('with places as a spreadsheet counts rows', async () => {
    const { table } = await readCsvTable(file('pupil,sex\n1,F\n"2\n2",M\n3,F'), SILENT);
    expect(table.place(2, 'sex')).toBe('row 4, column sex');
  });
});

describe('a file that is no CSV is refused by name', () => {
  it.each([
    ['an empty one', '', 'P.csv: The file is empty.'],
    ['an Excel workbook', Buffer.from('504b030414000600', 'hex'), 'P.csv: This is an Excel workbook (or another zip file), not a CSV. In Excel, save the sheet as "CSV UTF-8 (comma delimited)".'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'P.csv: This is an old Excel workbook (.xls), or one with a password, not a CSV. In Excel, save the sheet as "CSV UTF-8 (comma delimited)".'],
    ['a binary one', Buffer.from([112, 117, 112, 0, 1, 2, 3, 0, 0, 9, 9]), 'P.csv: This is not a text file: it has zero bytes in it.'],
    ['one of two encodings', Buffer.concat([Buffer.from('pupil,name\n1,Zoë\n2,'), Buffer.from('Özil', 'latin1')]), 'P.csv: Line 3 has bytes that are not UTF-8, though the rest of the file is. Save it again as "CSV UTF-8".'],
    ['one of an unknown encoding', Buffer.concat([Buffer.from('pupil\n1'), Buffer.from([0x81, 0x8d])]), 'P.csv: The file is in none of the encodings that are read: UTF-8, UTF-16 and Windows-1252. Save it as "CSV UTF-8".'],
    ['one with a quote that never closes', 'pupil,name\n1,"Ann\n2,Ben', 'P.csv, row 2: A double quote is opened and not closed, or stands inside a value: write it twice ("") and close it.'],
  ])('%s', async (_, content, expected) => expect(await refusal(file(content))).toBe(expected));

  it('a missing one', async () => expect(await refusal(join(folder, 'none.csv'))).toBe('none.csv: There is no such file.'));
  it('a folder', async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    expect(await refusal(join(folder, 'sub'))).toBe('sub: This is a folder; name a CSV file.');
  });
});
