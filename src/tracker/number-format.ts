/** What a number format makes of a number, as far as a tracker needs to know. */
export type FormatKind = 'plain' | 'percent' | 'date' | 'time';

const known = new Map<string, FormatKind>();

/**
 * Whether a number format shows a date, a time of day, a percentage or a plain number.
 * @param format as the file or Excel gives it: "General", "dd/mm/yyyy", "[$-809]d mmm yy;@", "h:mm", "0%"
 */
export function formatKind(format: string): FormatKind {
  let kind = known.get(format);
  if (!kind) known.set(format, kind = classify(format));
  return kind;
}

function classify(format: string): FormatKind {
  // Text in quotes, escaped and padding characters, colours and locales say nothing; [h], [m] and [s] count elapsed time.
  const codes = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, 's')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard|am\/pm|a\/p|e[+-]/gi, (word) => (/^a/i.test(word) ? 'h' : ''));
  if (/[dy]/i.test(codes)) return 'date';
  if (/[hs]/i.test(codes)) return 'time';
  if (/m/i.test(codes)) return 'date';
  return codes.includes('%') ? 'percent' : 'plain';
}

/** Whether a date format shows the year: "mmm-yy" does, "d-mmm" does not. */
export const showsYear = (format: string): boolean => /y/i.test(format.replace(/"[^"]*"?|\\./g, ''));

/** Whether a date format shows the day of the month: "mmm-yy" does not. */
export const showsDay = (format: string): boolean => /d/i.test(format.replace(/"[^"]*"?|\\.|\[[^\]]*\]/g, ''));
