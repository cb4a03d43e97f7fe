/** What the kernel needs to know about each qualification, looked up once a catalogue instead of once a result. */
import type { VoidWindow } from '../reference/ks4/covid';
import type { SlotCategory } from '../reference/ks4/slot-plan';
import { EBACC_SUBJECTS, type Catalogue, type Qualification } from '../qualification/types';
import { cardOf, MOST_ROWS } from './card';
import type { Ks4Rules } from './rules';

/** Columns by the qualification's place in the catalogue. */
export interface QualificationTable {
  /** See `card.ts`. */
  readonly card: Int32Array;
  /** Which course of study it is: equal where the discount code is (D-1). */
  readonly course: Uint16Array;
  /** How many courses there are. */
  readonly courses: number;
  /** Its place when points are equal, the highest first (A8-6): subject order, then title. */
  readonly precedence: Uint16Array;
  /** By row of the slot plan: which of the row's categories it belongs to; null where the row does not ask. */
  readonly category: readonly (Uint8Array | null)[];
}

/** Points and precedence share one 32-bit number when results are compared: both have a limit. */
export const PRECEDENCE_BITS = 15;
const MOST_QUALIFICATIONS = 1 << PRECEDENCE_BITS;

/** @throws RangeError for a catalogue of more than 32,768 qualifications, or more than eight rows of a plan or void windows */
export function tabulate(catalogue: Catalogue, rules: Pick<Ks4Rules, 'year' | 'plan' | 'voidWindows'>): QualificationTable {
  const { qualifications } = catalogue;
  const { year, plan: { rows }, voidWindows } = rules;
  if (qualifications.length > MOST_QUALIFICATIONS) throw new RangeError(`A catalogue holds at most ${MOST_QUALIFICATIONS} qualifications.`);
  if (rows.length > MOST_ROWS || voidWindows.length > MOST_ROWS) throw new RangeError(`A slot plan has at most ${MOST_ROWS} rows; so have the void windows.`);
  const courses = courseNumbers(qualifications);
  return {
    card: Int32Array.from(qualifications, (each) => cardOf({
      slots: catalogue.counts(each, year).counts ? each.slots : 0,
      ebacc: each.ebacc,
      gcse: each.kind === 'GCSE',
      as: each.kind === 'AS',
      gradedMusic: each.kind === 'graded music',
      freeStandingMaths: each.kind === 'FSMQ',
      voidWindows: bits(voidWindows, (window) => fallsUnder(each, window)),
      rows: bits(rows, ({ accepts }) => accepts === 'any' || accepts.some((category) => belongs(each, category))),
    })),
    course: courses.of,
    courses: courses.count,
    precedence: precedences(qualifications),
    category: rows.map(({ accepts, fromDifferentCategories }) => (fromDifferentCategories && accepts !== 'any'
      ? Uint8Array.from(qualifications, (each) => Math.max(0, accepts.findIndex((category) => belongs(each, category))))
      : null)),
  };
}

/**
 * The same discount code is the same course of study (D-1); without a code only the same qualification is.
 * An FSMQ never shares one with EBacc maths (D-5).
 */
function courseNumbers(qualifications: readonly Qualification[]): { readonly of: Uint16Array; readonly count: number } {
  const numbers = new Map<string, number>();
  const mathsCodes = new Set(qualifications.filter(({ ebacc }) => ebacc === 'maths').map(({ discountCode }) => discountCode));
  const of = Uint16Array.from(qualifications, ({ qn, discountCode, kind }) => {
    const apart = kind === 'FSMQ' && mathsCodes.has(discountCode);
    const course = discountCode === '' ? `QN ${qn}` : apart ? `FSMQ ${discountCode}` : discountCode;
    if (!numbers.has(course)) numbers.set(course, numbers.size);
    return numbers.get(course)!;
  });
  return { of, count: numbers.size };
}

/** A8-6: EBacc subject order with none last, then title; the QN where even titles are the same. */
function precedences(qualifications: readonly Qualification[]): Uint16Array {
  const order = qualifications.map((_, index) => index).sort((a, b) => {
    const [one, other] = [qualifications[a]!, qualifications[b]!];
    return EBACC_SUBJECTS.indexOf(one.ebacc) - EBACC_SUBJECTS.indexOf(other.ebacc)
      || compare(one.title, other.title) || compare(one.qn, other.qn);
  });
  const precedence = new Uint16Array(qualifications.length);
  order.forEach((index, place) => { precedence[index] = MOST_QUALIFICATIONS - 1 - place; });
  return precedence;
}

/** By character code, so that the order is the same on every machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const belongs = ({ ebacc, discountCode }: Qualification, { subjects, discountCodes }: SlotCategory): boolean =>
  (subjects?.includes(ebacc) ?? false) || (discountCodes?.includes(discountCode) ?? false);

const fallsUnder = ({ kind, ebacc }: Qualification, { kinds, except }: VoidWindow): boolean =>
  (kinds === 'every' || kinds.includes(kind)) && !except.some((exempt) => exempt.kind === kind && exempt.ebacc === ebacc);

const bits = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.reduce((mask, row, at) => (holds(row) ? mask | (1 << at) : mask), 0);
