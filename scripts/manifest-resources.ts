/** Resources of a manifest and what refers to them. */
import type { XmlElement } from '../workbook/file/xml';
import { everyElement } from './manifest-order';

export interface Resource { readonly id: string; readonly kind: string; readonly value: string }

/** Most characters of a resource's id, and of texts by their kind (Office Add-ins documentation). */
const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const KINDS = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];

export const resourcesOf = (root: XmlElement): readonly Resource[] => everyElement(root)
  .filter(({ local }) => KINDS.includes(local))
  .flatMap((list) => list.children.map((item) => ({ id: item.attributes.id ?? '', kind: list.local, value: item.attributes.DefaultValue ?? '' })));

/** Which kind of resource an element's resid must name. */
function kindFor(local: string): string {
  if (local === 'Image') return 'Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'].includes(local)) return 'Urls';
  return local === 'Description' ? 'LongStrings' : 'ShortStrings';
}

export function resourceProblems(root: XmlElement): string[] {
  const resources = resourcesOf(root);
  const problems: string[] = [];
  for (const { id, kind, value } of resources) {
    if (resources.filter((other) => other.id === id).length > 1) problems.push(`The resource "${id}" is defined twice.`);
    if (id.length > LONGEST_ID) problems.push(`The resource id "${id}" has more than ${LONGEST_ID} characters.`);
    if (value === '') problems.push(`The resource "${id}" is empty.`);
    const longest = LONGEST[kind];
    if (longest !== undefined && value.length > longest) problems.push(`The text "${id}" has ${value.length} characters; ${kind} take ${longest}.`);
  }
  const used = new Set<string>();
  for (const element of everyElement(root)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const resource = resources.find(({ id }) => id === resid);
    const kind = kindFor(element.local);
    if (!resource) problems.push(`<${element.local} resid="${resid}"> has no resource.`);
    else if (resource.kind !== kind) problems.push(`<${element.local} resid="${resid}"> must name one of ${kind}, not of ${resource.kind}.`);
  }
  for (const { id } of resources) if (!used.has(id)) problems.push(`Nothing uses the resource "${id}".`);
  return problems;
}
