import { describe, expect, it } from 'vitest';
import type { CellValue, SheetGrid } from '../cells/grid';
import { REPORT } from './fixture';
import { looksLikeMarks, trackerQuestions } from './tracker-questions';

const grid = (sheet: string, values: CellValue[][]): SheetGrid =>
  ({ sheet, values, numberFormats: values.map((row) => row.map(() => 'General')), formulas: new Set(), uncalculated: new Set(), tables: [] });
const reading = grid('Reading', [
  ['UPN', 'Question', '1', '2'], [null, 'Strand', 'Infer', 'Retrieve'], [null, 'Marks', 1, 2], ['A', 'Zoë', 1, 2], ['B', '=1+1', 0, 1],
]);
const known = new Map([['A', ''], ['B', '']]);
const members = new Map([['sex=F', new Set(['A'])], ['sex=M', new Set(['B'])], ['class=6A', new Set(['A'])]]);
const make = (papers: SheetGrid[], options = {}, context = REPORT.context) => trackerQuestions(context, { papers, known, members, options });
const texts = (result: ReturnType<typeof make>) => result.sheet!.rows.flat().map(({ value }) => String(value ?? ''));

describe('the sheet Questions of a tracker (L-1)', () => {
  it('has everyone and then girls and boys, each with its three tables', () => {
    const words = texts(make([reading]));
    expect(words).toEqual(expect.arrayContaining(['Reading – All pupils (2 pupils)', 'Reading – Girls (1 pupil)', 'Reading – Boys (1 pupil)', 'Infer', 'Retrieve', 'Zoë', '=1+1']));
  });
  it('takes the groups that the settings name', () => expect(texts(make([reading], { 'question groups': 'class=6A' }))).toContain('Reading – 6A (1 pupil)'));
  it('draws a bar for every difference on one scale', () => expect(new Set(make([reading]).sheet!.dataBars!.map(({ min, max }) => `${min} to ${max}`))).toEqual(new Set(['-50 to 50'])));
  it('leaves out a paper with a pupil who is not in the tracker, and names the cell', () => {
    const stranger = grid('Maths', [...reading.values.slice(0, 4), ['C', 'Li', 1, 1]].map((row) => [...row]));
    const result = make([reading, stranger]);
    expect(result.problems).toMatchObject([{ where: 'Maths', place: 'A5', value: 'C' }]);
    expect(texts(result).some((text) => text.startsWith('Maths'))).toBe(false);
  });
  it('names nobody when anonymous and has no row of a pupil when public', () => {
    expect(texts(make([reading], {}, { ...REPORT.context, audience: 'anonymous' }))).not.toContain('Zoë');
    const eight = 'ABCDEFGH'.split('');
    const larger = grid('Reading', [...reading.values.slice(0, 3).map((row) => [...row]), ...eight.map((id) => [id, `Zoë ${id}`, 1, 1])]);
    const open = (of: readonly string[]) => trackerQuestions({ ...REPORT.context, audience: 'public' }, {
      papers: [grid('Reading', larger.values.filter((row, at) => at < 3 || of.includes(String(row[0]))).map((row) => [...row]))],
      known: new Map(eight.map((id) => [id, ''])), members: new Map([['sex=F', new Set(eight.slice(0, 6))]]), options: {},
    });
    const words = open(eight).sheet!.rows.flat().map(({ value }) => String(value ?? ''));
    expect(words).toContain('Reading – All pupils (8 pupils)');
    expect(words.filter((word) => /Overall %|Zoë|Girls/.test(word))).toEqual([]);
  });
  it('shows the public no group, and nothing of five pupils or fewer (S-4)', () => {
    expect(make([reading], {}, { ...REPORT.context, audience: 'public' }).sheet).toBeNull();
  });
  it('knows a sheet of marks by its rows', () => expect([reading, grid('Other', [['Name', 'Mark']])].map(looksLikeMarks)).toEqual([true, false]));
});
