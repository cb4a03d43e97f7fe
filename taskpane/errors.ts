import { InputError, problemLine } from '../src/cells/problem';
import { WorkbookError } from '../workbook/port';

/** How many problems one message lists before it says how many more there are. */
const LISTED = 5;

/**
 * The sentence a person reads for anything that went wrong. Our own errors carry theirs;
 * for the rest the text says what to do, never where in the program it happened.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  if (error instanceof InputError) {
    const lines = error.problems.slice(0, LISTED).map(problemLine);
    const more = error.problems.length - lines.length;
    return [...lines, ...(more > 0 ? [`And ${more} more: see the health check.`] : [])].join('\n');
  }
  if (isChunkError(error)) return 'This part of the pane could not be loaded. Check that the pane is still connected, then try again.';
  return `This did not work, and nothing was changed. Try again; if it happens again, reload the pane.${detail(error)}`;
}

/** Whether a task stopped because the user cancelled it. */
export const isCancelled = (error: unknown): boolean =>
  (error instanceof WorkbookError && error.code === 'cancelled') ||
  (error instanceof DOMException && error.name === 'AbortError');

/** Whether a part of the program itself could not be fetched. */
export const isChunkError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ChunkLoadError' || /dynamically imported module|Loading chunk/.test(error.message));

/** The error's own words, where they are words: helps whoever is asked for help. */
function detail(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message ? ` (${message})` : '';
}
