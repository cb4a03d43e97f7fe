/** The trace of one pupil: which result fills which slot, and what does not count and why (rule A8-7). */
import type { Ks4Entries } from './columns';
import { fillingOf, NOBODY, REASONS, type Ks4Record, type Reason } from './record';
import type { Ks4Rules } from './rules';
import type { QualificationTable } from './tabulate';

/** One slot filled, or one result that fills none. */
export interface TraceRow {
  /** The result's place among the pupil's own, as given. */
  readonly result: number;
  /** The qualification's place in the catalogue. */
  readonly qualification: number;
  /** As awarded, hundredths, per slot. */
  readonly points: number;
  /** A slot of the plan ("maths", "english", "ebacc", "open"); "entry" for one that counts as an entry alone; "nothing". */
  readonly countsAs: string;
  /** How often the points count; 0 outside the slots. */
  readonly weight: number;
  /** The rule that put it there. */
  readonly rule: string;
  /** The pupil's result in whose favour it does not count, where there is one. */
  readonly because: number | null;
}

/** Slots in the order of the plan, best first; then what fills none, in the order of A8-6. */
export interface Ks4Trace { readonly rows: readonly TraceRow[] }

/** Which rule fills the slots of a plan; slots of other plans are data alone (Y-3). */
const SLOT_RULES: Readonly<Record<string, string>> = { maths: 'A8-1', english: 'A8-2', ebacc: 'A8-3', open: 'A8-4' };
/** What fills no slot but stays an entry (D-5, D-7) or a result that found better ones before it (A8-4). */
const STILL_ENTRIES: readonly Reason[] = ['D-5', 'D-7', 'A8-4'];

/** Reads one pupil's trace from the columns that the kernel filled in. */
export function traceOf({ plan }: Ks4Rules, table: QualificationTable, entries: Ks4Entries, record: Ks4Record, pupil: number): Ks4Trace {
  const start = entries.offsets[pupil]!;
  const filled: (TraceRow & { row: number })[] = [];
  const rest: TraceRow[] = [];
  for (let entry = start; entry < entries.offsets[pupil + 1]!; entry++) {
    // Fields are written out: spreading one object into another costs more than all the rest of a trace.
    const [result, qualification, points] = [entry - start, entries.qualification[entry]!, entries.points[entry]!];
    for (const filling of [fillingOf(record.first[entry]!), fillingOf(record.second[entry]!)]) {
      if (!filling) continue;
      const { slot } = plan.rows[filling.row]!;
      filled.push({ result, qualification, points, row: filling.row, countsAs: slot, weight: filling.weight, rule: SLOT_RULES[slot] ?? 'Y-3', because: null });
    }
    if (record.first[entry] !== 0) continue;
    const rule = REASONS[record.reason[entry]!]!;
    const because = record.because[entry]!;
    rest.push({ result, qualification, points, countsAs: STILL_ENTRIES.includes(rule) ? 'entry' : 'nothing', weight: 0, rule, because: because === NOBODY ? null : because - start });
  }
  const bestFirst = (one: TraceRow, other: TraceRow) => other.points - one.points || byPrecedence(one, other);
  const byPrecedence = (one: TraceRow, other: TraceRow) => table.precedence[other.qualification]! - table.precedence[one.qualification]! || one.result - other.result;
  filled.sort((one, other) => one.row - other.row || bestFirst(one, other));
  rest.sort((one, other) => byPrecedence(one, other));
  return { rows: [...filled.map(({ result, qualification, points, countsAs, weight, rule, because }) => ({ result, qualification, points, countsAs, weight, rule, because })), ...rest] };
}

/** Attainment 8 and its elements again, from the trace alone, in hundredths: by slot of the plan, and together. */
export function replay({ rows }: Ks4Trace): { readonly att8: number; readonly slots: Readonly<Record<string, number>> } {
  const slots: Record<string, number> = {};
  let att8 = 0;
  for (const { countsAs, weight, points } of rows) {
    if (weight === 0) continue;
    slots[countsAs] = (slots[countsAs] ?? 0) + weight * points;
    att8 += weight * points;
  }
  return { att8, slots };
}
