/** KS4_POINTS, KS4_BASELINE, KS4_PAG, KS4_ESTIMATE, KS4_P8INTERVAL and KS4_P8BAND. */
import { roundFloat } from '../src/exact/round';
import { p8Band } from '../src/ks4/banding';
import { confidenceInterval, halfWidth, PROGRESS_PLACES } from '../src/ks4/interval';
import type { Catalogue } from '../src/qualification/types';
import { priorAttainmentGroup } from '../src/reference/ks4/groups';
import type { Edition, Sigma } from '../src/reference/ks4/types';
import { choiceOf, countOf, figuresOf, inItsOwnCell, matrixOf, neededMatrix, numberOf, rowsOf, textOf, type Answers } from './arguments';
import { baselinesOf, meanOf, needKs2 } from './baselines';
import { contextOf, demand, DEFAULT_YEAR, type Ks4Context } from './context';
import { columnsOf } from './labels';
import { notAvailable, placeOf, refusedValue, wrongShape } from './messages';
import { eachCell } from './pupils';

const POINTS = 100;
const KS2 = 10;
/** No pupil can be further from an estimate, so no school can. */
const MOST_PROGRESS = 10;
/** A score typed into a cell is read to ten decimals. */
const SCORE_UNITS = 1e10;

/** Points of grades: one qualification for all of them, or a row of labels above them (rules ). */
export function ks4Points(catalogue: Catalogue, [qualification, grade, edition, map]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  const labels = neededMatrix(qualification, 'qualification', 'a QN, a title or a label of the map');
  const grades = Array.isArray(grade) ? (grade as unknown[][]) : [[grade]];
  const [across, down] = [grades[0]!.length, grades.length];
  const one = labels.length === 1 && labels[0]!.length === 1;
  const beside = labels[0]!.length === 1 && labels.length === down;
  if (!one && !beside && (labels.length !== 1 || labels[0]!.length !== across)) throw wrongShape('qualification', 'give one, one for each column or one for each row');
  const columns = columnsOf(catalogue, one || !beside ? labels[0]! : labels.map((row) => row[0]), matrixOf(map));
  return eachCell(grades, (cell, row, column) => {
    const meant = columns[one ? 0 : beside ? row : column]!;
    if (meant.kind === 'problem') throw meant.error;
    const place = placeOf(row, down, meant.label);
    if (meant.kind === 'ignored') throw notAvailable(`${meant.label} does not count, as the map says.`);
    const text = textOf(cell, () => place);
    if (text === '') throw notAvailable('No grade is entered.');
    const counting = catalogue.counts(meant.qualification, context.year.year);
    if (!counting.counts) throw counting.needsList ? refusedValue('', meant.label, `cannot be scored. ${counting.reason}`) : notAvailable(`${meant.label}: ${counting.reason}`);
    const reading = catalogue.grade(meant.qualification, text);
    switch (reading.kind) {
      case 'result': return reading.points / POINTS;
      case 'unknown': throw refusedValue(place, text, reading.problem, reading.accepts);
      case 'absent': throw notAvailable('X is absent: no entry and no result (rule Q-4).');
      case 'pending': throw notAvailable('The result is pending: it counts as nothing yet (rule Q-2).');
    }
  });
}

/** The KS2 mean to one decimal (rule P8-1). */
export function ks4Baseline(_: Catalogue, [reading, maths, ks2Year]: readonly unknown[]): Answers {
  return means([reading, maths, ks2Year], DEFAULT_YEAR, (tenths) => tenths / KS2);
}

/** The prior attainment group, 1 to 34 (rule P8-2). */
export function ks4Pag(catalogue: Catalogue, [reading, maths, ks2Year, edition]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  const groups = estimates(context);
  return means([reading, maths, ks2Year], context.year.year, (tenths) => priorAttainmentGroup(groups, tenths)!);
}

function means([reading, maths, ks2Year]: readonly unknown[], year: number, answer: (tenths: number) => number): Answers {
  needKs2(reading, maths);
  const rows = Math.max(rowsOf(reading), rowsOf(maths));
  const baselineAt = baselinesOf(reading, maths, ks2Year, year, rows, 'the others');
  return Array.from({ length: rows }, (_, row) => [inItsOwnCell(() => answer(meanOf(baselineAt(row), row, rows)))]);
}

/** The national average of a group: Attainment 8, an element, or an EBacc pillar (rules P8-3, EB-5). */
export function ks4Estimate(catalogue: Catalogue, [pag, element, edition]: readonly unknown[]): Answers {
  const wanted = choiceOf(element, 'element', ['total', 'english', 'maths', 'ebacc', 'open', 'science', 'humanities', 'languages']);
  const context = contextOf(catalogue, edition);
  const { averages, pillarAverages, name } = estimates(context);
  const pillar = wanted === 'science' || wanted === 'humanities' || wanted === 'languages' ? wanted : null;
  if (pillar && !pillarAverages) throw notAvailable(`The edition "${name}" has no averages by EBacc pillar; they are not borrowed from another (rule Y-2).`);
  return eachCell(neededMatrix(pag, 'pag', 'a prior attainment group, from KS4_PAG'), (cell, row) => {
    const place = () => placeOf(row, 2, 'the prior attainment group');
    const group = countOf(cell, place, `a prior attainment group from 1 to ${averages.length}`);
    const average = averages[group - 1];
    if (!average) throw refusedValue(place(), textOf(cell, place), `is no prior attainment group from 1 to ${averages.length}.`);
    return (pillar ? pillarAverages![group - 1]![pillar] : wanted === 'total' ? average.att8 : average[wanted as 'english' | 'maths' | 'ebacc' | 'open']) / POINTS;
  });
}

/** Half the width of a school's confidence interval, to two decimals (rule P8-5). */
export function ks4P8Interval(catalogue: Catalogue, [pupils, edition, element]: readonly unknown[]): Answers {
  const wanted = choiceOf(element, 'element', ['total', 'english', 'maths', 'ebacc', 'open']);
  const sigma = sigmaOf(contextOf(catalogue, edition))[wanted === 'total' ? 'p8' : wanted];
  return eachCell(figuresOf(pupils, 'pupils', 'how many pupils have a Progress 8 score'), (cell, row) =>
    roundFloat(halfWidth(sigma, pupilsIn(cell, row)), PROGRESS_PLACES));
}

/** The banding of a school's Progress 8, read from its rounded interval (rules P8-5, P8-6). */
export function ks4P8Band(catalogue: Catalogue, [score, pupils, edition]: readonly unknown[]): Answers {
  const { p8 } = sigmaOf(contextOf(catalogue, edition));
  const counts = figuresOf(pupils, 'pupils', 'how many pupils have a Progress 8 score');
  const scores = figuresOf(score, 'score', "the school's Progress 8");
  if ((counts.length !== 1 && counts.length !== scores.length) || (counts[0]!.length !== 1 && counts[0]!.length !== scores[0]!.length)) {
    throw wrongShape('pupils', `it has ${counts.length} x ${counts[0]!.length} cells, the scores ${scores.length} x ${scores[0]!.length}`, 'the scores');
  }
  return eachCell(scores, (cell, row, column) => {
    const place = () => placeOf(row, scores.length, 'the score');
    const value = numberOf(cell, place, 'a Progress 8 score such as 0.26');
    if (Math.abs(value) > MOST_PROGRESS) throw refusedValue(place(), String(value), 'is not a Progress 8 score such as 0.26.');
    const count = pupilsIn(counts[counts.length === 1 ? 0 : row]?.[counts[0]!.length === 1 ? 0 : column], row);
    const interval = confidenceInterval({ sum: Math.round(value * SCORE_UNITS), per: SCORE_UNITS }, p8, count);
    return p8Band(interval.score, interval.lower, interval.upper);
  });
}

function pupilsIn(cell: unknown, row: number): number {
  const count = countOf(cell, () => placeOf(row, 2, 'pupils'), 'a number of pupils');
  if (count === 0) throw notAvailable('No pupil has a Progress 8 score.');
  return count;
}

/** @throws FunctionError where the edition, or the year, has no averages */
function estimates(context: Ks4Context): Edition & Required<Pick<Edition, 'averages'>> {
  demand(context, 'progress8');
  return context.edition.edition as Edition & Required<Pick<Edition, 'averages'>>;
}

/** Sigma belongs to the edition, also to one that has no averages. */
function sigmaOf(context: Ks4Context): Sigma {
  const sigma = context.edition.edition?.sigma;
  if (sigma) return sigma;
  demand(context, 'interval');
  throw notAvailable('There are no standard deviations for it (rule Y-2).');
}
