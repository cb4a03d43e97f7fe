/** Sizes of the file in pixels at 96 dots an inch, as Excel shows them with its usual font. */

/** Excel's usual column and row. */
export const DEFAULT_COLUMN = 64;
export const DEFAULT_ROW = 20;

/** Digits of the usual font (Calibri 11) are seven pixels wide. */
const DIGIT = 7;

/** A column's width in characters, as `<col width>` has it, in pixels (ECMA-376 18.3.1.13). */
export const columnPixels = (characters: number): number => Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

/** A row's height in points, in pixels. */
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
