import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../file/open';
import { callsHeadline, repairOf } from '../own-formulas';
import type { CellEdit } from '../port';
import type { Open, WorkbookUnderTest } from './contract';
import { LEFT_OVER, SHARED } from './sharing-fixture';
import { userState, wordsOf } from './words';

const copyOf = async (home: WorkbookUnderTest) => {
  const made = await home.port.valuesCopy();
  return { ...made, bytes: made.bytes ?? home.opened!() };
};
const repair = (address: string, expectFormula: string): CellEdit =>
  ({ sheet: 'Old', address, expect: '#NAME?', expectFormula, write: { formula: expectFormula.replace('HEADLINEDEV', 'HEADLINE') } });

/** Workbooks that go round: formulas that no longer work, and copies for people without the add-in. */
export function describeSharing(name: string, open: Open): void {
  describe(`${name}: formulas of a sheet`, () => {
    it('are given with their cells, texts and values', async () => {
      const { port } = await open(SHARED);
      expect(await port.formulas('Year 11')).toEqual([
        { address: 'C2', formula: '=HEADLINE.KS4_BASELINE(A2,B2)', value: 102 },
        { address: 'D2', formula: '=C2*2', value: 204 },
        { address: 'E2', formula: '=HEADLINE.KS4_P8BAND(0,180)', value: 'average' },
        { address: 'C3', formula: '=HEADLINE.KS4_BASELINE(A3,B3)', value: { error: '#N/A' } },
        { address: 'E3', formula: '=ISNUMBER(HEADLINE.KS4_BASELINE(A3,B3))', value: false },
      ]);
    });

    it('are not to be had of a sheet that has gone', async () => {
      const { port } = await open(SHARED);
      expect((await wordsOf(port.formulas('Year 10'))).code).toBe('not-found');
    });

    it('that no longer work are repaired by their names alone', async () => {
      const home = await open(LEFT_OVER);
      const broken = (await home.port.formulas('Old')).map(({ address, formula, value }) => [address, repairOf(formula, value, 'HEADLINE')]);
      expect(broken).toEqual(['1', '2'].map((row) => [`C${row}`, { kind: 'repair', fault: 'other namespace', formula: `=HEADLINE.KS4_BASELINE(A${row},B${row})` }]));
      const before = await home.state('Year 11');
      await home.port.edit([repair('C1', '=HEADLINEDEV.KS4_BASELINE(A1,B1)'), repair('C2', '=HEADLINEDEV.KS4_BASELINE(A2,B2)')]);
      await home.reopen();
      expect((await home.port.formulas('Old')).map(({ formula }) => formula)).toEqual(['=HEADLINE.KS4_BASELINE(A1,B1)', '=HEADLINE.KS4_BASELINE(A2,B2)']);
      expect(await home.state('Year 11')).toEqual(before);
    });

    it('are not written where one of them has been changed meanwhile, though it shows the same', async () => {
      const home = await open(LEFT_OVER);
      // What the grid works out when it opens a file is no change of an edit's.
      await home.port.read('Year 11');
      const before = await userState(home);
      const error = await wordsOf(home.port.edit([repair('C1', '=HEADLINEDEV.KS4_BASELINE(A1,B1)'), repair('C2', '=HEADLINEDEV.KS4_BASELINE(A2,B9)')]));
      expect(error.code).toBe('changed');
      expect(error.message).toContain('C2');
      expect(await userState(home)).toEqual(before);
    });
  });

  describe(`${name}: a values-only copy`, () => {
    it('has every figure of ours as a value, and every other formula as it was', async () => {
      const home = await open(SHARED);
      const made = await copyOf(home);
      expect([made.formulas, made.name]).toEqual([5, 'tracker (values only).xlsx']);
      const copy = await openWorkbook(made.bytes, made.name);
      expect((await copy.sheets()).map((sheet) => [sheet.name, sheet.protected])).toEqual([['Year 11', false], ['Mine', false], ['Locked', true]]);
      const grid = await copy.read('Year 11');
      expect(grid.values.slice(1)).toEqual([[101, 103, 102, 204, 'average'], [null, null, { error: '#N/A' }, null, false]]);
      expect([...grid.formulas]).toEqual(['D2']);
      expect((await copy.read('Mine')).values).toEqual([['HEADLINE.KS4_P8(', 3]]);
      for (const { name: sheet } of SHARED) expect((await copy.formulas(sheet)).filter(({ formula }) => callsHeadline(formula))).toEqual([]);
    });

    it('changes nothing in the workbook it is made of', async () => {
      const home = await open(SHARED);
      // What the grid works out when it opens a file is no change of the copy's.
      await home.port.read('Year 11');
      const before = await userState(home);
      await home.port.valuesCopy();
      expect(await userState(home)).toEqual(before);
    });

    it('is not made of a workbook that nobody needs one of', async () => {
      const { port } = await open();
      const error = await wordsOf(port.valuesCopy());
      expect(error.code).toBe('refused');
      expect(error.message).toContain('everyone can read it as it is');
    });

    it('is not made where a figure has no value to hand on, and says where', async () => {
      const home = await open(LEFT_OVER);
      const error = await wordsOf(home.port.valuesCopy());
      expect(error.code).toBe('refused');
      expect(error.message).toMatch(/no value to hand on in 2 Headline formulas: C1 on "Old", C2 on "Old"\./);
    });
  });
}
