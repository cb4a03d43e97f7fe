/** Reads one KS2 reading or maths outcome for the Progress 8 baseline (rule P8-1). */
import { KS2_DISREGARD, KS2_POINTS, SCALED_SCORES, type Ks2PointsYear } from './ks2-points';

export type Ks2Score =
  | { readonly kind: 'score'; readonly points: number }
  /** A code of Table 2c: no result, with its meaning. */
  | { readonly kind: 'disregard'; readonly meaning: string }
  | { readonly kind: 'unknown'; readonly problem: string };

/**
 * @param text a scaled score, a teacher assessment code or a disregard code, in any case
 * @param ks2Year the year of the pupil's KS2
 * @returns whole points; what is not understood comes with a sentence that says what would be
 */
export function ks2Score(text: string, ks2Year: number, years: readonly Ks2PointsYear[] = KS2_POINTS): Ks2Score {
  const code = codeOf(text);
  const score = /^\d+(?:\.0+)?$/.test(code) ? Number(code) : null;
  if (score !== null && score >= SCALED_SCORES.from && score <= SCALED_SCORES.to) return { kind: 'score', points: score };
  const meaning = Object.hasOwn(KS2_DISREGARD, code) ? KS2_DISREGARD[code] : undefined;
  if (meaning !== undefined) return { kind: 'disregard', meaning };
  if (/^\d(?:\.\d+)?[ABC]?$/.test(code)) {
    return { kind: 'unknown', problem: 'is a level, used before 2016; Progress 8 needs the scaled scores of 2016 on (80 to 120).' };
  }
  const table = years.find((known) => known.ks2Year === ks2Year);
  const points = table && Object.hasOwn(table.points, code) ? table.points[code] : undefined;
  if (points !== undefined) return { kind: 'score', points };
  const elsewhere = years.filter((known) => Object.hasOwn(known.points, code)).map((known) => known.ks2Year);
  return { kind: 'unknown', problem: unknownProblem(ks2Year, elsewhere, table) };
}

/** "p2 ii", "Standard 3" and "PK 3" are spellings of P2II and PK3. */
function codeOf(text: string): string {
  const code = text.trim().toUpperCase().replace(/\s+/g, '');
  return /^(?:STANDARD|PKS)([1-6])$/.test(code) ? `PK${code.at(-1)}` : code;
}

function unknownProblem(ks2Year: number, elsewhere: readonly number[], table: Ks2PointsYear | undefined): string {
  const codes = table && Object.keys(table.points).join(', ');
  const accepted = `a scaled score (${SCALED_SCORES.from} to ${SCALED_SCORES.to})${codes ? `, ${codes}` : ''} or a disregard code (${Object.keys(KS2_DISREGARD).join(', ')})`;
  if (elsewhere.length > 0) {
    const reason = table ? `is not a code of KS2 ${ks2Year}` : `has no points for KS2 ${ks2Year}, for which no table is held`;
    return `${reason}; it is one of KS2 ${elsewhere.join(', ')}. Check the pupil's KS2 year, or give ${accepted}.`;
  }
  return `is no KS2 outcome; give ${accepted}.`;
}
