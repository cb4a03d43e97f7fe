/** Icons as they really are: sizes read from the PNG files that the manifest's addresses lead to. */
import type { XmlElement } from '../workbook/file/xml';
import { everyElement } from './manifest-order';
import { resourcesOf } from './manifest-resources';

/** Reads the file that stands at a path of the site, or null where there is none. */
export type ReadSiteFile = (path: string) => Uint8Array | null;

/** Sizes that Office takes in a ribbon, and those that it must have. */
const ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];
const NEEDED = [16, 32, 80];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height from a PNG's first chunk; null where it is no PNG. */
export function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < 24 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

export function iconProblems(root: XmlElement, read: ReadSiteFile): string[] {
  const all = everyElement(root);
  const resources = resourcesOf(root);
  const valueOf = (local: string): string => all.find((element) => element.local === local)?.attributes.DefaultValue ?? '';
  const problems = [...sizeProblems(valueOf('IconUrl'), 32, read), ...sizeProblems(valueOf('HighResolutionIconUrl'), 64, read)];
  for (const icon of all.filter(({ local }) => local === 'Icon')) {
    const images = icon.children.map(({ attributes }) => ({ size: Number(attributes.size), resid: attributes.resid }));
    for (const size of NEEDED) if (!images.some((image) => image.size === size)) problems.push(`An <Icon> has no image of size ${size}.`);
    for (const { size, resid } of images) {
      if (!ALLOWED.includes(size)) problems.push(`An <Icon> has an image of size ${size}, which Office does not take.`);
      problems.push(...sizeProblems(resources.find(({ id }) => id === resid)?.value ?? '', size, read));
    }
  }
  return problems;
}

function sizeProblems(address: string, size: number, read: ReadSiteFile): string[] {
  if (!URL.canParse(address)) return [`The icon "${address}" is no address.`];
  const bytes = read(new URL(address).pathname);
  const found = bytes && pngSize(bytes);
  if (!found) return [`${address} is no PNG file of the site.`];
  return found[0] === size && found[1] === size ? [] : [`${address} is ${found[0]} by ${found[1]} pixels, not ${size} by ${size}.`];
}
