import { describe, expect, it } from 'vitest';
import type { CellValue } from '../cells/grid';
import { gridOf } from './test-grid';
import type { TrackerMapping } from './types';
import { unreadLines, unreadSentences } from './unread-rows';

const HEADER: CellValue[] = ['UPN', 'Name', 'Maths'];
const pupil = (at: number): CellValue[] => [`A99943211110${at}`, `Khan, Ali ${at}`, 5];
const mapping: Pick<TrackerMapping, 'sheet' | 'layout' | 'columns' | 'headerRows' | 'lastRow'> = {
  sheet: 'Year 11', layout: 'wide', headerRows: [0], lastRow: 2,
  columns: [
    { column: 0, heading: 'UPN', field: 'pupil', confidence: 1 }, { column: 1, heading: 'Name', field: 'name', confidence: 1 }, { column: 2, heading: 'Maths', subject: 'Maths', confidence: 1 },
  ],
};
const sheet = (...pupils: number[]) => gridOf('Year 11', [HEADER, ...pupils.map(pupil)]);

describe('pupils added below the rows of the set-up', () => {
  it('are said, with their cells, because no figure has them', () =>
    expect(unreadLines([sheet(1, 2, 3, 4)], mapping)).toEqual([{
      severity: 'warning', kind: 'rows below', sheet: 'Year 11', cells: ['A4:A5'], value: '', affects: ['Every measure'],
      sentence: '2 pupils stand below row 3, the last one that is read, and are in no figure. Look at the sheet again under Data, so that every pupil is read.',
    }]));
  it('are said of one pupil as of one', () =>
    expect(unreadSentences([sheet(1, 2, 3)], mapping)).toEqual(['On "Year 11", A4: 1 pupil stands below row 3, the last one that is read, and is in no figure. Look at the sheet again under Data, so that every pupil is read.']));
  it('are results where a row is a result', () => expect(unreadSentences([sheet(1, 2, 3, 4)], { ...mapping, layout: 'long' })[0]).toContain('2 results stand below row 3'));
  it('are looked for on the second sheet of pupils too', () =>
    expect(unreadLines([sheet(1, 2), { ...sheet(1, 2, 3), sheet: 'KS2' }], { ...mapping, layout: 'long', pupilSheet: { ...mapping, sheet: 'KS2', firstRow: 1 } }).map(({ sheet: where, sentence }) => [where, sentence.slice(0, 14)])).toEqual([['KS2', '1 pupil stands']]));
  it('are none where every pupil is read, or the sheet is not there', () => expect([unreadLines([sheet(1, 2)], mapping), unreadLines([], mapping)]).toEqual([[], []]));
});
