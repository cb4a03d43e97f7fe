/** Unique pupil numbers: a check letter, three digits of the local authority, four of the school, two of the year, three of the pupil. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Whether text has the shape of a UPN, permanent or temporary (which ends in a letter). */
export const looksLikeUpn = (text: string): boolean => /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/i.test(text);

/**
 * The letter that a UPN of these twelve characters begins with: weights 2 to 13, remainder by 23
 * (Government Data Standards Catalogue, Unique Pupil Number).
 */
export function upnCheckLetter(twelve: string): string {
  const sum = [...twelve.toUpperCase()].reduce((total, character, index) =>
    total + (index + 2) * (/\d/.test(character) ? Number(character) : CHECK_LETTERS.indexOf(character)), 0);
  return CHECK_LETTERS[sum % 23] ?? '';
}

/** Whether it is a UPN whose check letter agrees. */
export const isUpn = (text: string): boolean => looksLikeUpn(text) && upnCheckLetter(text.slice(1)) === text[0]!.toUpperCase();
