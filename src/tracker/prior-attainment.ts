/** Which texts can stand where a key stage 1 or 2 outcome belongs: the shape, by which a column is known; the rules decide what each is worth. */
import { KS2_DISREGARD, KS2_POINTS, SCALED_SCORES } from '../reference/ks4/ks2-points';

const among = (list: string) => new Set(list.split(' '));

/** Codes of a Progress 8 baseline in any year (002 tables 2a to 3), and those of the DfE's own files. */
const BASELINE_CODES = new Set([...KS2_POINTS.flatMap(({ points }) => Object.keys(points)), ...Object.keys(KS2_DISREGARD), ...among('EXS WTS GDS AS NS B T')]);
/** Key stage 2 outcomes of the primary measures (004, and the DfE's checking file). */
const TEST_CODES = among('PK1 PK2 PK3 PK4 PK5 PK6 EM N AS NS M A B U D T Q X J L F P H S Z BLW PKF PKE PKG HNM EXS WTS');
const WRITING_CODES = among('GDS EXS WTS PK1 PK2 PK3 PK4 PK5 PK6 EM A D PKF PKE PKG BLW Q L M F P Z');
const SCIENCE_CODES = among('EXS HNM A D Q L M F P Z');
const KS1_CODES = among('GDS EXS WTS PKF BLW PK1 PK2 PK3 PK4 P1I P1II P2I P2II P3I P3II P4 P5 P6 P7 P8 M D A Q U');

/** Every code that stands somewhere in a KS1 or KS2 column. */
const isCode = (text: string): boolean => [BASELINE_CODES, TEST_CODES, WRITING_CODES, KS1_CODES].some((codes) => known(codes, text));
/** A code as the tables write it; text that is none stays as it was typed, three strands with slashes between are three codes. */
export const spelledPrior = (text: string): string =>
  text.split('/').map((part) => (isCode(part) ? priorCode(part) : part)).join('/');

/** A code as the tables write it: "p1i" and "P1(i)" are P1i, everything else upper case. */
function priorCode(text: string): string {
  const code = text.trim().toUpperCase().replace(/[\s()]/g, '');
  const pScale = /^P([123])(I{1,2})$/.exec(code);
  return pScale ? `P${pScale[1]}${pScale[2]!.toLowerCase()}` : code;
}

const known = (codes: ReadonlySet<string>, text: string) => codes.has(priorCode(text).toUpperCase());
/** A scaled score from 80 to 120. */
export const isScaledScore = (text: string): boolean => /^\d+(?:\.0+)?$/.test(text) && Number(text) >= SCALED_SCORES.from && Number(text) <= SCALED_SCORES.to;

export const isBaselineOutcome = (text: string): boolean => isScaledScore(text) || known(BASELINE_CODES, text);
export const isTestOutcome = (text: string): boolean => isScaledScore(text) || known(TEST_CODES, text);
export const isWritingOutcome = (text: string): boolean => known(WRITING_CODES, text);
export const isScienceOutcome = (text: string): boolean => known(SCIENCE_CODES, text);
/** KS1; maths may be three strands of P scales with slashes between (rule K2-1). */
export const isKs1Outcome = (text: string): boolean => text.split('/').every((part) => known(KS1_CODES, part));
/** A KS2 mean that the user sets in place of a missing one (rule P8-1). */
export const isOverride = (text: string): boolean => /^\d{2,3}(?:\.\d+)?$/.test(text) && Number(text) >= 59 && Number(text) <= 120;
