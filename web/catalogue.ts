import type { CatalogueData } from '../src/qualification/catalogue-data';
import { createCatalogue } from '../src/qualification/catalogue';
import type { Catalogue } from '../src/qualification/types';

let loading: Promise<Catalogue> | undefined;

/** The qualifications, from this page's own folder: read once, and again after a failure. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= fetch('catalogue.json').then(async (answer) => {
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return createCatalogue(await answer.json() as CatalogueData);
  }).catch((error: unknown) => { loading = undefined; throw error; });
  return loading;
}
