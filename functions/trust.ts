/** TRUST_MEAN: the weighted figure of a trust (rule S-6). */
import { trustMean, type TrustTerm } from '../src/cohort/trust-mean';
import { decimalOf } from '../src/exact/decimal';
import type { Catalogue } from '../src/qualification/types';
import { TRUST } from '../src/reference/release';
import { choiceOf, countOf, figuresOf, isBlank, numberOf, textOf, type Answers, type Matrix } from './arguments';
import { notAvailable, placeOf, refusedValue, wrongShape } from './messages';

/** The mean is given with many decimals: the cell's format rounds it once, to what the measure is published to. */
const PLACES = 10;
const MISSING = /^[-–—]$/;

/**
 * The mean of schools' figures, weighted by pupils times years with the trust, up to the stage's cap. A row without
 * pupils is ignored, a figure typed "-" has no weight; schools with less than three years take no part.
 */
export function trustMeanOf(_: Catalogue, [figures, pupils, years, stage]: readonly unknown[]): Answers {
  const rules = TRUST[choiceOf(stage, 'stage', ['ks4', 'ks2'])];
  const [of, counts, spans] = [column(figures, 'figures'), column(pupils, 'pupils'), column(years, 'years')];
  if (counts.length !== of.length || spans.length !== of.length) throw wrongShape('pupils or years', `there are ${of.length} figures, ${counts.length} numbers of pupils and ${spans.length} of years`, 'the figures');
  const schools = of.flatMap((cell, row): TrustTerm[] => {
    const place = (what: string) => placeOf(row, of.length, what);
    const count = countOf(counts[row], () => place('pupils'), 'a number of pupils');
    if (count === 0) return [];
    const span = countOf(spans[row], () => place('years'), 'a whole number of years with the trust');
    return span >= rules.years ? [{ figure: figureOf(cell, place('figure')), pupils: count, years: span }] : [];
  });
  if (schools.length < rules.schools) {
    throw notAvailable(`A trust needs ${rules.schools} schools with at least ${rules.years} years with it; here ${schools.length === 1 ? 'is 1' : `are ${schools.length}`} (rule S-6).`);
  }
  const mean = trustMean(schools, rules, PLACES);
  if (mean === null) throw notAvailable('No school has the figure.');
  return [[mean]];
}

function figureOf(cell: unknown, place: string): TrustTerm['figure'] {
  if (cell !== 0 && isBlank(cell)) throw refusedValue(place, '', 'is blank: type - where a school has no figure. 0 is a figure.');
  if (MISSING.test(textOf(cell, () => place))) return null;
  return decimalOf(numberOf(cell, () => place, 'a figure; type - where a school has none'));
}

/** Cells down a column, or along a row. */
function column(argument: unknown, name: string): readonly unknown[] {
  const matrix: Matrix = figuresOf(argument, name, 'a range of cells');
  if (matrix.length > 1 && matrix.some((row) => row.length > 1)) throw wrongShape(name, `it has ${matrix[0]!.length} columns; give one column or one row`, 'a list');
  return matrix.length === 1 ? matrix[0]! : matrix.map((row) => row[0]);
}
