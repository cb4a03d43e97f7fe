import { areaAddress, columnLetters } from '../../src/cells/address';
import type { InsertableFunction, Slot } from './functions';

/** The text of each argument; null leaves it out. */
export type ArgumentTexts = Readonly<Partial<Record<Slot, string | null>>>;

/** `=HEADLINE.KS4_ATT8($F$1:$Q$1,F2:Q2,2023)`: what is left out at the end is not written, in the middle it stays empty. */
export function formulaText(namespace: string, fn: InsertableFunction, texts: ArgumentTexts): string {
  const args = fn.arguments.map((argument) => (typeof argument === 'string' ? texts[argument] ?? '' : constantText(argument.constant)));
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  return `=${namespace}.${fn.id}(${args.join(',')})`;
}

/** A constant as a formula writes it: numbers bare, text in quotes with its own quotes doubled. */
export const constantText = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;

/**
 * The cells of some columns over some rows, as one argument. Columns that stand together are one range;
 * where other columns stand between them (assessment points side by side) CHOOSECOLS picks them out.
 * @param columns 0-based, in the order they stand
 * @param fixed with dollars, for header cells that a copied formula must keep
 */
export function columnsText(columns: readonly number[], top: number, bottom: number, fixed = false): string {
  const left = columns[0]!;
  const right = columns[columns.length - 1]!;
  const range = fixed
    ? `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`
    : areaAddress({ top, left, bottom, right });
  if (right - left + 1 === columns.length) return range;
  return `CHOOSECOLS(${range},${columns.map((column) => column - left + 1).join(',')})`;
}

/** Whether the columns need CHOOSECOLS, which Excel has since 2022 (Microsoft 365, Excel 2024). */
export const needsChooseCols = (columns: readonly number[]): boolean =>
  columns.length > 0 && columns[columns.length - 1]! - columns[0]! + 1 !== columns.length;
