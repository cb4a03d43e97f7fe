/** KS4_HEADLINES: a cohort's measures as a table, from the same sums as every report. */
import { emptyEntries, MOST_ENTRIES } from '../src/ks4/columns';
import type { Ks4SchoolAnswer } from '../src/ks4/answer';
import { scoreCohort } from '../src/ks4/kernel';
import { schoolAnswer } from '../src/ks4/school';
import { totalsOf } from '../src/ks4/totals';
import type { Catalogue } from '../src/qualification/types';
import type { Answer, Answers } from './arguments';
import { baselinesOf, needKs2, tenthsOf } from './baselines';
import { contextOf, type Ks4Context } from './context';
import { FunctionError, notAvailable, notUnderstood } from './messages';
import { pupilsOf, rowOf, type Pupils } from './pupils';

const HEADINGS = ['Measure', 'Figure', 'Note'];

/**
 * The headline measures and the rest, row by row with a note. A row with neither grade nor KS2 is no pupil; one with
 * KS2 alone is a pupil without results.
 * @throws FunctionError where any cell is not understood: a figure that would contain it is withheld (rule Q-5)
 */
export function ks4Headlines(catalogue: Catalogue, [labels, grades, reading, maths, edition, ks2Year, series, map]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  const pupils = pupilsOf(context, labels, grades, series, map);
  needKs2(reading, maths);
  const { members, ks2, withoutGrades, results } = readCohort(pupils, baselinesOf(reading, maths, ks2Year, context.year.year, pupils.grades.length));
  if (members === 0) throw notAvailable('There is no pupil: no row has a grade or a Key Stage 2 score.');
  const entries = emptyEntries(members, results.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  results.forEach((row, pupil) => {
    for (const result of row) {
      entries.qualification[at] = result.qualification;
      entries.points[at] = result.points;
      entries.outcome[at] = result.outcome;
      entries.series[at++] = result.series;
    }
    entries.offsets[pupil + 1] = at;
  });
  const figures = scoreCohort(context.rules, context.scorer.table, entries, ks2);
  const answer = schoolAnswer(
    totalsOf(figures, Int32Array.from({ length: members }, (_, pupil) => pupil)),
    { unofficial: 0, destinations: { rule: 'EB-7', reason: 'A function is given no destinations.' }, withheld: { results: null, baseline: null } },
    { availability: context.available, edition: context.edition.edition, plan: context.year.slotPlan, percentPlaces: 1 },
  );
  return [HEADINGS, ...rowsOf(answer, context, withoutGrades)];
}

interface Cohort { readonly members: number; readonly ks2: Int32Array; readonly withoutGrades: number; readonly results: readonly ReturnType<typeof rowOf>['results'][] }

function readCohort(pupils: Pupils, baselineAt: ReturnType<typeof baselinesOf>): Cohort {
  const problems: FunctionError[] = [];
  const results: ReturnType<typeof rowOf>['results'][] = [];
  const ks2: number[] = [];
  let withoutGrades = 0;
  pupils.grades.forEach((_, row) => {
    try {
      const baseline = baselineAt(row);
      const { results: own } = rowOf(pupils, row);
      if (own.length === 0 && baseline.kind === 'none') return;
      if (own.length === 0) withoutGrades++;
      if (own.length > MOST_ENTRIES) throw notUnderstood(`Row ${row + 1} has more than ${MOST_ENTRIES} results.`);
      results.push(own);
      ks2.push(tenthsOf(baseline));
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      problems.push(error);
    }
  });
  const [first] = problems;
  if (first) throw new FunctionError(first.code, `${first.message}${problems.length > 1 ? ` ${problems.length} rows have something that is not understood.` : ''}`);
  return { members: results.length, ks2: Int32Array.from(ks2), withoutGrades, results };
}

type FigureOf = (answer: Ks4SchoolAnswer) => number | string | null;
const interval = (element: 'english' | 'maths' | 'ebacc' | 'open'): FigureOf => (answer) => answer.p8Elements?.[element].score ?? null;
const valueAdded = (pillar: 'science' | 'humanities' | 'languages'): FigureOf => (answer) => answer.valueAdded?.[pillar].score ?? null;

/** In the order of the dashboard's tiles; the key is the figure's, by which notes are found. */
const LINES: readonly (readonly [string, string, FigureOf])[] = [
  ['Pupils', 'pupils', ({ pupils }) => pupils], ['Pupils in Progress 8', 'p8Pupils', ({ p8Pupils }) => p8Pupils],
  ['Progress 8', 'p8', ({ p8 }) => p8], ['Progress 8, lower limit', 'p8Lower', ({ p8Lower }) => p8Lower], ['Progress 8, upper limit', 'p8Upper', ({ p8Upper }) => p8Upper],
  ['Progress 8 banding', 'p8Band', ({ p8Band }) => p8Band], ['Progress 8, unadjusted', 'p8Unadjusted', ({ p8Unadjusted }) => p8Unadjusted],
  ['Progress 8, English', 'p8Elements.english', interval('english')], ['Progress 8, maths', 'p8Elements.maths', interval('maths')],
  ['Progress 8, EBacc', 'p8Elements.ebacc', interval('ebacc')], ['Progress 8, open', 'p8Elements.open', interval('open')],
  ['Attainment 8', 'att8', ({ att8 }) => att8], ['Attainment 8, English', 'att8English', (a) => a.att8English], ['Attainment 8, maths', 'att8Maths', (a) => a.att8Maths],
  ['Attainment 8, EBacc', 'att8Ebacc', (a) => a.att8Ebacc], ['Attainment 8, open', 'att8Open', (a) => a.att8Open],
  ['English and maths 5+, %', 'enMa5', (a) => a.enMa5], ['English and maths 4+, %', 'enMa4', (a) => a.enMa4],
  ['EBacc entry, %', 'ebaccEntry', (a) => a.ebaccEntry], ['EBacc APS', 'ebaccAps', (a) => a.ebaccAps], ['EBacc 5+, %', 'ebacc5', (a) => a.ebacc5], ['EBacc 4+, %', 'ebacc4', (a) => a.ebacc4],
  ['Value added, science', 'valueAdded.science', valueAdded('science')], ['Value added, humanities', 'valueAdded.humanities', valueAdded('humanities')], ['Value added, languages', 'valueAdded.languages', valueAdded('languages')],
  ['Triple science, %', 'tripleScience', (a) => a.tripleScience], ['A language, %', 'language', (a) => a.language], ['More than one language, %', 'multiLanguage', (a) => a.multiLanguage],
  ['Five GCSEs 4+ with English and maths, %', 'fiveGcse4', (a) => a.fiveGcse4], ['At least one qualification, %', 'anyQualification', (a) => a.anyQualification],
  ['Entries per pupil', 'entriesPerPupil', (a) => a.entriesPerPupil], ['GCSE entries per pupil', 'gcseEntriesPerPupil', (a) => a.gcseEntriesPerPupil],
  ['EBacc slots filled', 'ebaccSlots', (a) => a.ebaccSlots], ['Open slots filled', 'openSlots', (a) => a.openSlots],
];

function rowsOf(answer: Ks4SchoolAnswer, { edition, year }: Ks4Context, withoutGrades: number): Answer[][] {
  const notes = answer.notes ?? [];
  const noteOf = (figure: string): string => notes.find((note) => note.figure === figure || figure.startsWith(`${note.figure}.`))?.reason ?? '';
  const lines = LINES.map(([label, key, figure]): Answer[] => {
    const value = figure(answer);
    const note = noteOf(key);
    const counted = key === 'pupils' && withoutGrades > 0 ? `${withoutGrades} of them without a grade, who score 0.` : note;
    return [label, value ?? notAvailable(note || 'It cannot be made from these pupils.'), counted];
  });
  return [['Year', year.year, year.caution ?? ''], ['Estimates', edition.edition?.name ?? notAvailable(edition.refusal?.reason ?? 'None.'), edition.edition?.source ?? edition.refusal?.reason ?? ''], ...lines];
}
