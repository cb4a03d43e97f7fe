import type { SheetGrid } from '../cells/grid';
import type { Problem } from '../cells/problem';
import type { Catalogue } from '../qualification/types';
import { assessmentKind } from './assessment';
import { proposedAssessment } from './assessment-choice';
import { gridWidth, isFilled } from './cell';
import { cellReader, formulaColumns } from './column-cells';
import { proposeColumns, type ProposedColumns } from './columns';
import { findDataRows, type DataRows } from './data-rows';
import { recogniseDfeFile } from './dfe-files';
import { finderOf, type Finder } from './finder';
import { findHeaders, type Header } from './header';
import type { Field, TrackerColumn, TrackerMapping } from './types';

/** A sheet's proposed mapping, or why it is no tracker. */
export type SheetDetection =
  | {
    readonly kind: 'found'; readonly mapping: TrackerMapping;
    /** The assessment point to start with, "" where there is one. */
    readonly assessment: string;
    /** The DfE's file that it is, or null. */
    readonly file: string | null;
    /** How much of the sheet was understood: sheets are compared by it. */
    readonly score: number;
  }
  | { readonly kind: 'none'; readonly problem: Problem };

/** A column is known by so many of its cells, spread over all of its rows. */
const ROWS_LOOKED_AT = 1000;

const WHO: readonly Field[] = ['pupil', 'name', 'surname', 'forename'];

/** Proposes a mapping for one sheet. */
export const detectSheet = (grid: SheetGrid, catalogue: Catalogue): SheetDetection => detectWith(grid, finderOf(catalogue));

/** The same with a finder that several sheets share. */
export function detectWith(grid: SheetGrid, finder: Finder): SheetDetection {
  const headers = findHeaders(grid, finder.isSubject);
  if (headers.length === 0) return { kind: 'none', problem: noHeader(grid) };
  let problem: Problem | null = null;
  for (const header of headers.slice(0, 3)) {
    const detection = detectBelow(grid, header, finder);
    if (detection.kind === 'found') return detection;
    problem ??= detection.problem;
  }
  return { kind: 'none', problem: problem! };
}

function detectBelow(grid: SheetGrid, header: Header, finder: Finder): SheetDetection {
  const top = header.rows.at(-1)! + 1;
  const table = grid.tables.find(({ area }) => area.top <= header.rows.at(-1)! && area.bottom >= top && area.top >= header.rows[0]!);
  const bottom = table ? table.area.bottom : grid.values.length - 1;
  const file = recogniseDfeFile(header.headings);
  // Twice: the first look finds the columns that say who a row is about, by which the last row is known.
  const all = { firstRow: top, lastRow: bottom };
  const first = proposeColumns(header.headings, cellReader(grid, all, ROWS_LOOKED_AT), formulaColumns(grid, all), finder, file);
  const rows = findDataRows(grid, top, bottom, whoOf(first), gridWidth(grid));
  if (!rows) return { kind: 'none', problem: noData(grid, header) };
  const proposed = proposeColumns(header.headings, cellReader(grid, rows, ROWS_LOOKED_AT), formulaColumns(grid, rows), finder, file);
  // Key stage 2 scores alone are no tracker of key stage 4: they may be the pupils' own sheet beside the results.
  const measured = (column: TrackerColumn) => (proposed.stage === 'ks2' ? column.field?.startsWith('ks') : column.subject !== undefined || column.field === 'grade');
  if (file === null && !proposed.columns.some(measured)) {
    return { kind: 'none', problem: nothingToMeasure(grid, header) };
  }
  return found(grid, header, rows, proposed, file?.name ?? null);
}

function found(grid: SheetGrid, header: Header, rows: DataRows, { stage, layout, columns }: ProposedColumns, file: string | null): SheetDetection {
  const assessments = [...new Set(columns.flatMap(({ assessment }) => assessment ?? []))];
  const assessment = assessments.length === 0 ? '' : proposedAssessment(assessments.map((label) => ({ label, grades: gradesUnder(grid, rows, columns, label) })));
  const focus = layout === 'long' || (assessment !== '' && assessmentKind(assessment) === 'result') ? 'exam results' : 'assessment';
  const mapping: TrackerMapping = {
    stage, sheet: grid.sheet, layout, headerRows: header.rows, ...rows,
    columns: columns.filter((column) => column.heading !== '' || column.field !== undefined), assessments, focus,
  };
  const understood = columns.reduce((sum, { field, subject, confidence }) => sum + (field ?? subject ? confidence : 0), 0);
  return { kind: 'found', mapping, assessment, file, score: understood * Math.min(1, (rows.lastRow - rows.firstRow + 1) / 5) };
}

const whoOf = ({ columns }: ProposedColumns): number[] => columns.flatMap(({ column, field }) => (field && WHO.includes(field) ? [column] : []));

const gradesUnder = (grid: SheetGrid, rows: DataRows, columns: readonly TrackerColumn[], label: string): number => {
  const cellsOf = cellReader(grid, rows, ROWS_LOOKED_AT);
  return columns.filter(({ assessment }) => assessment === label).reduce((sum, { column }) => sum + cellsOf(column).filter(isFilled).length, 0);
};

const problemOf = (grid: SheetGrid, place: string, problem: string): Problem => ({ where: grid.sheet, place, value: '', problem });
const noHeader = (grid: SheetGrid) => problemOf(grid, '', grid.values.every((row) => row.every((value) => value === null || value === ''))
  ? 'The sheet is empty; choose the sheet with the pupils in it.'
  : 'No header row was found: put headings such as UPN, Name, English Language and Maths in one row above the pupils.');
const noData = (grid: SheetGrid, header: Header) => problemOf(grid, `row ${header.rows.at(-1)! + 1}`,
  'There are headings but no pupils below them: the rows of pupils start under the header row.');
const nothingToMeasure = (grid: SheetGrid, header: Header) => problemOf(grid, `row ${header.rows.at(-1)! + 1}`,
  'No column of grades or of key stage results was found under these headings; choose another sheet or say in the pane what the columns are.');
