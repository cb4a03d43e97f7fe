/**
 * The manifest for the address that the site stands at, or for development beside the released add-in: a namespace and an
 * id of its own, so that both can be installed. Run: npx tsx scripts/manifest-for.ts --url https://headline.example.org/ [--dev] > manifest.xml
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What manifest.xml in the repository has. */
const HERE = 'https://localhost:3000';
const RELEASED = { id: '0c9be49c-4a54-4e9a-9dcb-3f2a6b1f6d27', namespace: 'HEADLINE', name: 'Headline' } as const;
const DEVELOPMENT = { id: '5f0a3f0e-7a0d-4f2c-9c61-8e1d7b52c4ab', namespace: 'HEADLINEDEV', name: 'Headline (development)' } as const;

export interface ManifestOptions {
  /** Where the site's folder stands, with https. */
  readonly url?: string;
  readonly development?: boolean;
}

/** The manifest with its addresses, and for development its id, its names and its namespace, changed. */
export function manifestFor(xml: string, { url = HERE, development = false }: ManifestOptions): string {
  const site = siteOf(url);
  const moved = xml.replaceAll(`<AppDomain>${HERE}</AppDomain>`, `<AppDomain>${new URL(site).origin}</AppDomain>`).replaceAll(`${HERE}/`, `${site}/`);
  if (!development) return moved;
  return moved
    .replace(`<Id>${RELEASED.id}</Id>`, `<Id>${DEVELOPMENT.id}</Id>`)
    .replace(`<DisplayName DefaultValue="${RELEASED.name}"/>`, `<DisplayName DefaultValue="${DEVELOPMENT.name}"/>`)
    .replace(`id="Functions.Namespace" DefaultValue="${RELEASED.namespace}"`, `id="Functions.Namespace" DefaultValue="${DEVELOPMENT.namespace}"`)
    .replace(`id="Tab.Label" DefaultValue="${RELEASED.name}"`, `id="Tab.Label" DefaultValue="${DEVELOPMENT.name}"`);
}

/** An https address without the slash at its end; anything else is refused with a sentence. */
function siteOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '') throw new Error(`"${url}" is not the https address of a folder. Give one such as https://headline.example.org/.`);
  return parsed.href.replace(/\/+$/, '');
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' }, dev: { type: 'boolean', default: false } } });
    process.stdout.write(manifestFor(readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8'), { ...(values.url === undefined ? {} : { url: values.url }), development: values.dev }));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
