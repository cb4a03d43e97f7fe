import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { classNamesOf, type ClassNames } from './class-names';
import { EmulatedExcel } from './emulated-excel';
import { isSetSupported, setsOfManifest, type Sets } from './sets';

/** Microsoft's own files, unchanged, by platform. */
export const BUNDLES = { win32: 'excel-win32-16.01.js', mac: 'excel-mac-16.00.js', web: 'excel-web-16.00.js' } as const;
export type Platform = keyof typeof BUNDLES;

/** The host fixed at what the manifest asks for, plus the sets that the client's own plumbing asks about. */
const PLUMBING: Sets = { RichApiRuntime: '1.2', CustomFunctions: '1.9' };
export const MANIFEST = new URL('../../manifest.xml', import.meta.url);

const require = createRequire(import.meta.url);
const scripts = new Map<string, vm.Script>();
function scriptOf(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/** A running host with the API that an add-in sees. */
export interface NodeHost {
  readonly excel: EmulatedExcel;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions & { readonly _association: { readonly mappings: Readonly<Record<string, unknown>> } };
}

interface Bridge { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void }

export interface HostOptions {
  readonly platform?: Platform;
  readonly sets?: Sets;
  /** How long Microsoft's files wait where they wait, as a share of their own time: less for tests that only wait. */
  readonly waits?: number;
}

/** Loads one of the real bundles into a world of its own and joins it to an emulated Excel. */
export function startHost({ platform = 'win32', sets = setsOfManifest(MANIFEST), waits = 1 }: HostOptions = {}): NodeHost {
  const every = { ...PLUMBING, ...sets };
  const toAddIn = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  let classNames: (className: string) => ClassNames | null = () => null;
  const excel = new EmulatedExcel({
    classNames: (name) => classNames(name),
    send: (entries) => toAddIn({ id: null, type: 3, message: { entries } }),
  });
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      setImmediate(() => {
        const answer = excel.answer(body);
        if (answer !== null) toAddIn({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: answer } });
      });
    },
  };
  const world = worldFor(bridge, waits);
  vm.createContext(world);
  scriptOf(BUNDLES[platform]).runInContext(world);
  classNames = classNamesOf(world.Excel as object);

  const requirements = { isSetSupported: (name: string, version?: string) => isSetSupported(every, name, version) };
  const context = { requirements, host: 'Excel', platform };
  world.OSF = Object.assign((world.OSF as object | undefined) ?? {}, { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({ flags: 0 }) } });
  const extension = world.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean }; Utility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  extension.Utility._doApiNotSupportedCheck = true;
  tellNewerApi(world.OfficeExtension as unknown as { _Internal: Internal }, (refused) => excel.failures.push(refused));
  return { excel, Excel: world.Excel, Office: world.Office, OfficeExtension: world.OfficeExtension, CustomFunctions: world.CustomFunctions } as unknown as NodeHost;
}

interface ErrorInfo { readonly code: string; readonly message: string }
interface Internal { RuntimeError: new (info: ErrorInfo) => Error }

/** Tells of every call of something newer than the host has, so that none is lost in a catch of the add-in's. */
function tellNewerApi({ _Internal }: { _Internal: Internal }, tell: (refused: Error) => void): void {
  _Internal.RuntimeError = class extends _Internal.RuntimeError {
    constructor(info: ErrorInfo) {
      super(info);
      if (info.code === 'ApiNotFound') tell(this);
    }
  };
}

/** As much of a browser's window as the bundle asks for while it loads. */
function worldFor(bridge: Bridge, waits: number): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const association = {
    mappings,
    associate(id: string, run: unknown) { mappings[id.toUpperCase()] = run; for (const listener of listeners) listener(); },
    onchange(listener: () => void) { listeners.push(listener); },
  };
  const world: Record<string, unknown> = {
    console, setTimeout: (run: () => void, delay = 0) => setTimeout(run, delay * waits), clearTimeout, setInterval, clearInterval, performance, URL, structuredClone,
    navigator: { userAgent: 'Headline test', platform: 'Headline test' },
    location: new URL('https://localhost:3000/taskpane.html'),
    document: { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({ style: {}, setAttribute() {} }), addEventListener() {}, readyState: 'complete', cookie: '' },
    addEventListener() {}, removeEventListener() {},
    CustomFunctions: { _association: association, associate: (id: string, run: unknown) => association.associate(id, run) },
    _richApiNativeBridge: bridge,
  };
  world.window = world;
  world.self = world;
  return world;
}
