/** KS4_ATT8 and KS4_P8. */
import { roundRatio } from '../src/exact/round';
import { NONE } from '../src/ks4/figures';
import type { PupilFigures } from '../src/ks4/pupil';
import type { Catalogue } from '../src/qualification/types';
import { choiceOf, type Answer, type Answers } from './arguments';
import { baselinesOf, meanOf, needKs2 } from './baselines';
import { contextOf, demand, type Ks4Context } from './context';
import { notAvailable } from './messages';
import { eachPupil, pupilsOf } from './pupils';

const POINTS = 100;
const PROGRESS = 1000;
const PLACES = 2;

/** Attainment 8 in points, its four elements, or the EBacc and open slots filled (rules A8-1 to A8-5). */
export function ks4Att8(catalogue: Catalogue, [labels, grades, edition, series, map, output]: readonly unknown[]): Answers {
  const wanted = choiceOf(output, 'output', ['total', 'elements', 'slots filled']);
  const context = contextOf(catalogue, edition);
  demand(context, 'attainment8');
  return eachPupil(pupilsOf(context, labels, grades, series, map), WIDTH_ATT8[wanted], ({ results }) => {
    const figures = context.scorer.score(results, NONE);
    if (wanted === 'total') return [figures.att8 / POINTS];
    if (wanted === 'slots filled') return [figures.ebaccSlots, figures.openSlots];
    return [points(figures.att8English), points(figures.att8Maths), points(figures.att8Ebacc), points(figures.att8Open)];
  });
}

/** Progress 8 to two decimals: the pupil's score, the one adjusted to the minimum, or the four elements (rules P8-1 to P8-4). */
export function ks4P8(catalogue: Catalogue, [labels, grades, reading, maths, edition, ks2Year, series, map, output]: readonly unknown[]): Answers {
  const wanted = choiceOf(output, 'output', ['total', 'adjusted', 'elements']);
  const context = contextOf(catalogue, edition);
  demand(context, wanted === 'adjusted' ? 'adjusted' : 'progress8');
  const pupils = pupilsOf(context, labels, grades, series, map);
  const rows = pupils.grades.length;
  needKs2(reading, maths);
  const baselineAt = baselinesOf(reading, maths, ks2Year, context.year.year, rows);
  return eachPupil(pupils, WIDTH_P8[wanted], ({ results }, row) => {
    const figures = context.scorer.score(results, meanOf(baselineAt(row), row, rows));
    if (wanted === 'total') return [progress(figures.p8)];
    if (wanted === 'adjusted') return [progress(figures.p8Adjusted)];
    return ELEMENTS.map(({ slot, gap }) => element(figures[gap], slot, context));
  });
}

const WIDTH_ATT8 = { total: 1, elements: 4, 'slots filled': 2 } as const;
const WIDTH_P8 = { total: 1, adjusted: 1, elements: 4 } as const;

const ELEMENTS: readonly { readonly slot: string; readonly gap: 'gapEnglish' | 'gapMaths' | 'gapEbacc' | 'gapOpen' & keyof PupilFigures }[] = [
  { slot: 'english', gap: 'gapEnglish' }, { slot: 'maths', gap: 'gapMaths' }, { slot: 'ebacc', gap: 'gapEbacc' }, { slot: 'open', gap: 'gapOpen' },
];

const points = (hundredths: number | null): Answer => (hundredths === null ? noElement() : hundredths / POINTS);
const progress = (thousandths: number | null): Answer => (thousandths === null ? noElement() : roundRatio(thousandths, PROGRESS, PLACES));

function element(gap: number | null, slot: string, { rules }: Ks4Context): Answer {
  const row = rules.plan.rows.find((each) => each.slot === slot);
  return gap === null || !row ? noElement() : roundRatio(gap, POINTS * row.divisor, PLACES);
}

const noElement = () => notAvailable("The year's slots have no such element.");
