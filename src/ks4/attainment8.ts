/**
 * Attainment 8: filling the slots of the year's plan with the best results (rules A8-1 to A8-6, Y-3).
 * Source: document 002, "Calculating Attainment 8 and Progress 8" and Annex A.
 */
import type { SlotPlan } from '../reference/ks4/slot-plan';
import { classesOf, rowsOf, slotsOf, subjectBit } from './card';
import { MARK, type Desk } from './desk';
import { NONE, type Ks4Figures } from './figures';
import { recordFilling } from './record';

/** A row of the slot plan as the kernel reads it. */
interface Row {
  readonly count: number;
  readonly weight: number;
  /** The EBacc subjects that must all be entered for the other weight, as bits; 0 for none. */
  readonly needs: number;
  readonly weightWhenEntered: number;
  /** By qualification, where each slot must come from another category. */
  readonly category: Uint8Array | null;
}

/** The plan and its scratch columns: what fills the slots of one pupil after another. */
export interface SlotFiller {
  readonly rows: readonly Row[];
  /** By row of the plan, of the pupil last filled: points as weighted, slots still open, categories used up. */
  readonly points: Int32Array;
  readonly open: Uint8Array;
  readonly used: Uint32Array;
  /** The places on the desk, best first. */
  readonly order: Uint8Array;
  /** Where the figures' own elements stand in the plan; -1 where the plan has no such row. */
  readonly elements: { readonly english: number; readonly maths: number; readonly ebacc: number; readonly open: number };
}

export function slotFiller(plan: SlotPlan, category: readonly (Uint8Array | null)[], most: number): SlotFiller {
  const rows = plan.rows.length;
  const rowOf = (slot: string) => plan.rows.findIndex((row) => row.slot === slot);
  return {
    rows: plan.rows.map(({ count, weight, whenEntered }, at) => ({
      count, weight,
      needs: whenEntered?.subjects.reduce((bits, subject) => bits | subjectBit(subject), 0) ?? 0,
      weightWhenEntered: whenEntered?.weight ?? weight,
      category: category[at] ?? null,
    })),
    points: new Int32Array(rows), open: new Uint8Array(rows), used: new Uint32Array(rows), order: new Uint8Array(most),
    elements: { english: rowOf('english'), maths: rowOf('maths'), ebacc: rowOf('ebacc'), open: rowOf('open') },
  };
}

/** Attainment 8 in hundredths if the classes `without` were not there: for weighing pathways (D-3). The desk must be tallied. */
export function totalPoints(desk: Desk, filler: SlotFiller, without: number): number {
  return fillSlots(desk, filler, bestFirst(desk, filler, without), false);
}

/** Fills the slots from the tallied desk and writes the Attainment 8 figures of a pupil. */
export function attainment8(desk: Desk, filler: SlotFiller, figures: Ks4Figures, pupil: number): void {
  const { english, maths, ebacc, open } = filler.elements;
  figures.att8[pupil] = fillSlots(desk, filler, bestFirst(desk, filler, 0), desk.record !== null);
  figures.att8English[pupil] = english < 0 ? NONE : filler.points[english]!;
  figures.att8Maths[pupil] = maths < 0 ? NONE : filler.points[maths]!;
  figures.att8Ebacc[pupil] = ebacc < 0 ? NONE : filler.points[ebacc]!;
  figures.att8Open[pupil] = open < 0 ? NONE : filler.points[open]!;
  figures.ebaccSlots[pupil] = ebacc < 0 ? 0 : filler.rows[ebacc]!.count - filler.open[ebacc]!;
  figures.openSlots[pupil] = open < 0 ? 0 : filler.rows[open]!.count - filler.open[open]!;
}

/** Sorts what may fill a slot into `filler.order`, best first (A8-6); a void entry and a slotless FSMQ may not (A8-5, D-5). */
function bestFirst(desk: Desk, { order }: SlotFiller, without: number): number {
  const { rank, marks, standing } = desk;
  let candidates = 0;
  for (let at = 0; at < standing; at++) {
    if ((marks[at]! & (MARK.void | MARK.slotless)) !== 0 || (without !== 0 && (classesOf(desk.card[at]!) & without) !== 0)) continue;
    const own = rank[at]!;
    let place = candidates++;
    for (; place > 0 && rank[order[place - 1]!]! < own; place--) order[place] = order[place - 1]!;
    order[place] = at;
  }
  return candidates;
}

/**
 * Gives each result, best first, the first slot of the plan that accepts it and is open: the same as filling
 * row by row with the best that is left. Returns the sum of the weighted points.
 */
function fillSlots(desk: Desk, filler: SlotFiller, candidates: number, note: boolean): number {
  const { rows, points, open, used, order } = filler;
  let openRows = 0;
  for (let row = 0; row < rows.length; row++) {
    points[row] = 0;
    used[row] = 0;
    open[row] = rows[row]!.count;
    openRows |= 1 << row;
  }
  for (let place = 0; place < candidates && (openRows !== 0 || note); place++) {
    const at = order[place]!;
    const card = desk.card[at]!;
    let left = slotsOf(card);
    let accepting = rowsOf(card) & openRows;
    while (left > 0 && accepting !== 0) {
      const row = 31 - Math.clz32(accepting & -accepting);
      accepting &= accepting - 1;
      const slots = takes(desk, filler, row, at, left);
      if (slots === 0) continue;
      left -= slots;
      points[row] = points[row]! + slots * desk.points[at]!;
      open[row] = open[row]! - slots;
      if (open[row] === 0) openRows &= ~(1 << row);
      if (note) for (let slot = 0; slot < slots; slot++) recordFilling(desk.record!, desk.entry[at]!, row, weightOf(desk, rows[row]!));
    }
    if (note && left > 0) desk.note(at, 'A8-4');
  }
  if (note) for (let at = 0; at < desk.standing; at++) if (desk.isMarked(at, MARK.void)) desk.note(at, 'D-7');
  let total = 0;
  for (let row = 0; row < rows.length; row++) {
    points[row] = points[row]! * weightOf(desk, rows[row]!);
    total += points[row]!;
  }
  return total;
}

/** How many slots of an open row a result fills: all it may, but one from each category where the row says so. */
function takes(desk: Desk, { rows, open, used }: SlotFiller, row: number, at: number, left: number): number {
  const { category } = rows[row]!;
  if (category === null) return left < open[row]! ? left : open[row]!;
  const own = 1 << category[desk.qualification(at)]!;
  if ((used[row]! & own) !== 0) return 0;
  used[row] = used[row]! | own;
  return 1;
}

/** A8-2: the other weight where every subject that it asks for was entered. */
const weightOf = ({ enteredBits }: Desk, { needs, weight, weightWhenEntered }: Row): number =>
  (needs !== 0 && (enteredBits & needs) === needs ? weightWhenEntered : weight);
