/**
 * The kernel: every Key Stage 4 figure of every pupil, from columns, in one pass (rule A8-7: the trace comes
 * from the same code). One pupil in a cell and a nation in a file go through it alike.
 */
import { attainment8, slotFiller, type SlotFiller } from './attainment8';
import { COMBINED_SCIENCE, FREE_STANDING_MATHS, GRADED_MUSIC, MATHS, SINGLE_SCIENCES } from './card';
import { MOST_ENTRIES, type Ks4Entries } from './columns';
import { Desk } from './desk';
import { discountCourses } from './discounting';
import { holdBackFreeStandingMaths, keepOneGradedMusic, keepOneMaths } from './discounting-once';
import { ebacc } from './ebacc';
import { countEntries } from './entries';
import type { Ks4Figures } from './figures';
import { keepToPathway } from './pathway';
import { progress8 } from './progress8';
import type { Ks4Record } from './record';
import type { Ks4Rules } from './rules';
import type { QualificationTable } from './tabulate';
import { thresholds } from './thresholds';

/**
 * Scores a cohort.
 * @param table the catalogue as `tabulate` made it for these rules
 * @param baselines KS2 means in tenths by pupil, NONE where there is none (P8-1; see `baseline.ts`)
 * @param record where given, filled in with the trace (see `trace.ts`)
 * @throws RangeError for a pupil with more than MOST_ENTRIES results
 */
export function scoreCohort(rules: Ks4Rules, table: QualificationTable, entries: Ks4Entries, baselines: Int32Array, record: Ks4Record | null = null): Ks4Figures {
  const most = mostEntries(entries);
  if (most > MOST_ENTRIES) throw new RangeError(`A pupil has ${most} results; at most ${MOST_ENTRIES} are taken.`);
  const desk = new Desk(table, entries, rules, record, most);
  const filler = slotFiller(rules.plan, table.category, most);
  const figures = emptyFigures(entries.pupils);
  for (let pupil = 0; pupil < entries.pupils; pupil++) scorePupilAt(pupil, desk, filler, rules, baselines[pupil]!, figures);
  return figures;
}

/** Scores the pupil at one place of the columns; the rules in the order of the documentation. */
export function scorePupilAt(pupil: number, desk: Desk, filler: SlotFiller, rules: Ks4Rules, ks2: number, figures: Ks4Figures): void {
  desk.layOut(pupil);
  if (desk.sharedCourse) discountCourses(desk);
  if ((desk.again & MATHS) !== 0) keepOneMaths(desk);
  if ((desk.again & GRADED_MUSIC) !== 0) keepOneGradedMusic(desk);
  if ((desk.seen & FREE_STANDING_MATHS) !== 0) holdBackFreeStandingMaths(desk);
  if ((desk.seen & COMBINED_SCIENCE) !== 0 && (desk.seen & SINGLE_SCIENCES) !== 0) keepToPathway(desk, filler, pupil);
  desk.tally();
  figures.flags[pupil] = 0;
  attainment8(desk, filler, figures, pupil);
  progress8(rules, ks2, figures, pupil);
  ebacc(desk, rules, figures, pupil);
  thresholds(desk, figures, pupil);
  countEntries(desk, figures, pupil);
}

function mostEntries({ offsets, pupils }: Ks4Entries): number {
  let most = 0;
  for (let pupil = 0; pupil < pupils; pupil++) most = Math.max(most, offsets[pupil + 1]! - offsets[pupil]!);
  return most;
}

export function emptyFigures(pupils: number): Ks4Figures {
  const whole = () => new Int32Array(pupils);
  const small = () => new Uint8Array(pupils);
  return {
    pupils,
    att8: whole(), att8English: whole(), att8Maths: whole(), att8Ebacc: whole(), att8Open: whole(), ebaccSlots: small(), openSlots: small(),
    ks2: whole(), pag: small(), estimate: whole(), p8: whole(), p8Adjusted: whole(),
    gapEnglish: whole(), gapMaths: whole(), gapEbacc: whole(), gapOpen: whole(),
    ebaccPoints: whole(), vaScience: whole(), vaHumanities: whole(), vaLanguages: whole(),
    entries: small(), gcseEntries: small(), flags: new Uint32Array(pupils), pillars: new Uint32Array(pupils),
  };
}
