/**
 * How much of a file we are willing to hold. A tracker of 5,000 pupils by 60 columns is a tenth of this; a zip
 * that promises or gives more than this is refused before it takes the memory.
 */
export const LIMITS = {
  /** Bytes of one part that we read (a sheet's XML, the shared strings). */
  part: 64 * 2 ** 20,
  /** Bytes of the whole package, inflated, by its own account. */
  package: 512 * 2 ** 20,
  /** Parts of a package. */
  parts: 20_000,
  /** Filled cells of one sheet. */
  cells: 2_000_000,
  /** Places in the rows of one sheet, empty ones before the last filled cell of a row among them. */
  slots: 8_000_000,
  /** Letters of the formulas that cells of one sheet share, once each cell has its own. */
  formulas: 20_000_000,
} as const;
