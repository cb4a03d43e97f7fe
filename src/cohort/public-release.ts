/** What every answer for the public has in common, whatever the key stage (rule S-4). */
import { InputError } from '../cells/problem';
import type { Note } from '../ks4/answer';
import { GROUP_KEYS, type GroupKey } from './groups';
import type { Partition } from './suppression';

/** Groups that may leave the school: one characteristic, nothing by which a few pupils could be named. */
export const PUBLIC_GROUPS: readonly GroupKey[] = GROUP_KEYS.filter((key) => key !== 'class' && key !== 'group');

export const isPublicGroup = (name: string): boolean => PUBLIC_GROUPS.includes(name.slice(0, name.indexOf('=')) as GroupKey);

/** The groups that are released, by characteristic. */
export const publicPartitions = (groups: Iterable<readonly [name: string, members: Int32Array]>): Partition[] => {
  const all = [...groups];
  return PUBLIC_GROUPS.map((key) => new Map(all.filter(([name]) => name.startsWith(`${key}=`))));
};

/** @throws InputError where filters are on: beside the whole, a part would tell of those left out */
export function refuseFilters(filtered: boolean): void {
  if (!filtered) return;
  throw new InputError([{ where: '', place: '', value: '', problem: 'A report for the public is of the whole cohort: clear the filters. Beside the whole, a part would tell of those left out.' }]);
}

/** Cells of the tracker and what stands in them stay in the school. */
export const withoutCells = (notes: readonly Note[]): readonly Note[] =>
  notes.filter(({ rule }) => rule !== 'input').map((note) => (note.rule === 'Q-5' ? { ...note, reason: 'Withheld until the data is put right.' } : note));

/** Why a figure is null in what the public sees. */
export const withheldNote = (figure: string, reason: string): Note => ({ figure, rule: 'S-4', reason: `Withheld. ${reason}` });
