/** Writes assets/catalogue.json from the DfE's lists: `npm run catalogue`. */
import { writeFileSync } from 'node:fs';
import { buildQualifications } from '../src/qualification/build';
import { encodeCatalogue, type CatalogueData } from '../src/qualification/catalogue-data';
import { dfeTables } from './catalogue-sources';

const ABOUT = 'Made by "npm run catalogue" from the DfE\'s Key stage 4 qualifications, discount codes and point scores and '
  + 'English Baccalaureate eligible qualifications, published October 2019. Contains public sector information licensed '
  + 'under the Open Government Licence v3.0. The lists end at 2021.';

export function makeCatalogue(): CatalogueData {
  const tables = dfeTables();
  return encodeCatalogue(ABOUT, tables.lists.map(({ year }) => year), buildQualifications(tables));
}

/** One qualification a line, so that a change of the lists can be read as a difference. */
export function catalogueText({ about, lists, scales, qualifications }: CatalogueData): string {
  const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(',\n');
  return `{"about":${JSON.stringify(about)},\n"lists":${JSON.stringify(lists)},\n"scales":[\n${lines(scales)}],\n"qualifications":[\n${lines(qualifications)}]}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const path = new URL('../assets/catalogue.json', import.meta.url);
  const text = catalogueText(makeCatalogue());
  writeFileSync(path, text);
  console.log(`assets/catalogue.json: ${makeCatalogue().qualifications.length} qualifications, ${text.length} characters`);
}
