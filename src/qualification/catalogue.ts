/** Every qualification that is known, with the search that the pane's box uses (rules ). */
import Fuse from 'fuse.js';
import type { CatalogueData } from './catalogue-data';
import { createCatalogueCore } from './catalogue-core';
import type { Catalogue, Qualification } from './types';

const SHOWN = 20;

/** As createCatalogueCore, with a search that forgives a slip of the keyboard. */
export function createCatalogue(data: CatalogueData, additions: readonly Qualification[] = []): Catalogue {
  const core = createCatalogueCore(data, additions);
  let fuse: Fuse<Qualification> | undefined;
  return {
    ...core,
    search(text, limit = SHOWN) {
      if (text.trim() === '') return [];
      const found = core.find(text);
      const first = found.kind === 'found' ? [found.qualification] : found.kind === 'ambiguous' ? found.candidates : found.suggestions;
      fuse ??= new Fuse(core.qualifications, {
        keys: [{ name: 'name', weight: 3 }, { name: 'title', weight: 2 }, { name: 'qn', weight: 2 }, { name: 'discountCode', weight: 1 }],
        threshold: 0.35, ignoreLocation: true, useExtendedSearch: false,
      });
      const fuzzy = fuse.search(text.replace(/[/]/g, ''), { limit }).map(({ item }) => item);
      return [...new Set([...first, ...core.search(text, limit), ...fuzzy])].slice(0, limit);
    },
  };
}
