import { describe, expect, it } from 'vitest';
import type { SheetGrid } from '../../src/cells/grid';
import type { DateRepair } from '../../src/tracker/date-repair';
import { repairEdits } from './repairs';

const repair = (address: string, proposals: string[]): DateRepair => ({ sheet: 'Year 11', address, shown: '5 April', proposals, subject: 'Science', pupil: 'A1' });
const repairs = [repair('F2', ['5-4', '4-5']), repair('F3', ['6-6']), repair('F4', [])];
const grid: SheetGrid = { sheet: 'Year 11', values: [[], [null, null, null, null, null, 46117], [null, null, null, null, null, 46178], [null, null, null, null, null, 1]], numberFormats: [], formulas: new Set(), uncalculated: new Set(), tables: [] };

describe('repairing dates', () => {
  it('writes text over the date that is there, and over nothing else', () =>
    expect(repairEdits(repairs, {}, [grid])[0]).toEqual({ sheet: 'Year 11', address: 'F2', write: { value: '5-4', numberFormat: '@' }, expect: 46117 }));
  it('takes the way round that the user chose', () => expect(repairEdits(repairs, { 'Year 11!F2': '4-5' }, [grid])[0]?.write).toMatchObject({ value: '4-5' }));
  it('leaves a cell that the user said to leave, and one that no grade fits', () =>
    expect(repairEdits(repairs, { 'Year 11!F3': '' }, [grid]).map(({ address }) => address)).toEqual(['F2']));
});
