/** What Excel's page loads first: the functions alone, and the catalogue that they wait for. */
import './functions';
import { catalogueReady } from './catalogue-ready';
import { FunctionError } from './messages';

// Read at once, so that the first formula does not wait for it; a failure is told by the function that meets it.
Promise.resolve(catalogueReady()).catch((error: unknown) => {
  if (!(error instanceof FunctionError)) throw error;
});
