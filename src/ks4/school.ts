import { roundRatio } from '../exact/round';
import type { Edition, PillarSigma, Sigma } from '../reference/ks4/types';
import type { SlotPlan } from '../reference/ks4/slot-plan';
import { EBACC_APS } from '../reference/ks4/thresholds';
import type { Interval, Ks4SchoolAnswer, Note, PillarRates } from './answer';
import type { Availability, Family, Refusal } from './availability';
import { p8Band } from './banding';
import type { Destinations } from './destinations';
import { confidenceInterval, PROGRESS_PLACES, type ExactMean } from './interval';
import type { FlagName, Ks4Totals, Sum } from './totals';
import { valueAddedAnswer } from './value-added';

/** Decimals of published figures (S-5). */
const SCORE_PLACES = 1;
const AVERAGE_PLACES = 2;
/** Units of the totals: points are hundredths, Progress 8 thousandths. */
const POINTS = 100;
const PROGRESS = 1000;
const GAPS = { english: 'gapEnglish', maths: 'gapMaths', ebacc: 'gapEbacc', open: 'gapOpen' } as const;
type Element = keyof typeof GAPS;
const PILLARS = ['english', 'maths', 'science', 'humanities', 'languages'] as const;

/** Everything about a school or a group besides its pupils' figures. */
export interface SchoolContext {
  readonly availability: Availability;
  readonly edition: Pick<Edition, 'sigma' | 'pillarSigma'> | null;
  /** The year's slots: what the elements are divided by (P8-3). */
  readonly plan: SlotPlan;
  /** Decimals of percentages: 1 in an answer, 0 in a report (S-5). */
  readonly percentPlaces: number;
}

/** What is known of the members besides sums. */
export interface SchoolMembers {
  /** How many baselines are overrides (P8-1). */
  readonly unofficial: number;
  readonly destinations: Destinations | Refusal;
  /** Why figures of a tracker are withheld: of all, or only of those that need a baseline (Q-5). */
  readonly withheld: { readonly results: Refusal | null; readonly baseline: Refusal | null };
}

/** The published figures of a school or a group (rules P8-4 to P8-6, EB-1 to EB-7, S-5), every null with its note. */
export function schoolAnswer(totals: Ks4Totals, members: SchoolMembers, context: SchoolContext): Ks4SchoolAnswer {
  const notes: Note[] = [...context.availability.labels];
  const { pupils } = totals;
  const refusalOf = (family: Family): Refusal | null => (
    pupils === 0 ? { rule: 'S-1', reason: 'No pupil is in it.' }
      : context.availability.refusals[family] ?? members.withheld.results ?? (NEEDS_BASELINE.has(family) ? members.withheld.baseline : null));
  /** The figure, or null with its note. */
  const made = <Value>(figure: string, family: Family, make: () => Value | Refusal): Value | null => {
    const refusal = refusalOf(family);
    const value = refusal ?? make();
    if (!isRefusal(value)) return value;
    notes.push({ figure, ...value });
    return null;
  };
  const percent = (figure: string, family: Family, count: number) => made(figure, family, () => roundRatio(100 * count, pupils, context.percentPlaces));
  const flag = (figure: string, family: Family, name: FlagName) => percent(figure, family, totals.flags[name]);
  const points = (figure: 'att8' | 'att8English' | 'att8Maths' | 'att8Ebacc' | 'att8Open') =>
    made(figure, 'attainment8', () => (totals[figure].pupils === pupils ? roundRatio(totals[figure].sum, POINTS * pupils, SCORE_PLACES) : NO_ELEMENT));
  const perPupil = (figure: string, family: Family, sum: number) => made(figure, family, () => roundRatio(sum, pupils, AVERAGE_PLACES));

  const answer: Ks4SchoolAnswer = {
    pupils,
    p8Pupils: p8Pupils(totals, context.availability.refusals.progress8 ?? members.withheld.baseline, notes),
    att8: points('att8'), att8English: points('att8English'), att8Maths: points('att8Maths'), att8Ebacc: points('att8Ebacc'), att8Open: points('att8Open'),
    ...progressFigures(totals, context, made),
    ebaccEntry: flag('ebaccEntry', 'ebacc', 'ebaccEntered'), ebacc5: flag('ebacc5', 'ebacc', 'ebacc5'), ebacc4: flag('ebacc4', 'ebacc', 'ebacc4'),
    ebaccAps: made('ebaccAps', 'ebacc', () => roundRatio(totals.ebaccPoints, POINTS * EBACC_APS.divisor * pupils, AVERAGE_PLACES)),
    enMa5: flag('enMa5', 'englishMaths', 'enMa5'), enMa4: flag('enMa4', 'englishMaths', 'enMa4'),
    tripleScience: flag('tripleScience', 'entries', 'tripleScience'), language: flag('language', 'entries', 'language'), multiLanguage: flag('multiLanguage', 'entries', 'multiLanguage'),
    fiveGcse4: flag('fiveGcse4', 'entries', 'fiveGcse4'), anyQualification: flag('anyQualification', 'entries', 'anyQualification'),
    entriesPerPupil: perPupil('entriesPerPupil', 'entries', totals.entries), gcseEntriesPerPupil: perPupil('gcseEntriesPerPupil', 'entries', totals.gcseEntries),
    ebaccSlots: perPupil('ebaccSlots', 'attainment8', totals.ebaccSlots), openSlots: perPupil('openSlots', 'attainment8', totals.openSlots),
    valueAdded: made('valueAdded', 'valueAdded', () => valueAddedAnswer(totals.valueAdded, refusalOf('valueAddedInterval') ?? (context.edition!.pillarSigma as PillarSigma), notes)),
    pillars: made('pillars', 'ebacc', () => pillarRates(totals, context.percentPlaces)),
    destinations: isRefusal(members.destinations) ? null : members.destinations,
    unofficial: members.unofficial,
  };
  if (isRefusal(members.destinations)) notes.push({ figure: 'destinations', ...members.destinations });
  if (members.unofficial > 0 && totals.p8.pupils > 0) notes.push(unofficialNote(members.unofficial));
  return notes.length > 0 ? { ...answer, notes } : answer;
}

type Made = <Value>(figure: string, family: Family, make: () => Value | Refusal) => Value | null;

/** Progress 8: adjusted is the headline, with its interval and banding; elements have their own sigma and no floor. */
function progressFigures(totals: Ks4Totals, { edition, plan }: SchoolContext, made: Made) {
  const { p8, p8Adjusted } = totals;
  const sigma = edition?.sigma;
  const headline = () => confidenceInterval({ sum: p8Adjusted.sum, per: PROGRESS * p8Adjusted.pupils }, sigma!.p8, p8Adjusted.pupils);
  const score = (figure: string, family: Family, { sum, pupils }: Sum) =>
    made(figure, family, () => (pupils === 0 ? NO_BASELINE : roundRatio(sum, PROGRESS * pupils, PROGRESS_PLACES)));
  /** A figure of the interval needs the adjusted score as well as sigma. */
  const limit = <Value>(figure: string, pick: (interval: ReturnType<typeof headline>) => Value): Value | null =>
    made(figure, 'adjusted', () => made(figure, 'interval', () => (p8Adjusted.pupils === 0 ? NO_BASELINE : pick(headline()))) as Value);
  return {
    p8: score('p8', 'adjusted', p8Adjusted),
    p8Unadjusted: score('p8Unadjusted', 'progress8', p8),
    p8HalfWidth: made('p8HalfWidth', 'interval', () => (p8.pupils === 0 ? NO_BASELINE : confidenceInterval({ sum: 0, per: 1 }, sigma!.p8, p8.pupils).halfWidth)),
    p8Lower: limit('p8Lower', ({ lower }) => lower),
    p8Upper: limit('p8Upper', ({ upper }) => upper),
    p8Band: limit('p8Band', (interval) => p8Band(interval.score, interval.lower, interval.upper)),
    p8Elements: made('p8Elements', 'progress8', () => Object.fromEntries((Object.keys(GAPS) as Element[]).map((element) =>
      [element, elementAnswer(element, totals[GAPS[element]], plan, sigma, made)])) as Record<Element, Interval>),
  };
}

function elementAnswer(element: Element, { sum, pupils }: Sum, plan: SlotPlan, sigma: Sigma | undefined, made: Made): Interval {
  const figure = `p8Elements.${element}`;
  const divisor = plan.rows.find(({ slot }) => slot === element)?.divisor;
  const interval = <Value>(make: (mean: ExactMean) => Value) => (): Value | Refusal => (
    divisor === undefined ? NO_ELEMENT : pupils === 0 ? NO_BASELINE : make({ sum, per: POINTS * divisor * pupils }));
  return {
    score: made(figure, 'progress8', interval((mean) => roundRatio(mean.sum, mean.per, PROGRESS_PLACES))),
    lower: made(`${figure}.lower`, 'interval', interval((mean) => confidenceInterval(mean, sigma![element], pupils).lower)),
    upper: made(`${figure}.upper`, 'interval', interval((mean) => confidenceInterval(mean, sigma![element], pupils).upper)),
  };
}

/** How many pupils have a baseline: known even where their results are not understood. */
function p8Pupils(totals: Ks4Totals, refusal: Refusal | null, notes: Note[]): number | null {
  if (!refusal) return totals.p8.pupils;
  notes.push({ figure: 'p8Pupils', ...refusal });
  return null;
}

function pillarRates(totals: Ks4Totals, places: number): Record<(typeof PILLARS)[number], PillarRates> {
  const rate = (count: number) => roundRatio(100 * count, totals.pupils, places);
  return Object.fromEntries(PILLARS.map((pillar) => [pillar, {
    entry: rate(totals.flags[`${pillar}Entry`]),
    at5: rate(totals.pillars[`${pillar}.at5`]!), at4: rate(totals.pillars[`${pillar}.at4`]!), at1: rate(totals.pillars[`${pillar}.at1`]!),
  }])) as Record<(typeof PILLARS)[number], PillarRates>;
}

const NEEDS_BASELINE: ReadonlySet<Family> = new Set<Family>(['progress8', 'adjusted', 'interval', 'valueAdded', 'valueAddedInterval']);
const NO_BASELINE: Refusal = { rule: 'P8-1', reason: 'No pupil in it has a Key Stage 2 baseline.' };
const NO_ELEMENT: Refusal = { rule: 'Y-3', reason: "The year's slots have no such element." };
const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'rule' in value && 'reason' in value;

const unofficialNote = (overrides: number): Note => ({
  figure: 'p8', rule: 'P8-1',
  reason: `Unofficial: ${overrides === 1 ? 'one Key Stage 2 result is' : `${overrides} Key Stage 2 results are`} the school's own override.`,
});
