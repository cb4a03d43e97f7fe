import type { SheetGrid } from '../cells/grid';
import { cellAddress } from '../cells/address';
import type { Catalogue } from '../qualification/types';
import { fineGrade } from './grade-shape';
import { UNCLASSIFIED } from './grade-choice';
import { readTrackerInDetail, type TrackerDetail } from './read-tracker';
import { finderOf } from './finder';
import type { TrackerResult } from './result-records';
import type { TrackerSettings } from './types';

export type GradeStatus = 'recognised' | 'mapped' | 'unclassified' | 'not an entry' | 'absent' | 'pending' | 'not understood';

/** One distinct value of a scale's columns. */
export interface GradeValue {
  readonly value: string;
  readonly status: GradeStatus;
  /** What it is read as; "" where it is not understood or no entry. */
  readonly grade: string;
  readonly count: number;
  readonly subjects: readonly string[];
  /** Every cell, in the order of columns and rows. */
  readonly cells: readonly string[];
  /** A grade to offer for a value not understood: 8 for 8+ (Q-8). */
  readonly proposal?: string;
  /** Why it is not understood. */
  readonly problem?: string;
}

/** Every distinct value under the subjects of one grade scale; `scale` is "" for subjects not mapped yet. */
export interface ScaleInventory { readonly scale: string; readonly subjects: readonly string[]; readonly values: readonly GradeValue[] }

/** Every distinct grade by scale with how often and where it stands: step 4 of the wizard. Most frequent first. */
export const gradeInventory = (grids: SheetGrid | readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): readonly ScaleInventory[] =>
  inventoryOf(readTrackerInDetail(grids, settings, finderOf(catalogue)));

/** The same of a tracker already read. */
export function inventoryOf({ entries, problems, finder }: TrackerDetail): readonly ScaleInventory[] {
  const sentences = new Map(problems.map((problem) => [problem.place, problem.problem]));
  const scales = new Map<string, Map<string, TrackerResult[]>>();
  for (const entry of entries) {
    const scale = entry.known?.scale ?? '';
    const values = scales.get(scale) ?? new Map<string, TrackerResult[]>();
    scales.set(scale, values);
    // 5 typed as a number and as text is one value; a date that shows 5 is another.
    const kind = entry.cell.kind === 'number' ? 'text' : entry.cell.kind;
    const key = `${kind} ${entry.cell.text} ${statusOf(entry)} ${entry.grade}`;
    const alike = values.get(key);
    if (alike) alike.push(entry); else values.set(key, [entry]);
  }
  return [...scales].map(([scale, values]) => ({
    scale,
    subjects: [...new Set([...values.values()].flatMap((all) => all.map(({ subject }) => subject)))],
    values: [...values.values()].map((all) => valueOf(all, sentences, finder)).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en-GB')),
  }));
}

function statusOf({ reading, mapped, grade, known }: TrackerResult): GradeStatus {
  if (reading === 'problem' || !known) return 'not understood';
  if (reading !== 'result') return reading;
  return !mapped ? 'recognised' : grade === 'U' ? 'unclassified' : 'mapped';
}

function valueOf(all: readonly TrackerResult[], sentences: ReadonlyMap<string, string>, finder: TrackerDetail['finder']): GradeValue {
  const first = all[0]!;
  const cells = all.map(({ places }) => cellAddress(places.row, places.grade));
  const status = statusOf(first);
  const fine = status === 'not understood' && first.known ? fineGrade(first.cell.text) : null;
  const proposal = fine !== null && finder.grade(first.known!, fine).kind !== 'unknown' ? { proposal: fine } : {};
  const problem = status === 'not understood' ? { problem: sentences.get(cells[0]!) ?? 'The subject is not mapped to a qualification.' } : {};
  return {
    value: first.cell.text, status, grade: status === 'unclassified' ? UNCLASSIFIED : status === 'not understood' ? '' : first.grade,
    count: all.length, subjects: [...new Set(all.map(({ subject }) => subject))], cells, ...proposal, ...problem,
  };
}
