/** The shipped catalogue, for tests. */
import data from '../../assets/catalogue.json';
import { createCatalogue } from './catalogue';
import type { CatalogueData } from './catalogue-data';
import type { Qualification } from './types';

export const catalogueData = data as unknown as CatalogueData;
export const catalogue = createCatalogue(catalogueData);

/** The qualification that a text means; fails where it means none. */
export function qualification(text: string): Qualification {
  const found = catalogue.find(text);
  if (found.kind !== 'found') throw new Error(found.problem);
  return found.qualification;
}
