/** Which texts look like grades of some scale, for knowing a grade column by its values. */
const SHAPES = [
  /^[1-9][+=-]?$/, /^(?:u|uu|x|q|ungraded|unclassified|fail|absent|pending)$/i,
  /^(?:l(?:evel )?[123] ?)?(?:d\*?|dist(?:inction)?\*?|m(?:erit)?|p(?:ass)?)[12]?$/i, /^\*2$/, /^[a-g]\*?$/i, /^(?:dd|dm|mm|mp|pp|d\*d\*?|d\*d)$/i,
];

/**
 * The two grades of a combined science grade however it is written, 5-4, 5:4, 5/4, "5 4" or 54, higher first;
 * null where the text is no such pair (its grades are equal or neighbours: 002 Table 22).
 */
export function gradePair(text: string): readonly [number, number] | null {
  const pair = /^([1-9])\s*[-–:/ ]?\s*([1-9])$/.exec(text.trim());
  if (!pair) return null;
  const [one, other] = [Number(pair[1]), Number(pair[2])];
  return Math.abs(one - other) <= 1 ? [Math.max(one, other), Math.min(one, other)] : null;
}

/** Whether a text looks like a grade. */
export const looksLikeGrade = (text: string): boolean => gradePair(text) !== null || SHAPES.some((shape) => shape.test(text));

/**
 * The DfE grade that a fine grade stands for: 8+, 8=, 8- and 8.2 are within 8 (rule Q-8).
 * @returns null where the text is no fine grade
 */
export function fineGrade(text: string): string | null {
  const signed = /^([1-9])\s*(?:\+{1,2}|-{1,2}|=|a|b|c)$/i.exec(text);
  if (signed) return signed[1]!;
  const named = /^(?:secure|sec|low|high|mid)\s*([1-9])$/i.exec(text) ?? /^([1-9])\s*(?:secure|sec|low|high|mid)$/i.exec(text);
  return named ? named[1]! : null;
}
