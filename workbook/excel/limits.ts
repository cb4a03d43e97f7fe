/** A request or response of Excel on the web is at most 5 MB (Office Add-ins documentation, resource limits). */
export const MOST_BYTES = 5 * 1024 * 1024;

/** What we let one request hold: the client adds its own wrapping to what we count. */
export const REQUEST_BYTES = 4 * 1024 * 1024;

/** Cells of one read: four properties of them stay well below the limit, also where texts are long. */
export const CELLS_PER_READ = 25_000;

/** Where a chunk of the smallest size is still too large, one row of cells is. */
export const FEWEST_ROWS_PER_READ = 1;

/** The text of an address with several areas is at most 8,192 characters. */
export const ADDRESS_LENGTH = 8000;

const encoder = new TextEncoder();

/** Bytes of a value as JSON on the wire. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
