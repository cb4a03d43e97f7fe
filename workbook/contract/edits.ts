import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../port';
import type { Open } from './contract';
import { until, userState, wordsOf } from './words';

const put = (address: string, value: string | number | boolean | null, expected: CellEdit['expect'], sheet = 'Year 11'): CellEdit =>
  ({ sheet, address, write: { value }, expect: expected });

/** Cells that the user has confirmed: all of them or none. */
export function describeEdits(name: string, open: Open): void {
  describe(`${name}: edits that the user confirmed`, () => {
    it('writes values of every kind, in filled cells and far beyond them', async () => {
      const home = await open();
      await home.port.edit([put('H8', '=4-5', '4-5'), put('G4', 8.5, 7), put('D8', true, ''), put('H9', null, '+3'), put('P30', 'new', null), put('B5', '0042', '=1+1')]);
      await home.reopen();
      const { values, formulas } = await home.port.read('Year 11');
      expect([values[7]![7], values[3]![6], values[7]![3], values[8]![7] ?? null, values[29]![15], values[4]![1]]).toEqual(['=4-5', 8.5, true, null, 'new', '0042']);
      expect(formulas.has('H8')).toBe(false);
      expect(formulas.has('I4')).toBe(true);
    });

    it('changes a number format where it is asked to and keeps the others', async () => {
      const home = await open();
      await home.port.edit([{ sheet: 'Year 11', address: 'F4', write: { value: '9-5', numberFormat: '@' }, expect: 45170 }, put('F5', 45000, 45171)]);
      await home.reopen();
      const { values, numberFormats } = await home.port.read('Year 11');
      expect([values[3]![5], numberFormats[3]![5], values[4]![5], numberFormats[4]![5]]).toEqual(['9-5', '@', 45000, 'dd/mm/yyyy']);
    });

    it('writes a formula as a formula', async () => {
      const home = await open();
      await home.port.edit([{ sheet: 'Year 11', address: 'L4', write: { formula: '=HEADLINE.KS4_ATT8($G$3:$H$3,G4:H4)' }, expect: '' }]);
      await home.reopen();
      expect((await home.port.read('Year 11')).formulas.has('L4')).toBe(true);
    });

    it('gives a formula its number format, and an empty cell its own', async () => {
      const home = await open();
      await home.port.edit([
        { sheet: 'Year 11', address: 'L4', write: { formula: '=HEADLINE.KS4_ATT8($G$3:$H$3,G4:H4)', numberFormat: '0.00' }, expect: '' },
        { sheet: 'Year 11', address: 'L5', write: { value: null, numberFormat: '0.00' }, expect: '' },
      ]);
      await home.reopen();
      // A number put there later shows the format that the empty cell was given.
      await home.port.edit([put('L5', 7, '')]);
      await home.reopen();
      const { formulas, numberFormats } = await home.port.read('Year 11');
      expect([formulas.has('L4'), numberFormats[3]![11], numberFormats[4]![11]]).toEqual([true, '0.00', '0.00']);
    });

    it('changes nothing else, on this sheet or another', async () => {
      const home = await open();
      const before = (await home.port.read('Year 11')).values;
      const others = (await userState(home) as [string, unknown][]).filter(([sheet]) => sheet !== 'Year 11');
      await home.port.edit([put('B5', 'Smith', '=1+1')]);
      const after = (await home.port.read('Year 11')).values;
      expect(after.map((cells, row) => cells.map((value, column) => (row === 4 && column === 1 ? '=1+1' : value)))).toEqual(before);
      expect((await userState(home) as [string, unknown][]).filter(([sheet]) => sheet !== 'Year 11')).toEqual(others);
    });

    it('writes none when one cell is no longer what the user saw, and names it', async () => {
      const home = await open();
      const before = await userState(home);
      const error = await wordsOf(home.port.edit([put('B4', 'Smith', "O'Brien-Núñez"), put('G5', 6, 4)]));
      expect(error.code).toBe('changed');
      expect(error.message).toContain('G5');
      expect(await userState(home)).toEqual(before);
    });

    it('takes an empty cell only where one was expected', async () => {
      const { port } = await open();
      expect((await wordsOf(port.edit([put('L4', 1, 0)]))).code).toBe('changed');
      expect((await wordsOf(port.edit([put('G8', 1, '')]))).code).toBe('changed');
    });

    it('writes none when one of the sheets is protected, and names that sheet', async () => {
      const home = await open();
      const before = await userState(home);
      const error = await wordsOf(home.port.edit([put('B4', 'Smith', "O'Brien-Núñez"), put('B1', 2, 1, 'Locked')]));
      expect(error.code).toBe('protected');
      expect(error.message).toContain('"Locked"');
      expect(await userState(home)).toEqual(before);
    });

    it('writes none when a sheet has gone', async () => {
      const home = await open();
      const before = await userState(home);
      expect((await wordsOf(home.port.edit([put('B4', 'Smith', "O'Brien-Núñez"), put('A1', 2, '', 'Gone')]))).code).toBe('not-found');
      expect(await userState(home)).toEqual(before);
    });

    it('tells those who listen that cells changed, until they stop', async () => {
      const { port } = await open();
      let calls = 0;
      const stop = port.onChange(() => { calls += 1; });
      await port.edit([put('G4', 8, 7)]);
      await until(() => calls > 0);
      stop();
      const heard = calls;
      await port.edit([put('G4', 9, 8)]);
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      expect(calls).toBe(heard);
    });
  });
}
