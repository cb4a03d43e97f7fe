import type { BlankArgument } from './beliefs';

/** Flags of a call. [the bundle's own code] */
const ALLOW_ERRORS = 4;

/** What a function gave: a value or a matrix, or an error's number with its message. */
export interface FunctionAnswer { readonly ok: boolean; readonly value: unknown; readonly errorCode?: number }

/** How a call is made. `allowErrors`: the metadata's `allowErrorForDataTypeAny`, by which error cells arrive as objects. */
export interface CallOptions { readonly address?: string; readonly allowErrors?: boolean; readonly timeout?: number }

/** Errors by the number that the function runtime sends. [the bundle's own code; 2 and 3: any other error thrown or rejected] */
export const ERROR_OF_CODE: Readonly<Record<number, string>> = { 1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

interface Waiting { readonly settle: (answer: FunctionAnswer) => void }

/** The service by which the real function runtime tells the host its answers, and the host's way to call a function. */
export class FunctionsService {
  readonly $class = 'CustomFunctions';
  /** Set once the runtime has said that it is ready. */
  ready = false;
  /** How many messages of answers came: many calls sent together are answered together. */
  answerMessages = 0;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(private readonly send: (entries: readonly unknown[]) => void) {}

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.ready = true; }
  /** Feature 2 lets the runtime answer every 200 ms rather than every 500. */
  _GetEnabledFeatures(): number[] { return [2]; }
  SetInvocationArrayResults(list: readonly [number, boolean, unknown, number?][]): void {
    this.answerMessages++;
    for (const [id, ok, value, errorCode] of list) this.#settle(id, ok ? { ok, value } : { ok, value, errorCode });
  }
  SetInvocationResults(list: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]): void {
    this.answerMessages++;
    for (const { id, failed = false, value, errorCode } of list) this.#settle(id, failed ? { ok: false, value, errorCode } : { ok: true, value });
  }

  /** Calls a function by its id. Arguments are as Excel would send them: null where one is left out, arrays for ranges. */
  call(id: string, given: readonly unknown[], options: CallOptions = {}): Promise<FunctionAnswer> {
    return this.callAll([{ id, given }], options).then(([answer]) => answer!);
  }

  /** Calls many in one message. */
  callAll(calls: readonly { readonly id: string; readonly given: readonly unknown[] }[], options: CallOptions = {}): Promise<FunctionAnswer[]> {
    const flags = options.allowErrors ? ALLOW_ERRORS : 0;
    const entries: unknown[] = [];
    const answers = calls.map(({ id, given }) => {
      const invocation = this.#next++;
      entries.push({ messageCategory: 1, messageType: 1000, targetId: '', message: [invocation, id, given, options.address ?? null, flags], id: invocation });
      return this.#expect(invocation, id, options.timeout ?? 10_000);
    });
    this.send(entries);
    return Promise.all(answers);
  }

  #expect(invocation: number, id: string, timeout: number): Promise<FunctionAnswer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The function ${id} gave no answer.`)), timeout);
      this.#waiting.set(invocation, { settle: (answer) => { clearTimeout(timer); resolve(answer); } });
    });
  }

  #settle(id: number, answer: FunctionAnswer): void {
    this.#waiting.get(id)?.settle(answer);
    this.#waiting.delete(id);
  }
}

/** A range's values as a function gets them: an empty cell is 0 or null, an error an object. */
export const asArguments = (values: readonly (readonly unknown[])[], types: readonly (readonly string[])[], blank: BlankArgument): unknown[][] =>
  values.map((row, i) => row.map((value, j) => {
    if (types[i]![j] === 'Empty') return blank;
    return types[i]![j] === 'Error' ? { type: 'CustomFunctionError', code: value } : value;
  }));
