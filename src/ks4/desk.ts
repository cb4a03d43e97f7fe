/**
 * One pupil's results on the desk: those still standing after each rule. One desk serves a whole cohort,
 * so that nothing is allocated from pupil to pupil.
 */
import { EBACC_SUBJECTS } from '../qualification/types';
import { classesOf, isAs, isGcse, slotsOf, subjectOf, voidWindowsOf } from './card';
import { OUTCOME, type Ks4Entries } from './columns';
import { NOBODY, REASONS, type Ks4Record, type Reason } from './record';
import type { Ks4Rules } from './rules';
import { PRECEDENCE_BITS, type QualificationTable } from './tabulate';

/** What is known of a standing result beside its qualification, one bit each. */
export const MARK = {
  /** An entry without a result (D-7). */
  void: 1,
  /** An FSMQ that fills no slot (D-5). */
  slotless: 2,
  /** An AS in whose place a GCSE was dropped (EB-6). */
  replacedGcse: 4,
  dropped: 8,
} as const;

const ABSENT = REASONS.indexOf('Q-4');
const PENDING = REASONS.indexOf('Q-2');
const NOT_LISTED = REASONS.indexOf('Q-6');
/** The rules by which one result stands in the place of another of the same subject. */
const REPLACES: readonly Reason[] = ['D-2', 'D-4'];
const SUBJECTS = EBACC_SUBJECTS.length;

export class Desk {
  /** How many results stand; the columns below hold that many. */
  standing = 0;
  /** The entry's place in the columns of the cohort. */
  readonly entry: Int32Array;
  /** What its qualification is: see `card.ts`. */
  readonly card: Int32Array;
  /** Points that count, in hundredths: 0 for a void entry (D-7). */
  readonly points: Int32Array;
  /** Points, then a result before a void entry, then the order of A8-6, as one number: the higher goes first. */
  readonly rank: Int32Array;
  /** Bits of MARK. */
  readonly marks: Uint8Array;

  /** Classes met (see `classesOf`), and those met more than once, before anything was dropped. */
  seen = 0;
  again = 0;
  /** Whether two results share a course of study (D-1). */
  sharedCourse = false;

  /** By EBacc subject, of the results that stand: how many entries and the best points; and a bit for each entered. */
  readonly entered = new Uint8Array(SUBJECTS);
  readonly best = new Int32Array(SUBJECTS);
  enteredBits = 0;

  private readonly spans: readonly { readonly bit: number; readonly from: number; readonly to: number }[];
  private readonly lastVoid: number;
  /** The turn in which each course of study was last met. */
  private readonly metOn: Int32Array;
  private turn = 0;

  constructor(
    readonly table: QualificationTable,
    readonly entries: Ks4Entries,
    rules: Pick<Ks4Rules, 'voidWindows'>,
    readonly record: Ks4Record | null,
    most: number,
  ) {
    this.entry = new Int32Array(most);
    this.card = new Int32Array(most);
    this.points = new Int32Array(most);
    this.rank = new Int32Array(most);
    this.marks = new Uint8Array(most);
    this.metOn = new Int32Array(table.courses);
    this.spans = rules.voidWindows.map(({ from, to }, at) => ({ bit: 1 << at, from: yearMonth(from), to: yearMonth(to) }));
    this.lastVoid = Math.max(0, ...this.spans.map(({ to }) => to));
  }

  /** Lays out the pupil's results: absent, pending and unlisted ones are no entry. */
  layOut(pupil: number): void {
    const { table, entries, record, lastVoid, metOn } = this;
    const { card: cards, course: courses, precedence } = table;
    const end = entries.offsets[pupil + 1]!;
    const turn = ++this.turn;
    let standing = 0;
    let seen = 0;
    let again = 0;
    let shared = false;
    for (let entry = entries.offsets[pupil]!; entry < end; entry++) {
      const qualification = entries.qualification[entry]!;
      const card = cards[qualification]!;
      const outcome = entries.outcome[entry]!;
      if (outcome > OUTCOME.fail || slotsOf(card) === 0) {
        if (record) record.reason[entry] = outcome === OUTCOME.absent ? ABSENT : outcome === OUTCOME.pending ? PENDING : NOT_LISTED;
        continue;
      }
      const isVoid = entries.series[entry]! <= lastVoid && this.inVoidWindow(card, entries.series[entry]!);
      const points = isVoid ? 0 : entries.points[entry]!;
      this.entry[standing] = entry;
      this.card[standing] = card;
      this.points[standing] = points;
      this.rank[standing] = (((points << 1) | (isVoid ? 0 : 1)) << PRECEDENCE_BITS) | precedence[qualification]!;
      this.marks[standing] = isVoid ? MARK.void : 0;
      standing++;
      const classes = classesOf(card);
      again |= seen & classes;
      seen |= classes;
      const course = courses[qualification]!;
      if (metOn[course] === turn) shared = true;
      metOn[course] = turn;
    }
    this.standing = standing;
    this.seen = seen;
    this.again = again;
    this.sharedCourse = shared;
  }

  /** D-7: a result of these months is an entry without a result. */
  private inVoidWindow(card: number, series: number): boolean {
    const windows = voidWindowsOf(card);
    return this.spans.some(({ bit, from, to }) => (windows & bit) !== 0 && series >= from && series <= to);
  }

  /** Takes a result off the desk, by a rule, for the sake of another; `sweep` must follow. */
  drop(at: number, reason: Reason, becauseOf: number): void {
    this.marks[at]! |= MARK.dropped;
    if (becauseOf !== NOBODY && REPLACES.includes(reason) && isAs(this.card[becauseOf]!) && isGcse(this.card[at]!)) this.marks[becauseOf]! |= MARK.replacedGcse;
    this.note(at, reason, becauseOf);
  }

  /** Notes a rule that keeps a result out of the slots. */
  note(at: number, reason: Reason, becauseOf = NOBODY): void {
    if (!this.record) return;
    const entry = this.entry[at]!;
    this.record.reason[entry] = REASONS.indexOf(reason);
    this.record.because[entry] = becauseOf === NOBODY ? NOBODY : this.entry[becauseOf]!;
  }

  /** Names the entry for the sake of which a result was dropped, where that entry may be off the desk itself. */
  nameEntry(at: number, because: number): void {
    if (this.record) this.record.because[this.entry[at]!] = because;
  }

  /** Closes the gaps that dropped results left. */
  sweep(): void {
    const { entry, card, points, rank, marks } = this;
    let to = 0;
    for (let from = 0; from < this.standing; from++) {
      if (this.isMarked(from, MARK.dropped)) continue;
      entry[to] = entry[from]!;
      card[to] = card[from]!;
      points[to] = points[from]!;
      rank[to] = rank[from]!;
      marks[to] = marks[from]!;
      to++;
    }
    this.standing = to;
  }

  /** Counts what stands by EBacc subject; void entries count as entered with no points (D-7). */
  tally(): void {
    const { entered, best, card, points, standing } = this;
    for (let subject = 0; subject < SUBJECTS; subject++) entered[subject] = best[subject] = 0;
    let bits = 0;
    for (let at = 0; at < standing; at++) {
      const subject = subjectOf(card[at]!);
      entered[subject]!++;
      bits |= 1 << subject;
      if (points[at]! > best[subject]!) best[subject] = points[at]!;
    }
    this.enteredBits = bits;
  }

  isMarked(at: number, mark: number): boolean { return (this.marks[at]! & mark) !== 0; }
  series(at: number): number { return this.entries.series[this.entry[at]!]!; }
  day(at: number): number { return this.entries.day[this.entry[at]!]!; }
  course(at: number): number { return this.table.course[this.qualification(at)]!; }
  qualification(at: number): number { return this.entries.qualification[this.entry[at]!]!; }

  /** Whether one result goes before another: by rank; the same qualification with the same points as it was given. */
  outranks(at: number, other: number): boolean {
    return this.rank[at] === this.rank[other] ? this.entry[at]! < this.entry[other]! : this.rank[at]! > this.rank[other]!;
  }
}

const yearMonth = (text: string): number => Number(text.replace('-', ''));
