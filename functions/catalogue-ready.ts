/**
 * The catalogue that every function waits for, once. In Excel it is read from the file beside the page; the web page
 * and the tests set it.
 */
import { createCatalogueCore } from '../src/qualification/catalogue-core';
import type { CatalogueData } from '../src/qualification/catalogue-data';
import type { Catalogue } from '../src/qualification/types';
import { catalogueMissing } from './messages';

const FILE = 'catalogue.json';

let ready: Catalogue | undefined;
let loading: Promise<Catalogue> | undefined;

/** From now on every function answers by this catalogue. */
export function setCatalogue(catalogue: Catalogue): void {
  ready = catalogue;
}

/** The catalogue; a promise until it has been read. A failure is told, and tried again at the next call. */
export function catalogueReady(): Catalogue | Promise<Catalogue> {
  return ready ?? (loading ??= load());
}

async function load(): Promise<Catalogue> {
  try {
    const answer = await fetch(FILE);
    if (!answer.ok) throw new Error(String(answer.status));
    return (ready = createCatalogueCore((await answer.json()) as CatalogueData));
  } catch {
    throw catalogueMissing();
  } finally {
    loading = undefined;
  }
}
