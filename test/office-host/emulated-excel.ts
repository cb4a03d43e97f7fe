import { MAX_PAYLOAD_BYTES } from './beliefs';
import type { ClassNames } from './class-names';
import { FunctionsService } from './functions';
import { Interpreter } from './interpreter';
import { Workbook } from './model/workbook';
import { NotEmulated, type RequestBody, type ResponseBody } from './wire';

/**
 * What befalls a request: it is answered; it fails before, within or after its actions; or nobody hears of it again,
 * as when the pane is closed or Excel is killed, before or after its actions were done.
 */
export type Fate = 'answer' | 'fail before' | 'fail midway' | 'fail after' | 'lose before' | 'lose after';

/** A request as it came over the wire. */
export interface ReceivedRequest { readonly bytes: number; readonly body: RequestBody; readonly fromFunctions: boolean }

export interface ExcelOptions {
  readonly classNames: (className: string) => ClassNames | null;
  /** Sends a message to the add-in: calls of functions, events. */
  readonly send: (entries: readonly unknown[]) => void;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const failed = (Code: string, Message: string, ActionIndex = 0): ResponseBody => ({ Results: [], Error: { Code, Message, ActionIndex, HttpStatusCode: 500 } });

/** The emulated program: a workbook, the function service, and the requests that came. */
export class EmulatedExcel {
  readonly workbook = new Workbook();
  readonly functions: FunctionsService;
  /** Every request of the add-in's own; those of the function runtime are apart. */
  readonly requests: ReceivedRequest[] = [];
  readonly responseBytes: number[] = [];
  /** Gaps of the emulation: a test ends with none. */
  readonly failures: Error[] = [];
  /** "Visible" or "Background", as the add-in asks for its pane. */
  paneState = 'Background';
  /** Decides what befalls the add-in's request of that number, counted from 1. */
  fate: ((request: ReceivedRequest, number: number) => Fate) | null = null;

  readonly #interpreter: Interpreter;
  readonly #send: (entries: readonly unknown[]) => void;

  constructor({ classNames, send }: ExcelOptions) {
    this.#send = send;
    this.functions = new FunctionsService(send);
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.functions,
      'Microsoft.InternalService.AddinInternalService': { $class: 'AddinInternalService', NotifyActionHandlerReady() {} },
      'Microsoft.AppRuntime.AppRuntimeService': { $class: 'AppRuntimeService', SetAppRuntimeState: (state: string) => { this.paneState = state; } },
    };
    this.#interpreter = new Interpreter({ root: this.workbook, services, classNames });
  }

  /** The answer to a request, as text; null where there will be none. */
  answer(text: string): string | null {
    const body = JSON.parse(text) as RequestBody;
    const fromFunctions = Object.values(body.ObjectPaths).some((path) => path.Name === 'Microsoft.ExcelServices.CustomFunctions');
    const request: ReceivedRequest = { bytes: bytesOf(text), body, fromFunctions };
    let fate: Fate = 'answer';
    if (!fromFunctions && !isCleanUp(body)) {
      this.requests.push(request);
      fate = this.fate?.(request, this.requests.length) ?? 'answer';
    }
    const response = this.#process(request, fate);
    this.#tellEvents();
    if (response === null) return null;
    const answer = JSON.stringify(response);
    this.responseBytes.push(bytesOf(answer));
    if (bytesOf(answer) > MAX_PAYLOAD_BYTES) return JSON.stringify(failed('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'));
    return answer;
  }

  #process(request: ReceivedRequest, fate: Fate): ResponseBody | null {
    if (fate === 'lose before') return null;
    if (fate === 'fail before') return failed('GeneralException', 'An internal error has occurred.');
    if (request.bytes > MAX_PAYLOAD_BYTES) return failed('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    this.workbook.events.actor = 'add-in';
    try {
      const response = this.#interpreter.process(request.body, fate === 'fail midway' ? Math.floor(request.body.Actions.length / 2) : undefined);
      if (fate === 'lose after') return null;
      return fate === 'fail after' ? failed('GeneralException', 'An internal error has occurred.') : response;
    } catch (error) {
      this.failures.push(error as Error); // A gap must never look like a result.
      return failed(error instanceof NotEmulated ? 'NotEmulated' : 'HostCrashed', String((error as Error).stack), -1);
    } finally {
      this.workbook.events.actor = 'user';
    }
  }

  /** Lets a person do something in the workbook, and tells the add-in of it. */
  user(act: (workbook: Workbook) => void): void {
    act(this.workbook);
    this.#tellEvents();
  }

  #tellEvents(): void {
    const events = this.workbook.events.take();
    if (events.length > 0) this.#send(events.map(({ type, details }) => ({ messageCategory: 65536, messageType: type, targetId: 'Workbook', message: JSON.stringify(details) })));
  }
}

/** The client's own release of kept references after a run is no sync of the add-in's. */
const isCleanUp = (body: RequestBody): boolean => body.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);
