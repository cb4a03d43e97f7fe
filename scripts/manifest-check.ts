/**
 * Checks a manifest for what its XML schema does not say: order, resources and their kinds, addresses, icons as they really
 * are, the shared runtime, lengths, names of functions. Run: npx tsx scripts/manifest-check.ts [manifest.xml [folder of the site]]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type XmlElement, XmlFault, parseXml } from '../workbook/file/xml';
import { functionNameProblems, macroFunctions, namespaceProblems } from './manifest-functions';
import { type ReadSiteFile, iconProblems } from './manifest-icons';
import { everyElement, orderProblems } from './manifest-order';
import { resourceProblems, resourcesOf } from './manifest-resources';

export interface CheckOptions {
  readonly read: ReadSiteFile;
  /** Ids and names of the functions that the build has found, where it has. */
  readonly functionNames?: readonly string[];
}

const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const LONGEST_ID = 125;

/** Every problem of a manifest, each in one sentence; none means none was found. */
export function manifestProblems(xml: string, { read, functionNames = [] }: CheckOptions): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    if (error instanceof XmlFault) return [`The manifest is not well-formed: ${error.message}`];
    throw error;
  }
  const macros = macroFunctions();
  return [
    ...orderProblems(root), ...headProblems(root), ...resourceProblems(root), ...addressProblems(root, read), ...iconProblems(root, read),
    ...runtimeProblems(root), ...idProblems(root), ...namespaceProblems(namespaceOf(root)),
    ...[...new Set(functionNames)].flatMap((name) => functionNameProblems(name, macros)),
  ];
}

const named = (root: XmlElement, ...names: readonly string[]): readonly XmlElement[] => everyElement(root).filter(({ local }) => names.includes(local));
const within = (element: XmlElement, local: string): readonly XmlElement[] => element.children.filter((child) => child.local === local);

/** The functions' namespace, as the manifest's resource has it. */
export function namespaceOf(root: XmlElement): string {
  const resid = named(root, 'Namespace')[0]?.attributes.resid;
  return resourcesOf(root).find(({ id }) => id === resid)?.value ?? '';
}

function headProblems(root: XmlElement): string[] {
  const text = (local: string): string => within(root, local)[0]?.text.trim() ?? '';
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) problems.push(`The Id "${text('Id')}" is no GUID.`);
  if (!/^\d+(\.\d+){1,3}$/.test(text('Version'))) problems.push(`The Version "${text('Version')}" is not like 1.0.0.0.`);
  for (const [local, longest] of Object.entries(LONGEST)) {
    const value = within(root, local)[0]?.attributes.DefaultValue ?? text(local);
    if (value.length > longest) problems.push(`${local} has ${value.length} characters; it takes ${longest}.`);
  }
  return problems;
}

/** Addresses of a document's own: https, within the AppDomains, and leading to files of the site. */
function addressProblems(root: XmlElement, read: ReadSiteFile): string[] {
  const own = named(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation').flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  const resources = resourcesOf(root).filter(({ kind }) => kind === 'Urls' || kind === 'Images').map(({ value }) => value);
  const domains = new Set(named(root, 'AppDomain').map(({ text }) => originOf(text.trim())));
  return [...new Set([...own, ...resources])].flatMap((address) => {
    if (!address.startsWith('https://') || !URL.canParse(address)) return [`"${address}" is no https address.`];
    if (!domains.has(originOf(address))) return [`${address} is outside the AppDomains.`];
    return read(new URL(address).pathname) ? [] : [`${address} leads to no file of the site.`];
  });
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** One runtime for the pane, the functions and the ribbon's commands. */
function runtimeProblems(root: XmlElement): string[] {
  const [runtime, ...more] = named(root, 'Runtime');
  if (!runtime) return ['There is no shared runtime.'];
  const problems = more.length > 0 ? ['There is more than one runtime.'] : [];
  if (runtime.attributes.lifetime !== 'long') problems.push('A shared runtime needs lifetime="long".');
  const panes = named(root, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  for (const element of [...named(root, 'Page').flatMap((page) => within(page, 'SourceLocation')), ...named(root, 'FunctionFile'), ...panes.flatMap((pane) => within(pane, 'SourceLocation'))]) {
    if (element.attributes.resid !== runtime.attributes.resid) problems.push(`<${element.local} resid="${element.attributes.resid}"> must name the shared runtime's "${runtime.attributes.resid}".`);
  }
  for (const set of ['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi']) {
    if (!named(root, 'Set').some(({ attributes }) => attributes.Name === set && /^\d+\.\d+$/.test(attributes.MinVersion ?? ''))) problems.push(`The requirement set ${set} is missing, or has no version.`);
  }
  return problems;
}

function idProblems(root: XmlElement): string[] {
  const ids = named(root, 'CustomTab', 'Group', 'Control').map(({ attributes }) => attributes.id ?? '');
  return ids.flatMap((id, i) => [
    ...(ids.indexOf(id) < i ? [`The id "${id}" is used twice.`] : []),
    ...(id === '' || id.length > LONGEST_ID ? [`The id "${id}" is empty or has more than ${LONGEST_ID} characters.`] : []),
  ]);
}

/** Files of a site in a folder. */
export const siteFolder = (folder: string): ReadSiteFile => (file) => {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place) : null;
};

if (process.argv[1] === import.meta.filename) {
  const [manifest = 'dist/manifest.xml', folder = 'dist'] = process.argv.slice(2);
  const functions = path.join(folder, 'functions.json');
  const functionNames = existsSync(functions)
    ? (JSON.parse(readFileSync(functions, 'utf8')) as { functions: { id: string; name: string }[] }).functions.flatMap(({ id, name }) => [id, name])
    : [];
  const problems = manifestProblems(readFileSync(manifest, 'utf8'), { read: siteFolder(folder), functionNames });
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${manifest}: no problems.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
