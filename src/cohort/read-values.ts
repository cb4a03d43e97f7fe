/** How the values of the headless contract are spelt. Each reader gives the value, '' for a blank, or null for what is neither. */

/** Y and N, TRUE and FALSE, 1 and 0, in any case. */
export function readYesNo(text: string): 'Y' | 'N' | '' | null {
  switch (text.toUpperCase()) {
    case '': return '';
    case 'Y': case 'TRUE': case '1': return 'Y';
    case 'N': case 'FALSE': case '0': return 'N';
    default: return null;
  }
}
export const YES_NO = 'Y or N, TRUE or FALSE, 1 or 0, or blank';

/** One of a list of codes, in any case. */
export function readCode<Code extends string>(text: string, codes: readonly Code[]): Code | '' | null {
  if (text === '') return '';
  const upper = text.toUpperCase();
  return codes.find((code) => code === upper) ?? null;
}

/** F and M in any case; any other text is its own group. */
export const readSex = (text: string): string => (/^[fm]$/i.test(text) ? text.toUpperCase() : text);

/** Custom groups, separated by semicolons, each named once. */
export const splitGroups = (text: string): readonly string[] =>
  [...new Set(text.split(';').map((name) => name.trim()).filter((name) => name !== ''))];

/** A month as YYYYMM from `YYYY-MM`; null where it is no month. */
export function readMonth(text: string): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 100 + month : null;
}

/** A day as YYYYMMDD from `YYYY-MM-DD`; null where there is no such day. */
export function readDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (year * 100 + month) * 100 + day : null;
}

/** A text that is read over and over, such as a series or a grade: each spelling is worked out once. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as Value;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
