import { InputError, type Problem } from '../src/cells/problem';
import { UsageError } from './command';

/** Gathers what is refused, so that the user is told of everything at once and not one by one. */
export class Refusals {
  readonly #problems: Problem[] = [];
  #usage = false;

  /** The value, or undefined where it was refused. */
  take<Value>(make: () => Value): Value | undefined {
    try { return make(); } catch (error) { return this.#keep(error); }
  }

  /** The same of what takes time. */
  async wait<Value>(make: () => Promise<Value>): Promise<Value | undefined> {
    try { return await make(); } catch (error) { return this.#keep(error); }
  }

  /** @throws InputError with everything that was refused, UsageError where an option was */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new (this.#usage ? UsageError : InputError)(this.#problems);
  }

  #keep(error: unknown): undefined {
    if (!(error instanceof InputError)) throw error;
    this.#usage ||= error instanceof UsageError;
    this.#problems.push(...error.problems);
  }
}
