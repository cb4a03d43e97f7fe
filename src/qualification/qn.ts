/** Qualification numbers as people and spreadsheets write them (rule Q-1). */

/** Seven digits and a check character, which may be X. */
const LENGTH = 8;

export type QnReading =
  | { readonly kind: 'qn'; readonly qn: string; readonly rest: string }
  /** Digits, but too few for a QN even with leading zeros given back: perhaps an X was lost. */
  | { readonly kind: 'short'; readonly digits: string }
  | { readonly kind: 'none' };

/**
 * "601/4292/3", "60142923", "6018663x", a number whose leading zeros or notation a spreadsheet changed,
 * or a QN followed by words ("60180882 Photography"). A lost X is never guessed.
 */
export function readQn(text: string): QnReading {
  const trimmed = text.trim();
  const scientific = /^\d(?:\.\d+)?e\+?\d{1,2}$/i.test(trimmed);
  const written = scientific ? String(Number(trimmed)) : trimmed.replace(/\.0+$/, '');
  const match = /^(\d{3}[/ -]?\d{4}[/ -]?[\dX])(?![\dA-Z])[\s:,()-]*(.*)$/is.exec(written);
  if (match) return { kind: 'qn', qn: match[1]!.replace(/[/ -]/g, '').toUpperCase(), rest: match[2]!.trim() };
  const digits = written.replace(/[/\s-]/g, '').toUpperCase();
  if (/^\d{5,6}[\dX]$/.test(digits) || /^\d{5,7}$/.test(digits)) return { kind: 'short', digits };
  return { kind: 'none' };
}

/** With leading zeros given back. */
export const padQn = (digits: string): string => digits.padStart(LENGTH, '0');

/** As certificates print it: 601/4292/3. */
export const slashed = (qn: string): string => (qn.length === LENGTH ? `${qn.slice(0, 3)}/${qn.slice(3, 7)}/${qn.slice(7)}` : qn);
