import { describe, expect, it } from 'vitest';
import { buildKs4Report } from './build';
import type { Ks4Report } from './context';
import { REPORT } from './fixture';
import type { ReportSheet } from './types';

const sheetOf = (report: Ks4Report, key: string): ReportSheet => buildKs4Report(report).find((sheet) => sheet.key === key)!;
const texts = (sheet: ReportSheet): string[] => sheet.rows.flat().map(({ value }) => String(value ?? ''));
const rowOf = (sheet: ReportSheet, first: string) => sheet.rows.find(([cell]) => String(cell?.value ?? '').trim() === first)!;
const withContext = (context: Partial<Ks4Report['context']>): Ks4Report => ({ ...REPORT, context: { ...REPORT.context, ...context } });

describe('Headlines', () => {
  const sheet = sheetOf(REPORT, 'headlines');
  it('begins with the summary in the order in which people look for it', () => {
    const names = sheet.rows.map(([cell]) => cell?.value).filter((name) => typeof name === 'string');
    const order = ['Pupils', 'Pupils in Progress 8', 'Progress 8', 'Attainment 8', 'English and maths at grade 5 or above', 'English and maths at grade 4 or above', 'EBacc entry', 'EBacc average point score'];
    expect(names.filter((name) => order.includes(name)).slice(0, order.length)).toEqual(order);
  });
  it('shows Progress 8 with its interval and its band in words and a symbol', () =>
    expect(rowOf(sheet, 'Progress 8').map(({ value }) => value)).toEqual(['Progress 8', 0.29, null, null, '+0.06 to +0.52', '▲ Above average.']));
  it('shows the comparison and the gap in percentage points', () =>
    expect(rowOf(sheet, 'English and maths at grade 5 or above').slice(1, 4).map(({ value, format }) => [value, format])).toEqual([[50, '0"%"'], [45, '0"%"'], [5, '+0" pts";-0" pts";0" pts"']]));
  it('says what 002 asks readers to bear in mind', () => expect(texts(sheet).join(' ')).toContain('do not share them with pupils or parents'));
  it('links to every other sheet', () => expect(sheet.rows.flat().flatMap(({ link }) => link ?? [])).toEqual(['groups', 'subjects', 'broadsheet-points', 'broadsheet-grades', 'pupils', 'notes']));
  it('has the filters in sight, and no comparison beside a filtered cohort', () => {
    const filtered = sheetOf({ ...withContext({ filters: ['Sex: girls'] }), comparisons: {} }, 'headlines');
    expect(texts(filtered)).toContainEqual(expect.stringContaining('Filters applied: Sex: girls'));
    expect(texts(filtered)).toContain('National figures are not shown beside a filtered cohort: they are of all pupils.');
  });
  it('draws the interval from cells of its own', () => {
    const [chart] = sheet.charts!;
    expect(chart!.alt).toContain('Progress 8 +0.29, from +0.06 to +0.52');
    const { top, left } = chart!.categories;
    expect(sheet.rows[top]![left]!.value).toBe('Progress 8');
    expect(chart!.series.map(({ values }) => sheet.rows[values.top]![values.left]!.value)).toEqual([0.06, 0.29, 0.52]);
  });
});

describe('Pupil groups', () => {
  const sheet = sheetOf(REPORT, 'groups');
  it('lists groups by section, in the words of schools', () =>
    expect(sheet.rows.map(([cell]) => String(cell?.value ?? '').trim()).filter((name) => ['Sex', 'Girls', 'Boys', 'Disadvantage', 'Disadvantaged', 'Class', '11A', '11B'].includes(name)))
      // The groups whose interval is drawn stand again below, beside the chart.
      .toEqual(['Sex', 'Girls', 'Boys', 'Disadvantage', 'Disadvantaged', 'Class', '11A', '11B', 'Girls', 'Disadvantaged']));
  it('says significance by symbol, word and style', () => expect(rowOf(sheet, 'Girls')[6]).toMatchObject({ value: '▲ above', style: 'above' }));
  it('shows a dash where there is no figure, never an empty cell or 0, and the reason below', () => {
    expect(rowOf(sheet, 'Boys')[3]).toMatchObject({ value: '–', style: 'withheld' });
    expect(texts(sheet)).toContain('– No pupil in it has a Key Stage 2 baseline.');
  });
  it('says that a comparison is not like for like', () => expect(texts(sheet)).toContain('* Disadvantaged pupils are held against other pupils nationally.'));
});

describe('Broadsheets', () => {
  it('have a row for each pupil of the cohort, and none for one who is out of it', () => {
    const sheet = sheetOf(REPORT, 'broadsheet-points');
    expect(texts(sheet)).not.toContain('Left in May');
    expect(sheet.filter).toEqual({ top: 6, left: 0, bottom: 8, right: 19 });
  });
  it('show points that fill a slot apart from those that do not, and a grade without points as it is', () => {
    const [first, second] = sheetOf(REPORT, 'broadsheet-points').rows.slice(7);
    expect(first!.slice(6, 8)).toMatchObject([{ value: 5, style: 'headline-figure' }, { value: 3, style: 'withheld' }]);
    expect(second!.slice(6, 8)).toMatchObject([{ value: null }, { value: 'X', style: 'withheld' }]);
  });
  it('carry a name that looks like a formula as the text it is', () => expect(texts(sheetOf(REPORT, 'broadsheet-grades'))).toContain('=HYPERLINK("http://x")'));
  it('name nobody when anonymous', () => {
    const words = texts(sheetOf(withContext({ audience: 'anonymous' }), 'broadsheet-points')).join('|');
    expect(words).not.toMatch(/Zoë|A1|11A|HYPERLINK/);
  });
  it('list no class anywhere when anonymous', () => expect(texts(sheetOf(withContext({ audience: 'anonymous' }), 'groups'))).not.toContain('Class'));
  it('are not in a public report', () => expect(buildKs4Report(withContext({ audience: 'public' })).map(({ key }) => key)).toEqual(['headlines', 'groups', 'notes']));
});

describe('Subjects', () => {
  const sheet = sheetOf(REPORT, 'subjects');
  it('counts entries of the cohort, the average of those with points, and what each fills', () => {
    expect(rowOf(sheet, 'GCSE English language').map(({ value }) => value)).toEqual(['GCSE English language', 1, 5, 0, 100, 100, 100, 0, 1, 0, 0, 0, '5: 1']);
    expect(rowOf(sheet, 'GCSE French').map(({ value }) => value)).toEqual(['GCSE French', 2, 3, 0, 0, 0, 50, 0, 0, 0, 0, 2, '3: 1   X: 1']);
  });
});

describe('Pupils', () => {
  it('has everyone, in the cohort or not', () => expect(texts(sheetOf(REPORT, 'pupils'))).toContain('Left in May'));
});

describe('every sheet', () => {
  it('has room for each word of a heading beside its filter button', () => {
    const filtered = buildKs4Report(REPORT).filter(({ filter }) => filter !== undefined);
    expect(filtered.map(({ key }) => key)).toEqual(['subjects', 'broadsheet-points', 'broadsheet-grades', 'pupils']);
    for (const { rows, filter, columnWidths } of filtered) {
      rows[filter!.top]!.forEach(({ value }, column) => expect([value, columnWidths[column]! - Math.max(...String(value).split(' ').map((word) => word.length)) >= 4]).toEqual([value, true]));
    }
  });
  it.each(buildKs4Report(REPORT).map((sheet) => [sheet.name, sheet] as const))('%s prints landscape with the school and the date on each page, and fits its columns', (_, sheet) => {
    expect(sheet.print).toMatchObject({ orientation: 'landscape', header: expect.stringContaining('Anytown Academy') as string, footer: expect.stringContaining('22 November 2026') as string });
    expect(sheet.rows.flat().every(({ value }) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  });
});
