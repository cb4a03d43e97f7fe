/**
 * One pupil's working in words: what KS4_EXPLAIN spills, and what the pane and the reports show. Every line
 * comes from the kernel's trace (A8-7).
 */
import type { Catalogue } from '../qualification/types';
import { FIVE_GCSES } from '../reference/ks4/thresholds';
import { hasFlag, type PupilFigures, type PupilResult } from './pupil';
import type { Ks4Rules } from './rules';
import { pointsText, scoreText, whyNot } from './explain-words';
import { replay, type Ks4Trace, type TraceRow } from './trace';

export interface ExplainRow {
  /** "Maths", "English", "EBacc", "Open", "Not counted", "Attainment 8", "Progress 8", "EBacc measures". */
  readonly step: string;
  /** Empty where the line is about no one result. */
  readonly qualification: string;
  readonly grade: string;
  /** In points; null where the line has none. */
  readonly points: number | null;
  /** "maths x 2", "open", "an entry", "nothing", or empty. */
  readonly countsAs: string;
  readonly rule: string;
  readonly sentence: string;
}

export interface Explained {
  readonly rules: Ks4Rules;
  readonly catalogue: Catalogue;
  readonly results: readonly PupilResult[];
  readonly figures: PupilFigures;
  readonly trace: Ks4Trace;
}

/** The pupil's working, line by line: slots, what does not count, totals. */
export function explainPupil(pupil: Explained): readonly ExplainRow[] {
  return [...slotLines(pupil), ...notCountedLines(pupil), attainmentLine(pupil), ...progressLines(pupil), ...ebaccLines(pupil)];
}

const STEPS: Readonly<Record<string, string>> = { maths: 'Maths', english: 'English', ebacc: 'EBacc', open: 'Open' };
const stepOf = (slot: string): string => STEPS[slot] ?? slot.charAt(0).toUpperCase() + slot.slice(1);
const HUNDREDTHS = 100;

function line(step: string, rule: string, sentence: string, points: number | null = null): ExplainRow {
  return { step, qualification: '', grade: '', points, countsAs: '', rule, sentence };
}

function resultLine({ catalogue, results }: Explained, row: TraceRow, step: string, countsAs: string, sentence: string): ExplainRow {
  return { step, qualification: catalogue.qualifications[row.qualification]!.name, grade: results[row.result]!.grade, points: row.points / HUNDREDTHS, countsAs, rule: row.rule, sentence };
}

function slotLines(pupil: Explained): ExplainRow[] {
  return pupil.rules.plan.rows.flatMap((slots) => {
    const filled = pupil.trace.rows.filter((row) => row.weight > 0 && row.countsAs === slots.slot);
    const lines = filled.map((row) => resultLine(pupil, row, stepOf(slots.slot), row.weight > 1 ? `${row.countsAs} x ${row.weight}` : row.countsAs, whyHere(pupil, row, slots.count)));
    const empty = slots.count - filled.length;
    if (empty > 0) lines.push(line(stepOf(slots.slot), 'A8-5', empty === 1 ? 'One slot is empty: 0 points.' : `${empty} slots are empty: 0 points.`, 0));
    return lines;
  });
}

function whyHere({ rules }: Explained, row: TraceRow, count: number): string {
  const { whenEntered } = rules.plan.rows.find(({ slot }) => slot === row.countsAs)!;
  const points = row.weight > 1 ? `${pointsText(row.points)} x ${row.weight} = ${pointsText(row.points * row.weight)}` : pointsText(row.points);
  if (whenEntered) {
    const both = whenEntered.subjects.join(' and ');
    return row.weight === whenEntered.weight
      ? `The higher of ${both}, counted ${row.weight === 2 ? 'twice' : `${row.weight} times`} because both were entered: ${points}.`
      : `Counted once, because ${both} were not both entered: ${points}.`;
  }
  if (count === 1) return `The result of this slot: ${points}.`;
  return `One of the best ${count} for these slots: ${points}.`;
}

function notCountedLines(pupil: Explained): ExplainRow[] {
  return pupil.trace.rows.filter((row) => row.weight === 0).map((row) =>
    resultLine(pupil, row, 'Not counted', row.countsAs === 'entry' ? 'an entry' : 'nothing', whyNot(pupil, row)));
}

function attainmentLine({ rules, figures, trace }: Explained): ExplainRow {
  const { slots } = replay(trace);
  const sum = rules.plan.rows.map(({ slot }) => `${stepOf(slot)} ${pointsText(slots[slot] ?? 0)}`).join(' + ');
  const slotsInAll = rules.plan.rows.reduce((total, { divisor }) => total + divisor, 0);
  const average = scoreText(figures.att8, HUNDREDTHS * slotsInAll);
  return line('Attainment 8', 'A8-5', `${sum} = ${pointsText(figures.att8)}; an average grade of ${average}.`, figures.att8 / HUNDREDTHS);
}

function progressLines({ figures, rules }: Explained): ExplainRow[] {
  const { ks2, pag, estimate, p8, p8Adjusted, att8 } = figures;
  if (ks2 === null) return [line('Progress 8', 'P8-1', 'There is no Key Stage 2 baseline, so there is no Progress 8; the pupil is in every attainment measure.')];
  const baseline = `The Key Stage 2 mean is ${(ks2 / 10).toFixed(1)}`;
  if (pag === null || p8 === null || estimate === null) return [line('Progress 8', 'Y-2', `${baseline}; there are no national averages to compare with, so there is no Progress 8.`)];
  const lines = [
    line('Progress 8', 'P8-2', `${baseline}, which is prior attainment group ${pag}; pupils in it average ${scoreText(estimate, HUNDREDTHS)} points nationally.`, estimate / HUNDREDTHS),
    line('Progress 8', 'P8-3', `(${pointsText(att8)} - ${scoreText(estimate, HUNDREDTHS)}) / 10 = ${scoreText(p8, 1000)}.`, p8 / 1000),
  ];
  if (p8Adjusted === null) lines.push(line('Progress 8', 'P8-4', 'The edition has no minimum scores, so there is no adjusted score.'));
  else if (p8Adjusted !== p8) lines.push(line('Progress 8', 'P8-4', `Below the least of group ${pag}: ${scoreText(p8Adjusted, 1000)} counts in the school's mean.`, p8Adjusted / 1000));
  else if (rules.progress?.capped === false) lines.push(line('Progress 8', 'P8-4', 'In a special school no score is raised to the minimum.'));
  return lines;
}

function ebaccLines({ figures }: Explained): ExplainRow[] {
  const pillars = (['english', 'maths', 'science', 'humanities', 'languages'] as const).filter((pillar) => hasFlag(figures, `${pillar}Entry`));
  const entered = hasFlag(figures, 'ebaccEntered') ? 'Entered for the EBacc in all five pillars' : `Not entered for the EBacc: ${pillars.length === 0 ? 'no pillar is' : `only ${pillars.join(', ')} ${pillars.length === 1 ? 'is' : 'are'}`} complete`;
  return [
    line('EBacc measures', 'EB-1', `${entered}.`),
    line('EBacc measures', 'EB-2', `Points of the six EBacc slots: ${pointsText(figures.ebaccPoints)}, divided by 6.`, figures.ebaccPoints / HUNDREDTHS / 6),
    line('EBacc measures', 'EB-4', `English and maths: ${grades(figures)}.`),
    line('EBacc measures', 'EB-6', `${figures.entries} entries, ${figures.gcseEntries} of them GCSEs; ${hasFlag(figures, 'fiveGcse4') ? '' : 'not '}${FIVE_GCSES.count} or more GCSEs at grade ${FIVE_GCSES.grade} with English and maths.`),
  ];
}

function grades(figures: PupilFigures): string {
  const reached = ([7, 5, 4] as const).find((grade) => hasFlag(figures, `enMa${grade}`));
  if (reached) return `grade ${reached} or above in both`;
  const one = hasFlag(figures, 'english4') ? 'English' : hasFlag(figures, 'maths4') ? 'maths' : null;
  return one ? `grade 4 or above in ${one} alone` : 'grade 4 in neither';
}
