import { cellAddress } from '../cells/address';
import type { RecordTable } from '../cells/records';
import type { TrackerCell } from './cell';
import type { Qualification } from '../qualification/types';

export const RESULT_COLUMNS = ['pupil', 'qualification', 'grade', 'series', 'date'] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Where a result's values stand: column by column, null where the tracker has no such column. */
export interface ResultPlaces {
  readonly row: number;
  readonly grade: number;
  readonly pupil: number | null;
  /** The qualification's own cell in a long layout, the heading's in a wide one. */
  readonly qualification: { readonly row: number; readonly column: number };
  readonly series: number | null;
  readonly date: number | null;
}

/** A cell of grades that is not blank, as the tracker has it. */
export interface TrackerResult {
  readonly pupil: string;
  readonly subject: string;
  /** As the catalogue finds it; the label as it stands where that is not known. */
  readonly qualification: string;
  readonly known: Qualification | null;
  readonly grade: string;
  readonly reading: 'result' | 'absent' | 'pending' | 'not an entry' | 'problem';
  readonly mapped: boolean;
  readonly series: string;
  readonly date: string;
  readonly cell: TrackerCell;
  readonly places: ResultPlaces;
}

/** Results as the records that the cohort is built from: what the school maps to "not an entry" is none. */
export function resultTable(sheet: string, entries: readonly TrackerResult[]): RecordTable {
  const results = entries.filter(({ reading }) => reading !== 'not an entry');
  return {
    name: sheet, columns: RESULT_COLUMNS,
    rows: results.map(({ pupil, qualification, grade, series, date }) => [pupil, qualification, grade, series, date]),
    place: (index, column) => {
      const places = results[index]?.places;
      return places ? placeOf(places, column) : '';
    },
  };
}

function placeOf(places: ResultPlaces, column: string): string {
  if (column === 'qualification') return cellAddress(places.qualification.row, places.qualification.column);
  const own = column === 'pupil' ? places.pupil : column === 'series' ? places.series : column === 'date' ? places.date : null;
  return cellAddress(places.row, own ?? places.grade);
}
