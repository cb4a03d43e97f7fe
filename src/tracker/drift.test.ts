import { describe, expect, it } from 'vitest';
import type { CellValue } from '../cells/grid';
import { driftOf, driftSentence } from './drift';
import { gridOf } from './test-grid';
import type { TrackerMapping } from './types';

const HEADER: CellValue[] = ['UPN', 'Name', 'Notes', 'Maths', 'French'];
const pupil = (at: number): CellValue[] => [`A99943211110${at}`, `Khan, Ali ${at}`, '', 5, 6];
const mapping: Pick<TrackerMapping, 'columns' | 'headerRows' | 'lastRow'> = {
  headerRows: [0], lastRow: 2,
  columns: [
    { column: 0, heading: 'UPN', field: 'pupil', confidence: 1 }, { column: 1, heading: 'Name', field: 'name', confidence: 1 }, { column: 2, heading: 'Notes', confidence: 1 },
    { column: 3, heading: 'Maths', subject: 'Maths', confidence: 1 }, { column: 4, heading: 'French', subject: 'French', confidence: 1 },
  ],
};
const drift = (rows: CellValue[][]) => driftOf(gridOf('Year 11', rows), mapping);

describe('a tracker that has changed since it was set up', () => {
  it('is as it was where headings and rows are', () => expect(drift([HEADER, pupil(1), pupil(2)])).toEqual({ headings: [], below: 0, lastRow: null }));
  it('may write a heading another way', () => expect(drift([['upn', 'NAME ', 'x', ' Maths', 'French'], pupil(1), pupil(2)]).headings).toEqual([]));
  it('has moved when a column is put in', () =>
    expect(drift([['UPN', 'Name', 'Tutor', 'Notes', 'Maths', 'French'], [...pupil(1), 1], [...pupil(2), 1]]).headings.map(({ before, now }) => [before, now])).toEqual([['Maths', 'Notes'], ['French', 'Maths']]));
  it('has not moved when a column that is left alone is renamed', () => expect(drift([['UPN', 'Name', 'Remarks', 'Maths', 'French'], pupil(1)]).headings).toEqual([]));
  it('has pupils below the rows of the set-up', () => expect(drift([HEADER, pupil(1), pupil(2), pupil(3), pupil(4)])).toMatchObject({ below: 2, lastRow: 4 }));
  it('does not take a total or a note below for a pupil', () => expect(drift([HEADER, pupil(1), pupil(2), [], ['', 'Average', '', 5, 6], ['', '', 'checked by KH', '', '']]).below).toBe(0));
});

describe('what has changed', () => {
  it('is said with the column and both headings', () =>
    expect(driftSentence('Year 11', drift([['UPN', 'Name', 'Tutor', 'Notes', 'Maths', 'French'], [...pupil(1), 1]]))).toContain('column D was "Maths" and is "Notes" now, and 1 other column has changed too'));
  it('is nothing where the headings are the same', () => expect(driftSentence('Year 11', drift([HEADER, pupil(1)]))).toBeNull());
});
