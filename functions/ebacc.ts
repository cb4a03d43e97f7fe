/** KS4_EBACCAPS, KS4_EBACC and KS4_ENGMATHS. */
import { roundRatio } from '../src/exact/round';
import { NONE, PILLAR_FLAG } from '../src/ks4/figures';
import { hasFlag } from '../src/ks4/pupil';
import type { Catalogue } from '../src/qualification/types';
import { EBACC_APS } from '../src/reference/ks4/thresholds';
import { choiceOf, type Answers } from './arguments';
import { contextOf, demand } from './context';
import { eachPupil, pupilsOf } from './pupils';

const POINTS = 100;
const PLACES = 2;
const PILLARS = ['english', 'maths', 'science', 'humanities', 'languages'] as const;
const PILLAR_CHOICES = PILLARS.flatMap((pillar) => [pillar, `${pillar} 5`, `${pillar} 4`, `${pillar} 1`] as const);

/** EBacc average point score to two decimals (rule EB-2). */
export function ks4EbaccAps(catalogue: Catalogue, [labels, grades, edition, series, map]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  demand(context, 'ebacc');
  return eachPupil(pupilsOf(context, labels, grades, series, map), 1, ({ results }) =>
    [roundRatio(context.scorer.score(results, NONE).ebaccPoints, POINTS * EBACC_APS.divisor, PLACES)]);
}

/** EBacc entry, EBacc at grade 5 or 4, or a pillar: its entry, or at grade 5, 4 or 1 ("science 5") (rules EB-1, EB-3). */
export function ks4Ebacc(catalogue: Catalogue, [labels, grades, measure, edition, series, map]: readonly unknown[]): Answers {
  const wanted = choiceOf(measure, 'measure', ['entry', '5', '4', ...PILLAR_CHOICES]);
  const context = contextOf(catalogue, edition);
  demand(context, 'ebacc');
  return eachPupil(pupilsOf(context, labels, grades, series, map), 1, ({ results }) => {
    const figures = context.scorer.score(results, NONE);
    if (wanted === 'entry') return [hasFlag(figures, 'ebaccEntered')];
    if (wanted === '5' || wanted === '4') return [hasFlag(figures, `ebacc${wanted}`)];
    const [pillar, grade] = wanted.split(' ') as [(typeof PILLARS)[number], string?];
    return [grade === undefined ? hasFlag(figures, `${pillar}Entry`) : (figures.pillars & PILLAR_FLAG[`${pillar}.at${grade}`]!) !== 0];
  });
}

/** English and maths at grade 5, 4 or 7 or above, in either English (rule EB-4). */
export function ks4EngMaths(catalogue: Catalogue, [labels, grades, grade, edition, series, map]: readonly unknown[]): Answers {
  const wanted = choiceOf(grade, 'grade', ['5', '4', '7']);
  const context = contextOf(catalogue, edition);
  demand(context, 'englishMaths');
  return eachPupil(pupilsOf(context, labels, grades, series, map), 1, ({ results }) => [hasFlag(context.scorer.score(results, NONE), `enMa${wanted}`)]);
}
