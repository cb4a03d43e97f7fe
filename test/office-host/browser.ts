/**
 * The emulated Excel as Excel for Windows presents itself to office.js in a page: as `window.external`. Run before office.js,
 * which then starts by itself: it asks for the host, loads Microsoft's files for it and resolves Office.onReady.
 * Options are read from `window.emulatedExcelOptions`; what it became is at `window.emulatedExcel`.
 */
import type { Assumptions } from './beliefs';
import { Calculation, type CalculationOptions } from './calculation';
import { classNamesOf } from './class-names';
import { EmulatedExcel } from './emulated-excel';
import { type FilledSheet, fillWorkbook } from './fill';
import type { FunctionAnswer } from './functions';
import type { Sets } from './sets';

export interface BrowserOptions {
  readonly sets: Sets;
  readonly sheets: readonly FilledSheet[];
  /** With these, formulas of the add-in's functions are calculated. */
  readonly calculation?: CalculationOptions;
  readonly assumptions?: Assumptions;
}

/** What a test can ask of the emulated Excel in the page. */
export interface BrowserExcel {
  readonly excel: EmulatedExcel;
  readonly ready: () => boolean;
  readonly call: (id: string, given: readonly unknown[]) => Promise<FunctionAnswer>;
  /** Clicks a button of the ribbon. */
  readonly command: (name: string) => void;
  /** Numbers of the ribbon's commands that said they were done. */
  readonly completed: readonly string[];
}

declare global {
  interface Window { emulatedExcelOptions: BrowserOptions; emulatedExcel: BrowserExcel }
}

/** Numbers of the calls and events between office.js and Excel. [the files' own code] */
const EXECUTE_RICH_API = 93;
const COMMAND_DONE = 94;
const RICH_API_MESSAGE = 33;
const RIBBON_COMMAND = 39;

interface SafeArray { toArray(): readonly unknown[] }
/** How Excel for Windows hands a list over. */
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

const { sets, sheets, calculation, assumptions = {} } = window.emulatedExcelOptions;
const handlers = new Map<number, (id: number, message: SafeArray) => void>();
const completed: string[] = [];
let names: ReturnType<typeof classNamesOf> | null = null;

const excel = new EmulatedExcel({
  classNames: (name) => (names ??= classNamesOf((window as unknown as { Excel: object }).Excel))(name),
  send: (entries) => {
    const list = entries as readonly { messageCategory: number; messageType: number; targetId: string; message: unknown; id?: number }[];
    handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(list.map(({ messageCategory, messageType, targetId, message, id }) =>
      safeArray([messageCategory, messageType, targetId, typeof message === 'string' ? message : JSON.stringify(message), id ?? 0]))));
  },
});
fillWorkbook(excel.workbook, sheets);
excel.workbook.assumptions = assumptions;
if (calculation) new Calculation(excel, calculation);

const settings = new Map<string, unknown>();
const documentSettings = {
  Read(keys: string[], values: unknown[]) { for (const [key, value] of settings) { keys.push(key); values.push(value); } },
  Write(keys: readonly string[], values: readonly unknown[]) { settings.clear(); keys.forEach((key, i) => settings.set(key, values[i])); },
  WriteAsync(keys: readonly string[], values: readonly unknown[], done: (status: number) => void) { this.Write(keys, values); setTimeout(() => done(0)); },
};

const give = (value: unknown) => () => value;
const context = {
  GetAppType: give(1), GetSolutionRef: give('11111111-2222-3333-4444-555555555555'), GetAppVersionMajor: give(16), GetAppVersionMinor: give(1),
  GetAppUILocale: give('en-GB'), GetAppDataLocale: give('en-GB'), GetDocUrl: give('C:\\Tracker.xlsx'), GetAppCapabilities: give(0),
  GetActivationMode: give(1), GetControlIntegrationLevel: give(1), GetSolutionToken: give(''), GetCorrelationId: give('c'), GetInstanceId: give('i'),
  GetTouchEnabled: give(false), GetCommerceAllowed: give(true), GetHostFullVersion: give('16.0.13127.20000'), GetInitialDisplayMode: give(1),
  // The client's own plumbing asks for the last three.
  GetSupportedMatrix: give(JSON.stringify({ ...sets, RichApiRuntime: '1.2', CustomFunctions: '1.9', AddinCommands: '1.1' })),
  // Excel's light colours, as numbers: the bundle writes them as #RRGGBB.
  GetOfficeThemeInfo: give(JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 })),
  GetHostCustomMessage: give(''), GetSettings: give(documentSettings),
};

Object.assign(window.external, {
  // The last number: 1 for the shared runtime, 2 for custom functions.
  GetHostInfo: give('Excel$Win32$16.01$en-GB$telemetry$$$3'),
  GetContext: give(context),
  GetLoggingAllowed: give(false),
  Execute(id: number, given: readonly unknown[], callback: (answer: SafeArray, more?: number) => void) {
    if (id === EXECUTE_RICH_API) {
      const message = (Array.isArray(given[0]) && given[0].length > 5 ? given[0] : given) as readonly unknown[];
      const answer = excel.answer(String(message[4]));
      if (answer !== null) setTimeout(() => callback(safeArray([0, 200, safeArray([]), answer]), 0));
      return;
    }
    if (id === COMMAND_DONE) completed.push(JSON.stringify(given));
    setTimeout(() => callback(safeArray([0, null]), 0));
  },
  RegisterEvent(id: number, _target: string, handler: (id: number, message: SafeArray) => void, callback: (answer: SafeArray) => void) {
    handlers.set(id, handler);
    setTimeout(() => callback(safeArray([0])));
  },
  UnregisterEvent(id: number, _target: string, callback: (answer: SafeArray) => void) {
    handlers.delete(id);
    setTimeout(() => callback(safeArray([0])));
  },
});

let commands = 0;
window.emulatedExcel = {
  excel,
  ready: () => excel.functions.ready,
  call: (id, given) => excel.functions.call(id, given, { allowErrors: true }),
  command: (name) => { commands += 1; handlers.get(RIBBON_COMMAND)!(RIBBON_COMMAND, safeArray([`command-${commands}`, name, JSON.stringify({ source: { id: 'Headline.Report' } })])); },
  completed,
};
