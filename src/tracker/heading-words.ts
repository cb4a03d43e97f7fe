import { seen } from './cell';

/**
 * A heading as plain words, so that "KS2_Read", "KS2 read." and "Ks2Read" are one:
 * lower case, one space between words, "&" as "and", punctuation gone; "+", "%" and "/" of "4+" and "A/N" stay out.
 */
export function plainWords(heading: string): string {
  return seen(heading.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\b(ks[1245])(?=[a-z])/gi, '$1 ')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+%]+/g, ' ')
    .trim();
}

/** The words of a heading as written, for labels: split where punctuation or spaces stand, "&" and "+" kept. */
export const writtenWords = (heading: string): string[] => seen(heading).split(/[\s\-–—_/\\()[\]:;,.|]+/).filter(Boolean);
