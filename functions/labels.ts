/** What the column labels stand for: QNs, titles, or labels of the map (rules ). */
import type { Catalogue, Qualification } from '../src/qualification/types';
import { textOf, type Matrix } from './arguments';
import { notUnderstood, refusedValue, type FunctionError } from './messages';

export type Column =
  | { readonly kind: 'qualification'; readonly label: string; readonly index: number; readonly qualification: Qualification }
  /** A column that the map says does not count. */
  | { readonly kind: 'ignored'; readonly label: string }
  /** Not understood: an error only where something was entered below it. */
  | { readonly kind: 'problem'; readonly label: string; readonly error: FunctionError };

const known = new WeakMap<Catalogue, Map<string, readonly Column[]>>();
const MOST_KNOWN = 200;

/** The last labels read: a formula that is filled down gives the same ones in every row. */
let last: { readonly catalogue: Catalogue; readonly labels: readonly unknown[]; readonly map: Matrix | null; readonly columns: readonly Column[] } | undefined;

/** The columns of a tracker, left to right. The same labels with the same map are read once. */
export function columnsOf(catalogue: Catalogue, labels: readonly unknown[], map: Matrix | null): readonly Column[] {
  if (last && last.catalogue === catalogue && sameCells(last.labels, labels) && sameMap(last.map, map)) return last.columns;
  const columns = readColumns(catalogue, labels, map);
  // Copied, because the caller may use its arrays again.
  last = { catalogue, labels: [...labels], map: map && map.map((row) => [...row]), columns };
  return columns;
}

const sameCells = (one: readonly unknown[], other: readonly unknown[]): boolean => one.length === other.length && one.every((cell, at) => cell === other[at]);
const sameMap = (one: Matrix | null, other: Matrix | null): boolean =>
  one === other || (one !== null && other !== null && one.length === other.length && one.every((row, at) => sameCells(row, other[at]!)));

function readColumns(catalogue: Catalogue, labels: readonly unknown[], map: Matrix | null): readonly Column[] {
  const texts = labels.map((label, at) => textOf(label, () => `label ${at + 1}`));
  const pairs = map ? readMap(map) : null;
  const key = JSON.stringify(pairs ? [texts, pairs] : texts);
  const before = known.get(catalogue) ?? new Map<string, readonly Column[]>();
  known.set(catalogue, before);
  const read = before.get(key);
  if (read) return read;
  const mapped = pairs && new Map(pairs.map(([label, ...means]) => [label.toLowerCase(), means]));
  const columns = texts.map((text, at) => columnOf(catalogue, text, at, mapped));
  if (before.size < MOST_KNOWN) before.set(key, columns);
  return columns;
}

/** One label. */
export function columnOf(catalogue: Catalogue, label: string, at: number, map: ReadonlyMap<string, readonly [string, string]> | null): Column {
  const [means, counts] = map?.get(label.toLowerCase()) ?? [label, ''];
  if (/^(?:n|no|false)$/i.test(counts) || /^(?:-|none|does not count)$/i.test(means)) return { kind: 'ignored', label };
  if (label === '') return { kind: 'problem', label: `column ${at + 1}`, error: notUnderstood(`Column ${at + 1} has grades, but its label is blank: give a QN or a title.`) };
  if (means === '') return { kind: 'problem', label, error: notUnderstood(`"${label}" has no qualification in the map: give its QN, or "does not count".`) };
  return meaning(catalogue, label, means.split(';').map((part) => part.trim()).filter((part) => part !== ''));
}

/** Several qualifications in one cell of the map are one only where they score alike (Q-7: a class decides, which a function cannot see). */
function meaning(catalogue: Catalogue, label: string, means: readonly string[]): Column {
  const found = means.map((text) => catalogue.find(text));
  const lost = found.find((each) => each.kind !== 'found');
  if (lost) return { kind: 'problem', label, error: notUnderstood(means[0] === label ? lost.problem : `${label}: ${lost.problem}`) };
  const all = found.flatMap((each) => (each.kind === 'found' ? [each] : []));
  const [first] = all;
  if (!first || all.some(({ qualification }) => !alike(qualification, first.qualification))) {
    return { kind: 'problem', label, error: refusedValue('', label, `stands for ${means.join(' and ')}: a function cannot see which pupil takes which. Give each a column, or one QN in the map.`) };
  }
  return { kind: 'qualification', label, index: first.index, qualification: first.qualification };
}

const alike = (one: Qualification, other: Qualification): boolean =>
  one.kind === other.kind && one.scale === other.scale && one.discountCode === other.discountCode && one.ebacc === other.ebacc;

/** Rows of the map: label, qualification, and whether it counts where a third column says so. Its heading is no row. */
function readMap(map: Matrix): [string, string, string][] {
  if (map.some((row) => row.length < 2)) throw notUnderstood('The map needs two columns: the label and the qualification.');
  const rows = map.map((row, at): [string, string, string] => {
    const text = (column: number) => textOf(row[column], () => `row ${at + 1} of the map`);
    return [text(0), text(1), row.length > 2 ? text(2) : ''];
  });
  return rows.filter(([label, means], at) => label !== '' && !(at === 0 && /^(?:subject|label)$/i.test(label) && /^qualifications?$/i.test(means)));
}
