/** KS1_APS, KS2_PAG, KS2_PROGRESS and KS2_STANDARD. */
import { roundRatio } from '../src/exact/round';
import { readTest, readWriting, whyNoPoints, type Outcome, type OutcomeReading } from '../src/ks2/outcome';
import { PROGRESS_DENOMINATOR, progressOf } from '../src/ks2/progress';
import { APS_DENOMINATOR, averagePointScore, progressGroup, readKs1, type Ks1Reading } from '../src/ks2/starting-point';
import { combined } from '../src/ks2/standards';
import { ks2Tables, type Ks2Tables } from '../src/ks2/tables';
import type { Catalogue } from '../src/qualification/types';
import type { Ks2Group } from '../src/reference/ks2/types';
import { parseYear } from '../src/reference/year-text';
import { choiceOf, inItsOwnCell, rowsOf, scalarOf, textOf, type Answer, type Answers } from './arguments';
import { missingArgument, notAvailable, notUnderstood, placeOf, refusedValue, upperFirst } from './messages';
import { columnFor } from './pupils';

/** The year where none is given: the newest that has every table. It never changes. */
const DEFAULT_YEAR = 2022;
const PLACES = 2;

/** KS1 average point score to two decimals (rule K2-1). */
export const ks1Aps = (_: Catalogue, [reading, writing, maths, year]: readonly unknown[]): Answers =>
  startingPoints([reading, writing, maths], tablesOf(year), (aps) => roundRatio(aps, APS_DENOMINATOR, PLACES));

/** The prior attainment group of KS2 progress (rule K2-2). */
export function ks2Pag(_: Catalogue, [reading, writing, maths, year]: readonly unknown[]): Answers {
  const tables = tablesOf(year);
  return startingPoints([reading, writing, maths], tables, (aps) => groupOf(aps, tables).pag);
}

/** A pupil's progress in a subject to two decimals, not adjusted to the minimum (rules K2-3, K2-4). */
export function ks2Progress(_: Catalogue, [subject, ks1Reading, ks1Writing, ks1Maths, outcome, year]: readonly unknown[]): Answers {
  if (textOf(scalarOf(subject, 'subject'), () => 'subject') === '') throw missingArgument('subject', '"reading", "writing" or "maths"');
  const of = choiceOf(subject, 'subject', ['reading', 'writing', 'maths']);
  const tables = tablesOf(year);
  return startingPoints([ks1Reading, ks1Writing, ks1Maths], tables, (aps, row, rows) => {
    const group = groupOf(aps, tables);
    const read = outcomeOf(columnFor(outcome, 'ks2_outcome', rows, OTHERS)(row), of, tables, placeOf(row, rows, `KS2 ${of}`));
    if (read.points === null) throw notAvailable(`${upperFirst(placeOf(row, rows, `not in ${of} progress`))}: ${whyNoPoints(read)} (rule K2-3).`);
    return roundRatio(progressOf(read.points, group, of).score, PROGRESS_DENOMINATOR, PLACES);
  }, rowsOf(outcome));
}

/** Whether a pupil reached the standard in reading, writing and maths together (rule K2-5). */
export function ks2Standard(_: Catalogue, [reading, writing, maths, level]: readonly unknown[]): Answers {
  const wanted = choiceOf(level, 'level', ['expected', 'higher']);
  const tables = tablesOf(null);
  const rows = Math.max(...[reading, writing, maths].map(rowsOf));
  const subjects = { reading: columnFor(reading, 'reading', rows, OTHERS), writing: columnFor(writing, 'writing', rows, OTHERS), maths: columnFor(maths, 'maths', rows, OTHERS) };
  return each(rows, (row) => {
    const of = (subject: 'reading' | 'writing' | 'maths') => outcomeOf(subjects[subject](row), subject, tables, placeOf(row, rows, subject));
    const outcomes = [of('reading'), of('writing'), of('maths')] as const;
    if (outcomes.every(({ code, score }) => code === '' && score === null)) throw notAvailable(`${upperFirst(placeOf(row, rows, 'there are'))} no outcomes.`);
    const reached = combined(...outcomes)[wanted];
    if (reached === null) throw notAvailable(`${upperFirst(placeOf(row, rows, 'a reading or maths script'))} is missing: the pupil is out of both parts of the measure (rule K2-5).`);
    return reached;
  });
}

function startingPoints(ks1: readonly unknown[], tables: Ks2Tables, answer: (aps: number, row: number, rows: number) => Answer, least = 1): Answers {
  const points = tables.ks1;
  if (!points) throw notAvailable(`No Key Stage 1 points are held for ${tables.year}${tables.noProgress ? `: ${tables.noProgress}` : '.'}`);
  const rows = Math.max(least, ...ks1.map(rowsOf));
  const cells = SUBJECTS.map((subject, at) => columnFor(ks1[at], `ks1_${subject}`, rows, OTHERS));
  return each(rows, (row) => {
    const read = SUBJECTS.map((subject, at): Ks1Reading => {
      const place = placeOf(row, rows, `KS1 ${subject}`);
      const text = textOf(cells[at]!(row), () => place);
      const reading = readKs1(text, points, subject);
      if (reading.kind === 'unknown') throw refusedValue(place, text, 'is no Key Stage 1 outcome.', reading.accepts);
      return reading;
    });
    const aps = averagePointScore(read[0]!, read[1]!, read[2]!);
    if (aps === null) throw notAvailable(`${upperFirst(placeOf(row, rows, 'a Key Stage 1 result'))} is missing: all three subjects are needed (rule K2-1).`);
    return answer(aps, row, rows);
  });
}

const SUBJECTS = ['reading', 'writing', 'maths'] as const;
const OTHERS = 'the others';
const each = (rows: number, answer: (row: number) => Answer): Answers => Array.from({ length: rows }, (_, row) => [inItsOwnCell(() => answer(row))]);

function groupOf(aps: number, tables: Ks2Tables): Ks2Group {
  if (!tables.progress) throw notAvailable(tables.noProgress);
  const group = progressGroup(aps, tables.progress.groups);
  if (!group) throw notAvailable('The average point score is in no prior attainment group.');
  return group;
}

function outcomeOf(cell: unknown, subject: 'reading' | 'writing' | 'maths', tables: Ks2Tables, place: string): Outcome {
  const text = textOf(cell, () => place);
  const reading: OutcomeReading = subject === 'writing' ? readWriting(text, tables) : readTest(text, tables, subject);
  if (reading.kind === 'unknown') throw refusedValue(place, text, 'is no Key Stage 2 outcome.', reading.accepts);
  return reading.outcome;
}

function tablesOf(argument: unknown): Ks2Tables {
  const text = textOf(scalarOf(argument, 'year'), () => 'the argument year');
  const year = text === '' ? DEFAULT_YEAR : parseYear(text);
  if (year === null) throw refusedValue('the argument year', text, `is no year such as ${DEFAULT_YEAR}.`);
  const found = ks2Tables(year);
  if (!found.tables) throw found.cancelled ? notAvailable(found.problem) : notUnderstood(found.problem);
  return found.tables;
}
