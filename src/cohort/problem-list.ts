import type { Problem } from '../cells/problem';
import { InputError } from '../cells/problem';

/** A file whose every row is wrong would fill the memory with sentences; nobody reads beyond this many. */
const MOST_KEPT = 10_000;

/** Every problem found in the data, in the order found; beyond ten thousand only their number. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #total = 0;

  add(problem: Problem): void {
    this.#total += 1;
    if (this.#kept.length < MOST_KEPT) this.#kept.push(problem);
  }

  get total(): number { return this.#total; }

  /** The problems kept, and a last line that counts those that are not. */
  all(): readonly Problem[] {
    const left = this.#total - this.#kept.length;
    if (left === 0) return this.#kept;
    const more = { where: '', place: '', value: '', problem: `There are ${left} more problems of these kinds; put these right first.` };
    return [...this.#kept, more];
  }

  /** Throws InputError where there is any problem. */
  throwIfAny(): void {
    if (this.#total > 0) throw new InputError(this.all());
  }
}
