import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { call, one } from './test-call';

type Row = Readonly<Record<string, string>>;
interface ExpectedPupil {
  readonly pupil: string; readonly att8?: number; readonly att8English?: number; readonly att8Maths?: number; readonly att8Ebacc?: number; readonly att8Open?: number;
  readonly ebaccAps?: number; readonly ebaccEntered?: boolean; readonly ebacc5?: boolean; readonly enMa5?: boolean; readonly enMa4?: boolean; readonly p8?: number | null;
}

const folder = (name: string): URL => new URL(`../test/cases/${name}/`, import.meta.url);
const rows = (name: string, file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(new URL(file, folder(name)), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
const json = (name: string, file: string): unknown => JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8'));

/** The functions must say of every fictional pupil what the independent working says: one kernel, whatever the door. */
describe.each(['ks4', 'ks4-2022', 'ks4-2024', 'ks4-2025'])('case %s, pupil by pupil, through the functions', (name) => {
  const { year, estimates } = json(name, 'case.json') as { year: number; estimates: string | null };
  const { pupils } = json(name, 'expected.json') as { pupils: readonly ExpectedPupil[] };
  const own = new Map(rows(name, 'pupils.csv').map((row) => [row.pupil!, row]));
  const results = new Map<string, Row[]>();
  for (const row of rows(name, 'results.csv')) if (row.grade !== '') results.set(row.pupil!, [...(results.get(row.pupil!) ?? []), row]);
  const edition = estimates ?? year;
  const entered = pupils.filter(({ pupil }) => results.has(pupil));
  const given = (pupil: string) => {
    const lines = results.get(pupil)!;
    return { labels: [lines.map(({ qualification }) => qualification!)], grades: [lines.map(({ grade }) => grade!)], series: [lines.map(({ series }) => series!)] };
  };

  it('Attainment 8 and its elements', () => {
    expect(entered.length).toBeGreaterThan(50);
    for (const { pupil, att8, att8English, att8Maths, att8Ebacc, att8Open } of entered) {
      const { labels, grades, series } = given(pupil);
      if (att8 !== undefined) expect([pupil, one('KS4_ATT8', labels, grades, edition, series)]).toEqual([pupil, att8]);
      if (att8Open !== undefined) expect([pupil, call('KS4_ATT8', labels, grades, edition, series, null, 'elements')[0]]).toEqual([pupil, [att8English, att8Maths, att8Ebacc, att8Open]]);
    }
  });
  it('EBacc, and English and maths', () => {
    for (const { pupil, ebaccAps, ebaccEntered, ebacc5, enMa5, enMa4 } of entered) {
      const { labels, grades, series } = given(pupil);
      const figures = [
        [ebaccAps, one('KS4_EBACCAPS', labels, grades, edition, series)], [ebaccEntered, one('KS4_EBACC', labels, grades, 'entry', edition, series)],
        [ebacc5, one('KS4_EBACC', labels, grades, 5, edition, series)], [enMa5, one('KS4_ENGMATHS', labels, grades, 5, edition, series)], [enMa4, one('KS4_ENGMATHS', labels, grades, 4, edition, series)],
      ];
      figures.forEach(([expected, answered]) => { if (expected !== undefined) expect([pupil, answered]).toEqual([pupil, expected]); });
    }
  });
  it('Progress 8, or why there is none', () => {
    for (const { pupil, p8 } of entered) {
      const row = own.get(pupil)!;
      if (p8 === undefined || (row.ks2_override ?? '') !== '') continue;
      const { labels, grades, series } = given(pupil);
      const answered = one('KS4_P8', labels, grades, [[row.ks2_reading]], [[row.ks2_maths]], edition, [[row.ks2_year]], series);
      if (p8 === null) expect([pupil, answered]).toEqual([pupil, expect.stringMatching(/^#N\/A: /)]);
      else expect([pupil, answered]).toEqual([pupil, p8]);
    }
  });
});
