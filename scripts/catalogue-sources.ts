/** The DfE's lists as they lie in src/reference/dfe, in the shape that the catalogue is built from. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ListTables } from '../src/qualification/build';

const LIST_YEARS = [2019, 2020, 2021];
const EBACC_YEARS = [2016, 2017, 2018, 2019, 2020, 2021];
const FOLDER = new URL('../src/reference/dfe/', import.meta.url);

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV whose first line is its source. */
export function readRows(name: string): readonly Row[] {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  return Papa.parse<Row>(text.slice(text.indexOf('\n') + 1), { header: true, skipEmptyLines: true }).data;
}

export function dfeTables(): ListTables {
  return {
    lists: LIST_YEARS.map((year) => ({
      year,
      rows: readRows(`discount-codes-${year}.csv`).map((row) => ({ qn: row.qn!, title: row.title!, technical: row.kind === 'Technical Award', code: row.discount_code! })),
    })),
    points: readRows('performance-points-2019.csv').map((row) => ({ qn: row.qn!, title: row.title!, grade: row.grade!, points: Math.round(Number(row.points) * 100) })),
    ebacc: readRows('ebacc-qualifications-2016-2021.csv').map((row) => ({
      qn: row.qn!, pillar: row.pillar!, indicator: row.indicator!, years: EBACC_YEARS.filter((year) => row[String(year)] === 'Y'),
    })),
    larger: readRows('pearson-larger-credited-as-smaller.csv').map((row) => ({
      qn: row.large_qn!, title: row.large_title!, smallQn: row.small_qn!, from: Number(/\d{4}/.exec(row.first_year!)![0]), to: Number(row.last_year),
    })),
  };
}
