import { roundRatio } from '../exact/round';
import { EBACC_APS } from '../reference/ks4/thresholds';
import type { Ks4PupilAnswer, Note, NotCounted, SlotFilled } from './answer';
import type { Availability, Family, Refusal } from './availability';
import type { ScoredCohort } from './cohort-figures';
import { FLAG, NONE } from './figures';
import type { Outcome } from './columns';
import { whyNot } from './explain-words';
import { figuresAt, type PupilResult } from './pupil';
import { traceOf, type TraceRow } from './trace';

const POINTS = 100;
const KS2 = 10;
const PROGRESS = 1000;
const PLACES = 2;
const SLOTS: readonly string[] = ['maths', 'english', 'ebacc', 'open'] satisfies SlotFilled['slot'][];

/** One pupil's figures as published, every null with its note (rules A8, P8, EB), and the trace behind them. */
export function pupilAnswer(scored: ScoredCohort, available: Availability, pupil: number): Ks4PupilAnswer {
  const { cohort, figures } = scored;
  const notes: Note[] = [];
  const withheld = withheldFrom(scored, pupil);
  const noBaseline = baselineRefusal(scored, pupil);
  const made = <Value>(figure: string, value: Value | null, ...refusals: (Refusal | null)[]): Value | null => {
    const refusal = refusals.find((each) => each !== null) ?? (value === null ? NO_ELEMENT : null);
    if (!refusal) return value;
    notes.push({ figure, ...refusal });
    return null;
  };
  const of = (family: Family) => available.refusals[family];
  const exact = (column: Int32Array, units: number) => (column[pupil] === NONE ? null : column[pupil]! / units);
  const points = (figure: 'att8' | 'att8English' | 'att8Maths' | 'att8Ebacc' | 'att8Open') => made(figure, exact(figures[figure], POINTS), of('attainment8'), withheld.results);
  const yes = (figure: string, family: Family, flag: keyof typeof FLAG) => made(figure, (figures.flags[pupil]! & FLAG[flag]) !== 0, of(family), withheld.results);
  const progress = (figure: string, family: Family, column: Int32Array, units: number) =>
    made(figure, column[pupil] === NONE ? null : roundRatio(column[pupil]!, units, PLACES), of('progress8'), withheld.baseline, noBaseline, of(family), withheld.results);
  const divisor = (slot: string) => POINTS * (scored.rules.plan.rows.find((row) => row.slot === slot)?.divisor ?? 1);
  const pag = figures.pag[pupil]!;

  const answer: Ks4PupilAnswer = {
    pupil: cohort.pupils.ids[pupil]!, included: cohort.pupils.included[pupil] === 1,
    att8: points('att8'), att8English: points('att8English'), att8Maths: points('att8Maths'), att8Ebacc: points('att8Ebacc'), att8Open: points('att8Open'),
    ebaccSlots: made('ebaccSlots', figures.ebaccSlots[pupil]!, of('attainment8'), withheld.results),
    openSlots: made('openSlots', figures.openSlots[pupil]!, of('attainment8'), withheld.results),
    ks2: made('ks2', exact(cohort.baselines.ks2, KS2), withheld.baseline, noBaseline),
    pag: made('pag', pag === 0 ? null : pag, withheld.baseline, noBaseline, scored.rules.groupOf.length === 0 ? of('progress8') : null),
    estimate: made('estimate', exact(figures.estimate, POINTS), of('progress8'), withheld.baseline, noBaseline),
    p8: progress('p8', 'progress8', figures.p8, PROGRESS), p8Adjusted: progress('p8Adjusted', 'adjusted', figures.p8Adjusted, PROGRESS),
    p8English: progress('p8English', 'progress8', figures.gapEnglish, divisor('english')), p8Maths: progress('p8Maths', 'progress8', figures.gapMaths, divisor('maths')),
    p8Ebacc: progress('p8Ebacc', 'progress8', figures.gapEbacc, divisor('ebacc')), p8Open: progress('p8Open', 'progress8', figures.gapOpen, divisor('open')),
    ebaccEntered: yes('ebaccEntered', 'ebacc', 'ebaccEntered'),
    ebaccAps: made('ebaccAps', roundRatio(figures.ebaccPoints[pupil]!, POINTS * EBACC_APS.divisor, PLACES), of('ebacc'), withheld.results),
    ebacc5: yes('ebacc5', 'ebacc', 'ebacc5'), ebacc4: yes('ebacc4', 'ebacc', 'ebacc4'),
    enMa5: yes('enMa5', 'englishMaths', 'enMa5'), enMa4: yes('enMa4', 'englishMaths', 'enMa4'),
    tripleScience: yes('tripleScience', 'entries', 'tripleScience'), language: yes('language', 'entries', 'language'), multiLanguage: yes('multiLanguage', 'entries', 'multiLanguage'),
    fiveGcse4: yes('fiveGcse4', 'entries', 'fiveGcse4'),
    entries: made('entries', figures.entries[pupil]!, of('entries'), withheld.results), gcseEntries: made('gcseEntries', figures.gcseEntries[pupil]!, of('entries'), withheld.results),
    anyQualification: yes('anyQualification', 'entries', 'anyQualification'),
    ...(of('attainment8') || withheld.results ? { slots: [], notCounted: [] } : traceAnswer(scored, pupil)),
  };
  notes.push(...pupilNotes(scored, available, pupil, answer));
  return notes.length > 0 ? { ...answer, notes } : answer;
}

const NO_ELEMENT: Refusal = { rule: 'Y-3', reason: "The year's slots have no such element." };

function withheldFrom({ cohort }: ScoredCohort, pupil: number): { readonly results: Refusal | null; readonly baseline: Refusal | null } {
  const refusal = (reason: string | undefined) => (reason === undefined ? null : { rule: 'Q-5', reason: `Withheld until this is put right. ${reason}` });
  return { results: refusal(cohort.withheld.results.get(pupil)), baseline: refusal(cohort.withheld.baseline.get(pupil)) };
}

function baselineRefusal({ cohort: { baselines } }: ScoredCohort, pupil: number): Refusal | null {
  const why = baselines.why[pupil]!;
  return why === 0 ? null : { rule: 'P8-1', reason: baselines.reasons[why]! };
}

/** What is unusual about a pupil, besides nulls. */
function pupilNotes({ cohort }: ScoredCohort, available: Availability, pupil: number, answer: Ks4PupilAnswer): Note[] {
  const notes: Note[] = [];
  const inclusion = cohort.pupils.inclusionReasons.get(pupil);
  if (inclusion !== undefined) notes.push({ figure: 'included', rule: 'S-1', reason: inclusion });
  if (cohort.baselines.unofficial[pupil] === 1) notes.push({ figure: 'ks2', rule: 'P8-1', reason: "Unofficial: the Key Stage 2 result is the school's own override." });
  const made = (figure: string) => answer[figure as keyof Ks4PupilAnswer] !== null;
  notes.push(...available.labels.map(({ figure, ...label }) => ({ figure: figure === 'ebaccEntry' ? 'ebaccEntered' : figure, ...label })).filter(({ figure }) => made(figure)));
  return notes;
}

/** Slots filled, and what does not count with its reason (A8-7). */
function traceAnswer(scored: ScoredCohort, pupil: number): { readonly slots: readonly SlotFilled[]; readonly notCounted: readonly NotCounted[] } {
  const { cohort: { results }, catalogue, rules, figures } = scored;
  const trace = traceOf(rules, scored.table, results.entries, scored.record, pupil);
  const own = pupilResults(scored, pupil);
  const about = (row: TraceRow) => {
    const { qn, title } = catalogue.qualifications[row.qualification]!;
    return { qualification: qn, title, grade: own[row.result]!.grade };
  };
  const explained = { rules, catalogue, results: own, figures: figuresAt(figures, pupil), trace };
  return {
    slots: trace.rows.filter((row) => row.weight > 0 && SLOTS.includes(row.countsAs))
      .map((row) => ({ slot: row.countsAs as SlotFilled['slot'], ...about(row), points: row.points / POINTS })),
    notCounted: trace.rows.filter((row) => row.weight === 0).map((row) => ({ ...about(row), rule: row.rule, reason: whyNot(explained, row) })),
  };
}

/** A pupil's results as they were given: the pane's what-if starts from them. */
export function pupilResults({ cohort: { results: { entries, grades } } }: ScoredCohort, pupil: number): PupilResult[] {
  const results: PupilResult[] = [];
  for (let entry = entries.offsets[pupil]!; entry < entries.offsets[pupil + 1]!; entry++) {
    results.push({
      qualification: entries.qualification[entry]!, grade: grades.values[grades.codes[entry]!]!, points: entries.points[entry]!,
      outcome: entries.outcome[entry] as Outcome, series: entries.series[entry]!, day: entries.day[entry]!,
    });
  }
  return results;
}

