/** The catalogue from the file beside this program. */
import { readFileSync } from 'node:fs';
import { createCatalogue } from '../src/qualification/catalogue';
import type { CatalogueData } from '../src/qualification/catalogue-data';
import type { Catalogue, Qualification } from '../src/qualification/types';

export const readCatalogueData = (): CatalogueData =>
  JSON.parse(readFileSync(new URL('../assets/catalogue.json', import.meta.url), 'utf8')) as CatalogueData;

/** @param additions the school's own qualifications and those of imported lists */
export const readCatalogue = (additions: readonly Qualification[] = []): Catalogue => createCatalogue(readCatalogueData(), additions);
