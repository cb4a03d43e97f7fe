/**
 * The workbook that every home is tried on, as data: the file home writes it as a package, the browser
 * home as a Univer snapshot, the Excel home as a model of the emulated host.
 */
import type { Area, CellValue } from '../../src/cells/grid';

export interface FixtureCell {
  readonly value: CellValue;
  /** A formula that begins with "="; `value` is what it shows. */
  readonly formula?: string;
  /** An Excel number format. */
  readonly format?: string;
}

export interface FixtureSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Rows from A1; null is an empty cell. */
  readonly rows: readonly (readonly (FixtureCell | null)[])[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

const DATE = 'dd/mm/yyyy';
const cell = (value: CellValue): FixtureCell | null => (value === null ? null : { value });
const row = (...values: readonly (CellValue | FixtureCell)[]): (FixtureCell | null)[] =>
  values.map((value) => (typeof value === 'object' && value !== null && 'value' in value ? value : cell(value as CellValue)));
const date = (value: number): FixtureCell => ({ value, format: DATE });
const formula = (text: string, value: CellValue): FixtureCell => ({ formula: text, value });

/** A tracker as a school keeps it, with what usually breaks readers: see the texts of column B. */
export const TRACKER: FixtureSheet = {
  name: 'Year 11', visible: true, protected: false, tables: [],
  rows: [
    row('Anytown School: Year 11, autumn'),
    [],
    row('UPN', 'Surname', 'Sex', 'PP', 'KS2', 'Joined', 'English', 'Maths', 'Total', 'Check'),
    row('A100000000001', "O'Brien-Núñez", 'F', true, 104.5, date(45170), 7, '7', formula('=G4*2', 14), formula('=NA()', { error: '#N/A' })),
    row('A100000000002', '=1+1', 'M', false, 98, date(45171), 5, '5', formula('=G5*2', 10), formula('=1/0', { error: '#DIV/0!' })),
    [],
    row('0042', '@SUM(A1:A9)', 'F', true, 110, date(45172), 9, '-', formula('=G7*2', 18), null),
    row('A100000000004', 'Żółć 学校 😀', 'M', null, null, { value: 45173.5, format: 'dd/mm/yyyy hh:mm' }, 0, '4-5', formula('=G8*2', 0), null),
    row('A100000000005', '-1 & <b>"Tom"</b>', 'F', false, 80, null, 3.25, '+3', formula('=G9*2', 6.5), formula('=G9&" points"', '3.25 points')),
  ],
};

export const FIXTURE: readonly FixtureSheet[] = [
  TRACKER,
  { name: "Été 学校's & Co", visible: true, protected: false, tables: [], rows: [row('Naïve'), row(1.5)] },
  {
    name: 'Lookup', visible: false, protected: false, tables: [{ name: 'GradeList', area: { top: 0, left: 0, bottom: 3, right: 1 } }],
    rows: [row('Grade', 'Points'), row('9', 9), row('8', 8), row('P2', 3)],
  },
  { name: 'Locked', visible: true, protected: true, tables: [], rows: [row('Do not touch', 1)] },
  // A user's own sheet that already has the name, in another case, that a report wants.
  { name: 'HEADLINES', visible: true, protected: false, tables: [], rows: [row('My own headlines')] },
  { name: 'Empty', visible: true, protected: false, tables: [], rows: [] },
];

/** The sheets above as a reader must give them back: blank cells null, rows as long as their last value. */
export const valuesOf = (sheet: FixtureSheet): CellValue[][] => sheet.rows.map((cells) => cells.map((each) => each?.value ?? null));
