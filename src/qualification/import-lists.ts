/**
 * Reads the DfE's newer workbook of KS4 qualifications into the catalogue (rule Q-6). Its sheets are known by
 * their columns, whatever they are called and however many title rows stand above: the list ("Qualification
 * Number", "Qualification Title", "<year> KS4 Discount Code"), the points ("Pass Grades", "Pass Points"), the EBacc
 * lists (a sheet a pillar: "QN" and a column a year).
 */
import { buildQualifications, type EbaccRow, type ListRow, type PointsRow } from './build';
import { kindOf } from './describe';
import { readQn } from './qn';
import type { Catalogue, Qualification } from './types';

export interface SourceSheet { readonly name: string; readonly rows: readonly (readonly unknown[])[] }

export interface ImportedLists {
  /** The years that the workbook has a list for. */
  readonly years: readonly number[];
  /** To be given to createCatalogue as additions. */
  readonly qualifications: readonly Qualification[];
  /** What was not understood or is missing: sheet, row, what to do. With no years nothing was imported. */
  readonly problems: readonly string[];
}

/** @param held the catalogue so far: a qualification keeps its EBacc subject where the workbook has no EBacc sheets */
export function importLists(sheets: readonly SourceSheet[], held: Catalogue): ImportedLists {
  const problems: string[] = [];
  const tables = sheets.flatMap((sheet) => headed(sheet) ?? []);
  const lists = new Map<number, ListRow[]>();
  tables.forEach((table) => listRows(table, problems).forEach(({ year, row }) => lists.set(year, [...(lists.get(year) ?? []), row])));
  const years = [...lists.keys()].sort((a, b) => a - b);
  if (years.length === 0) {
    return { years, qualifications: [], problems: ['No sheet has the columns "Qualification Number", "Qualification Title" and "<year> KS4 Discount Code": is this the DfE\'s workbook of key stage 4 qualifications?'] };
  }
  const points = tables.flatMap((table) => pointsRows(table, problems));
  const ebacc = tables.flatMap(ebaccRows);
  if (points.length === 0) problems.push('No sheet has "Pass Grades" and "Pass Points": qualifications without points in the lists held take those of their kind, or ask for them.');
  if (ebacc.length === 0) problems.push('No sheet lists EBacc qualifications ("QN" and a column a year): qualifications keep their EBacc subject, and new ones have none.');
  const built = buildQualifications({ lists: years.map((year) => ({ year, rows: lists.get(year)! })), points, ebacc, larger: [] });
  const qualifications = ebacc.length > 0 ? built : built.map((q) => ({ ...q, ebacc: held.qualifications.find(({ qn }) => qn === q.qn)?.ebacc ?? 'none' }));
  return { years, qualifications, problems };
}

interface HeadedTable { readonly sheet: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly firstRow: number }

const HEADER_WITHIN = 10;
const QN_COLUMNS = ['qualification number', 'qn'];

function headed({ name, rows }: SourceSheet): HeadedTable | undefined {
  const text = rows.map((row) => row.map((value) => (value === null || value === undefined ? '' : String(value).trim())));
  const header = text.slice(0, HEADER_WITHIN).findIndex((row) => row.some((cell) => QN_COLUMNS.includes(cell.toLowerCase())));
  if (header < 0) return undefined;
  return { sheet: name, columns: text[header]!.map((cell) => cell.toLowerCase().replace(/\s+/g, ' ')), rows: text.slice(header + 1), firstRow: header + 2 };
}

const columnAt = (table: HeadedTable, ...names: string[]): number => table.columns.findIndex((column) => names.includes(column));

/** Only a whole QN: of a short one nobody knows whether a zero or an X was lost. */
function qnOf(text: string): string | undefined {
  const reading = readQn(text);
  return reading.kind === 'qn' ? reading.qn : undefined;
}

function listRows(table: HeadedTable, problems: string[]): { year: number; row: ListRow }[] {
  const codes = table.columns.flatMap((column, at) => {
    const year = /^(20\d\d) ks4 discount code$/.exec(column)?.[1];
    return year ? [{ year: Number(year), at }] : [];
  });
  const [qnAt, titleAt] = [columnAt(table, 'qualification number'), columnAt(table, 'qualification title')];
  if (codes.length === 0 || titleAt < 0) return [];
  const typeAt = table.columns.findIndex((column) => /^(?:qualification )?(?:type|kind|category)$/.test(column));
  return table.rows.flatMap((cells, at) => {
    const [number = '', title = ''] = [cells[qnAt], cells[titleAt]];
    if (number === '') return [];
    const qn = qnOf(number);
    if (qn === undefined || title === '') {
      problems.push(`${table.sheet}, row ${table.firstRow + at}: "${number}" is no qualification number with a title; the row was left out.`);
      return [];
    }
    const technical = /technical/i.test(typeAt < 0 ? table.sheet : (cells[typeAt] ?? '')) || kindOf(title, false) === 'other';
    return codes.flatMap(({ year, at: column }) => (cells[column] ? [{ year, row: { qn, title, technical, code: cells[column] } }] : []));
  });
}

function pointsRows(table: HeadedTable, problems: string[]): PointsRow[] {
  const [qnAt, titleAt, gradeAt, pointsAt] = [columnAt(table, 'qualification number'), columnAt(table, 'qualification title'), columnAt(table, 'pass grades'), columnAt(table, 'pass points')];
  if (gradeAt < 0 || pointsAt < 0) return [];
  return table.rows.flatMap((cells, at) => {
    const qn = qnOf(cells[qnAt] ?? '');
    const points = Math.round(Number(cells[pointsAt]) * 100);
    if (qn === undefined && !cells[gradeAt]) return [];
    if (qn !== undefined && cells[gradeAt] && cells[pointsAt] !== '' && Number.isSafeInteger(points)) return [{ qn, title: cells[titleAt] ?? '', grade: cells[gradeAt], points }];
    problems.push(`${table.sheet}, row ${table.firstRow + at}: "${cells[qnAt] ?? ''}", grade "${cells[gradeAt] ?? ''}", points "${cells[pointsAt] ?? ''}" is no grade with points; the row was left out.`);
    return [];
  });
}

const PILLARS = ['english', 'english literature', 'maths', 'science', 'humanities', 'languages'];

function ebaccRows(table: HeadedTable): EbaccRow[] {
  const years = table.columns.flatMap((column, at) => (/^20\d\d$/.test(column) ? [{ year: Number(column), at }] : []));
  const pillar = table.sheet.trim().toLowerCase();
  if (years.length === 0 || !PILLARS.includes(pillar)) return [];
  const [qnAt, indicatorAt] = [columnAt(table, ...QN_COLUMNS), table.columns.findIndex((column) => column.includes('indicator'))];
  return table.rows.flatMap((cells) => {
    const qn = qnOf(cells[qnAt] ?? '');
    return qn ? [{ qn, pillar, indicator: cells[indicatorAt] ?? '', years: years.flatMap(({ year, at }) => (/^(?:y|yes|✓)$/i.test(cells[at] ?? '') ? [year] : [])) }] : [];
  });
}
