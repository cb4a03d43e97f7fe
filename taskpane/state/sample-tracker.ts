/** The sample tracker in the file home, for tests: opened, detected, its settings as the wizard proposes them. */
import { readFileSync } from 'node:fs';
import type { CatalogueData } from '../../src/qualification/catalogue-data';
import { createCatalogue } from '../../src/qualification/catalogue';
import type { TrackerSettings } from '../../src/tracker/types';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { openWorkbook } from '../../workbook/file/open';
import { propose } from '../setup/detect';

export const catalogue = createCatalogue(JSON.parse(readFileSync('assets/catalogue.json', 'utf8')) as CatalogueData);

export const openSample = (name: 'wide' | 'long'): Promise<FileWorkbook> =>
  openWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), `${name}.xlsx`);

/** What the wizard proposes for a workbook, without a question to the user. */
export async function proposedFor(port: FileWorkbook): Promise<TrackerSettings> {
  const found = await propose({ port, sheets: await port.sheets(), catalogue, now: new Date('2023-09-01') }, { signal: new AbortController().signal, onProgress: () => undefined });
  if (found.kind === 'none') throw new Error(found.reasons.join(' '));
  return found.settings;
}
