/** The golden cohort: the program against a spreadsheet (see README.md here). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import catalogueData from '../../assets/catalogue.json';
import { ks2Baseline } from '../../src/ks4/baseline';
import { resultOf, summerSeries } from '../../src/ks4/columns';
import { FLAG, NONE } from '../../src/ks4/figures';
import { hasFlag, pupilScorer, type PupilFigures, type PupilResult } from '../../src/ks4/pupil';
import { ks4Rules } from '../../src/ks4/rules';
import { createCatalogueCore } from '../../src/qualification/catalogue-core';
import type { CatalogueData } from '../../src/qualification/catalogue-data';
import { edition2023Provisional } from '../../src/reference/ks4/editions/2023-provisional';
import { ks4Year } from '../../src/reference/ks4/years';

type Row = Readonly<Record<string, string>>;
const YEAR = 2023;
const read = (file: string): readonly Row[] => Papa.parse<Row>(readFileSync(join(import.meta.dirname, file), 'utf8').trim(), { header: true }).data;
const pupils = read('pupils.csv');
const results = read('results.csv');
const catalogue = createCatalogueCore(catalogueData as unknown as CatalogueData);
const scorer = pupilScorer(ks4Rules({ year: ks4Year(YEAR).year!, edition: edition2023Provisional }), catalogue);

describe('the golden cohort', () => {
  it('has 60 pupils, each showing one thing', () => expect(new Set(pupils.map(({ shows }) => shows)).size).toBe(60));
  const expected = new Map(read('expected-pupils.csv').map((row) => [row.pupil!, row]));
  it.each(pupils.map((pupil) => [pupil.shows!, pupil] as const))('%s', (_, pupil) => {
    const { figures, trace } = score(pupil);
    expect(shown(pupil.pupil!, figures)).toEqual(expected.get(pupil.pupil!));
    const own = read('expected-results.csv').filter((row) => row.pupil === pupil.pupil);
    const filled = own.map((row, at) => {
      const rows = trace.rows.filter(({ result }) => result === at);
      const slots = (slot: string) => String(rows.filter(({ countsAs, weight }) => countsAs === slot && weight > 0).length);
      const rule = rows.find(({ weight }) => weight === 0)?.rule ?? '';
      return { ...row, maths: slots('maths'), english: slots('english'), ebacc: slots('ebacc'), open: slots('open'), rule };
    });
    expect(filled).toEqual(own);
  });
});

describe('the files say what the workbook says', async () => {
  const { sheets } = await readXlsx(readFileSync(join(import.meta.dirname, 'working.xlsx')));
  const sheet = (name: string, columns: number) => sheets.find((each) => each.name === name)!.rows
    .map((row) => Array.from({ length: columns }, (_, at) => String(row[at] ?? '')));
  const rows = (file: string, columns: readonly string[]) => read(file).map((row) => columns.map((column) => row[column]!));

  it.each([['Expected pupils', 'expected-pupils.csv'], ['Expected results', 'expected-results.csv']])('%s', (name, file) => {
    const columns = Object.keys(read(file)[0]!);
    expect(sheet(name, columns.length)).toEqual([columns, ...rows(file, columns)]);
  });
  it('Pupils', () => expect(sheet('Pupils', 7).slice(1)).toEqual(rows('pupils.csv', ['pupil', 'name', 'shows', 'ks2_year', 'ks2_reading', 'ks2_maths', 'ks2_override'])));
  it('Results', () => expect(sheet('Results', 6).slice(1).map(([pupil, , grade, series, date, qn]) => [pupil, qn, grade, series, date]))
    .toEqual(rows('results.csv', ['pupil', 'qualification', 'grade', 'series', 'date'])));
});

function score({ pupil, ks2_year, ks2_reading, ks2_maths, ks2_override }: Row) {
  const baseline = ks2Baseline({ reading: ks2_reading!, maths: ks2_maths!, ks2Year: Number(ks2_year), override: ks2_override! });
  if (baseline.kind === 'unknown') throw new Error(`${pupil}: ${baseline.problems[0]!.problem}`);
  return scorer.trace(results.filter((row) => row.pupil === pupil).map(resultFrom), baseline.kind === 'mean' ? baseline.tenths : NONE);
}

function resultFrom({ qualification, grade, series, date }: Row): PupilResult {
  const found = catalogue.find(qualification!);
  if (found.kind !== 'found') throw new Error(found.problem);
  const reading = catalogue.grade(found.qualification, grade!);
  const result = resultOf(reading);
  if (!result) throw new Error(`${found.qualification.name}: ${grade}`);
  return { qualification: found.index, grade: grade!, ...result, series: series ? Number(series.replace('-', '')) : summerSeries(YEAR), day: Number(date!.replaceAll('-', '')) };
}

/** A pupil's figures as the spreadsheet writes them. */
function shown(pupil: string, figures: PupilFigures): Row {
  const per = (value: number | null, units: number) => (value === null ? '' : String(value / units));
  const points = Object.fromEntries((['att8', 'att8English', 'att8Maths', 'att8Ebacc', 'att8Open', 'estimate', 'gapEnglish', 'gapMaths', 'gapEbacc', 'gapOpen', 'ebaccPoints', 'vaHumanities', 'vaLanguages'] as const)
    .map((name) => [name, per(figures[name], 100)]));
  const counts = Object.fromEntries((['ebaccSlots', 'openSlots', 'pag', 'entries', 'gcseEntries'] as const).map((name) => [name, per(figures[name], 1)]));
  const flags = (['ebaccEntered', 'ebacc5', 'ebacc4', 'enMa7', 'enMa5', 'enMa4', 'tripleScience', 'language', 'multiLanguage', 'fiveGcse4', 'anyQualification'] satisfies (keyof typeof FLAG)[])
    .map((name) => [name, hasFlag(figures, name) ? 'Y' : 'N']);
  return { pupil, ...points, ...counts, ks2: per(figures.ks2, 10), p8: per(figures.p8, 1000), p8Adjusted: per(figures.p8Adjusted, 1000), vaScience: per(figures.vaScience, 200), ...Object.fromEntries(flags) };
}
