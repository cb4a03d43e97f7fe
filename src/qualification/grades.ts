/** Reads a grade in every spelling a school meets, on its qualification's own scale (rules Q-2 to Q-4). */
import { shapeOf, type ScaleShape } from './scales';
import type { GradeReading, Qualification } from './types';

const FAILS: ReadonlySet<string> = new Set(['U', 'UU', 'UNGRADED', 'UNCLASSIFIED', 'FAIL']);
const ABSENT: ReadonlySet<string> = new Set(['', 'X', 'XX', 'ABSENT', 'ABS']);
/** What word processors and other systems make of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const PENDING: ReadonlySet<string> = new Set(['Q', 'QQ', 'PENDING']);

/**
 * @param text as typed or printed; a blank is no entry, which is read as absent
 * @returns the grade in the DfE's spelling with its points; never a guess
 */
export function readGrade(qualification: Qualification, text: string): GradeReading {
  const typed = text.normalize('NFKC').replace(DASHES, '-').trim().toUpperCase().replace(/\s+/g, ' ').replace(/^GRADES? /, '');
  const squeezed = typed.replace(/[ /:-]/g, '');
  if (FAILS.has(squeezed)) return { kind: 'result', grade: 'U', points: 0, pass: false };
  if (ABSENT.has(typed) || squeezed === 'XX') return { kind: 'absent', grade: typed === '' ? '' : 'X' };
  if (PENDING.has(squeezed)) return { kind: 'pending', grade: 'Q' };
  const shape = shapeOf(qualification.points);
  if (shape === 'none') return { kind: 'unknown', problem: `has no points: none are held for ${qualification.title} (${qualification.qn}).`, accepts: 'its points, added to your own qualifications' };
  const grade = READERS[shape](typed, qualification);
  const points = grade === undefined || !Object.hasOwn(qualification.points, grade) ? undefined : qualification.points[grade];
  return points === undefined ? unknown(qualification, shape, typed) : { kind: 'result', grade: grade!, points, pass: points > 0 };
}

/** What the grade would be called on the scale, if it has it. */
const READERS: Readonly<Record<Exclude<ScaleShape, 'none'>, (typed: string, qualification: Qualification) => string | undefined>> = {
  number: (typed) => /^([1-9])(?:\.0+)?$/.exec(typed)?.[1],
  pair: (typed) => {
    const match = /^([1-9]) ?[-/:]? ?([1-9])(?:\.0+)?$/.exec(typed);
    return match ? [match[1]!, match[2]!].sort().reverse().join('') : undefined;
  },
  levels: (typed, { points }) => {
    const award = readAward(typed);
    if (!award) return undefined;
    const named = Object.keys(points).filter((grade) => grade.slice(0, -1) === award.letter && (!award.level || grade.endsWith(award.level)));
    // "Distinction" is a grade where only one level has it; "Pass" of two levels is not guessed.
    return named.length === 1 ? named[0] : undefined;
  },
  words: (typed, { points, level }) => {
    const award = readAward(typed);
    if (!award || (award.level && award.level !== level)) return undefined;
    return Object.keys(points).find((grade) => grade.replace('D*', '*') === award.letter);
  },
  letters: (typed, { points }) => {
    const grade = typed.replace(/[ /-]/g, '');
    return [grade, grade === 'A*' ? '*' : grade, [...grade].sort().join('')].find((spelling) => Object.hasOwn(points, spelling));
  },
};

const AWARD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/LEVEL|LVL/g, 'L'], [/DISTINCTION|DISTINCT|DIST/g, 'D'], [/STAR/g, '*'], [/MERIT|MER/g, 'M'], [/PASS/g, 'P'], [/ADVANCED|ADV/g, 'A'], [/CREDIT/g, 'C'],
];

/** "L2D*", "Level 2 Distinction*", "*2", "D2*", "Merit (Level 1)". A Distinction* is "*" whatever the scale calls it. */
function readAward(typed: string): { readonly letter: string; readonly level: string } | undefined {
  const short = AWARD_WORDS.reduce((text, [word, letter]) => text.replace(word, letter), typed.replace(/[ .()\-/]/g, ''));
  const match = /^(?:L?([12]))?(\*|D\*?|M|P|AC|C)(?:L?([12]))?$/.exec(short) ?? /^(?:L?())(D)([12])\*$/.exec(short);
  if (!match || (match[1] && match[3])) return undefined;
  const star = match[2]!.includes('*') || short.endsWith('*');
  return { letter: star ? '*' : match[2]!, level: match[1] || match[3] || '' };
}

function unknown(qualification: Qualification, shape: ScaleShape, typed: string): GradeReading {
  const accepts = `${Object.entries(qualification.points).sort((a, b) => b[1] - a[1]).map(([grade]) => (shape === 'pair' ? `${grade[0]}-${grade[1]}` : grade)).join(', ')}, U or X`;
  const problem = shape === 'pair' && looksLikeDate(typed)
    ? `is a date, a time or a number, not two grades: Excel may have changed a grade such as 5-4. ${qualification.name} takes two grades.`
    : `is not a grade of ${qualification.name}.`;
  return { kind: 'unknown', problem, accepts };
}

/** What Excel makes of 5-4, 5/4 and 7:7: a day and a month, a full date, a time, or the number behind them. */
const looksLikeDate = (typed: string): boolean =>
  /[A-Z]{3}/.test(typed) ? /\d/.test(typed) : /\d[/:.-]\d+[/:.-]\d|^\d{2}:\d{2}$|^\d{4,}$|^\d*\.\d+$/.test(typed);
