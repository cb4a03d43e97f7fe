/**
 * An attacker on a release, for the tests of suppression: knows every count and every printed figure, that
 * sums are whole numbers within the range of their values, and how sums add up; solves the linear system
 * exactly and then narrows every sum by interval bounds until nothing moves.
 */
import type { Release, ReleasedFigure, WithheldFigures } from './suppression';
import { WHOLE_SCHOOL } from './suppression';

/** What the attacker knows of a figure besides what is printed. */
export interface Known {
  readonly figure: ReleasedFigure;
  readonly has: (pupil: number) => boolean;
  /** The least and the most that one pupil can have. */
  readonly least: number;
  readonly most: number;
  /** Half a unit of the last printed decimal, in units of the sum: 5 where hundredths are printed to one decimal. */
  readonly halfStep: number;
  /** Units of the sum in one unit printed: 100 for hundredths of a point. */
  readonly scale: number;
}

/** A sum that the attacker wants: of a figure, over a group. */
interface Cell { readonly group: string; readonly pupils: number; readonly known: Known; readonly printed: number | null; lower: number; upper: number }
/** Whole-number multiples of cells that together are 0. */
type Equation = readonly { readonly cell: Cell; readonly times: number }[];

/**
 * @param sums figures that are sums of others: [Attainment 8, [its elements]]
 * @returns "group figure" of every withheld figure that the attacker now knows as it would have been printed
 */
export function attack(release: Release, withheld: WithheldFigures, known: readonly Known[], sums: readonly (readonly [whole: Known, parts: readonly Known[]])[] = []): string[] {
  const cells = new Map<string, Cell>();
  const cell = (group: string, of: Known): Cell => cells.get(`${group}|${known.indexOf(of)}`)!;
  const rests: string[] = [];
  const populations = new Map<string, Int32Array>([[WHOLE_SCHOOL, release.members]]);
  release.characteristics.forEach((characteristic, at) => {
    const placed = new Set([...characteristic.values()].flatMap((members) => [...members]));
    characteristic.forEach((members, group) => populations.set(group, members));
    rests.push(`rest ${at}`);
    populations.set(`rest ${at}`, release.members.filter((pupil) => !placed.has(pupil)));
  });
  for (const of of known) {
    for (const [group, members] of populations) {
      const pupils = members.filter((pupil) => of.has(pupil));
      const sum = pupils.reduce((total, pupil) => total + of.figure.value(pupil), 0);
      const hidden = rests.includes(group) || (withheld.get(group)?.has(of.figure.name) ?? false);
      const printed = hidden || pupils.length === 0 ? null : of.figure.print(sum, pupils.length);
      cells.set(`${group}|${known.indexOf(of)}`, { group, pupils: pupils.length, known: of, printed, ...boundsOf(of, pupils.length, printed) });
    }
  }
  const equations: Equation[] = [
    ...known.flatMap((of) => release.characteristics.map((characteristic, at): Equation => [
      { cell: cell(WHOLE_SCHOOL, of), times: -1 }, ...[...characteristic.keys(), rests[at]!].map((group) => ({ cell: cell(group, of), times: 1 }))])),
    ...sums.flatMap(([whole, parts]) => [...populations.keys()].map((group): Equation => [
      { cell: cell(group, whole), times: -1 }, ...parts.map((part) => ({ cell: cell(group, part), times: 1 }))])),
  ];
  narrow([...equations, ...eliminate(equations)]);
  return [...cells.values()].filter(({ group, pupils, printed, known: { figure }, lower, upper }) =>
    pupils > 0 && printed === null && !rests.includes(group) && figure.print(lower, pupils) === figure.print(upper, pupils)).map(({ group, known: { figure } }) => `${group || 'school'} ${figure.name}`);
}

/** What a printed figure says of its sum, a whole number; the range of the values where nothing is printed. */
function boundsOf({ least, most, halfStep, scale }: Known, pupils: number, printed: number | null): { lower: number; upper: number } {
  if (printed === null) return { lower: least * pupils, upper: most * pupils };
  const middle = Math.round(printed * scale * 1000) / 1000;
  return { lower: Math.max(least * pupils, Math.ceil((middle - halfStep) * pupils - 1e-6)), upper: Math.min(most * pupils, Math.floor((middle + halfStep) * pupils + 1e-6)) };
}

/** Tightens the bounds of every sum by every equation until none moves. */
function narrow(equations: readonly Equation[]): void {
  for (let moved = true; moved;) {
    moved = false;
    for (const equation of equations) {
      for (const { cell, times } of equation) {
        // times x cell = -(the others)
        let [low, high] = [0, 0];
        for (const other of equation) {
          if (other.cell === cell) continue;
          const ends = [-other.times * other.cell.lower, -other.times * other.cell.upper];
          low += Math.min(...ends);
          high += Math.max(...ends);
        }
        const [from, to] = times > 0 ? [low / times, high / times] : [high / times, low / times];
        const [lower, upper] = [Math.max(cell.lower, Math.ceil(from - 1e-9)), Math.min(cell.upper, Math.floor(to + 1e-9))];
        if (lower > cell.lower || upper < cell.upper) { cell.lower = lower; cell.upper = upper; moved = true; }
      }
    }
  }
}

/** Exact elimination of the withheld sums, so that what no single equation shows is seen: the rows that remain, in whole numbers. */
function eliminate(equations: readonly Equation[]): Equation[] {
  const cells = [...new Set(equations.flatMap((equation) => equation.map(({ cell }) => cell)))];
  // Withheld sums first: the rows left below them tie released figures together with as few of them as can be.
  cells.sort((one, other) => Number(one.printed !== null) - Number(other.printed !== null));
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const rows = equations.map((equation) => {
    const row = Array<bigint>(cells.length).fill(0n);
    for (const { cell, times } of equation) row[place.get(cell)!]! += BigInt(times);
    return row;
  });
  let top = 0;
  for (let column = 0; column < cells.length && top < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= top && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const lead = rows[top]!;
    for (let at = 0; at < rows.length; at++) {
      const factor = rows[at]![column]!;
      if (at === top || factor === 0n) continue;
      rows[at] = reduced(rows[at]!.map((value, index) => value * lead[column]! - lead[index]! * factor));
    }
    top += 1;
  }
  return rows.map((row) => row.flatMap((times, at) => (times === 0n ? [] : [{ cell: cells[at]!, times: Number(times) }]))).filter((equation) => equation.length > 0);
}

function reduced(row: readonly bigint[]): bigint[] {
  const divisor = row.reduce((common, value) => gcd(common, value < 0n ? -value : value), 0n);
  return divisor > 1n ? row.map((value) => value / divisor) : [...row];
}
const gcd = (one: bigint, other: bigint): bigint => (other === 0n ? one : gcd(other, one % other));
