/**
 * Qualifications from the DfE's lists: what each is, its points, its code, where it counts in the EBacc
 * (rules ). Used on the lists in `reference/dfe` and on a newer workbook that a school imports.
 */
import { AS_POINTS, COMBINED_SCIENCE_POINTS, FSMQ_POINTS, GCSE_POINTS, MUSIC_POINTS } from '../reference/ks4/point-scores';
import { COMBINED_SCIENCE, slotsOf } from './catalogue-data';
import { familyOf, kindOf, levelOf, musicGrade, nameOf } from './describe';
import { scaleName } from './scales';
import { levelPoints } from './schemes';
import type { EbaccSubject, Kind, Qualification } from './types';

/** A row of the list of a year. A QN with several codes has a row for each. */
export interface ListRow { readonly qn: string; readonly title: string; readonly technical: boolean; readonly code: string }
/** A row of the performance points: one grade, points in hundredths. */
export interface PointsRow { readonly qn: string; readonly title: string; readonly grade: string; readonly points: number }
/** A row of the EBacc list: pillar as its sheet is called, "Single" or "Double" for sciences, the years it counts. */
export interface EbaccRow { readonly qn: string; readonly pillar: string; readonly indicator: string; readonly years: readonly number[] }
/** A larger Pearson qualification that is credited as a smaller one of the same subject. */
export interface LargerRow { readonly qn: string; readonly title: string; readonly smallQn: string; readonly from: number; readonly to: number }

export interface ListTables {
  readonly lists: readonly { readonly year: number; readonly rows: readonly ListRow[] }[];
  readonly points: readonly PointsRow[];
  readonly ebacc: readonly EbaccRow[];
  readonly larger: readonly LargerRow[];
}

/** Photography is an option of art and design with a code of its own (rule Q-6 [house]). */
export const PHOTOGRAPHY_CODE = 'KJ1';

/** In order of QN; the photography option of a qualification follows it. */
export function buildQualifications({ lists, points, ebacc, larger }: ListTables): Qualification[] {
  const held = pointsByQn(points);
  const families = pointsByFamily(points, held);
  const rows = new Map<string, { row: ListRow; codes: string[]; years: number[] }>();
  for (const { year, rows: ofYear } of lists) {
    const inYear = new Map<string, string[]>();
    for (const row of ofYear) {
      inYear.set(row.qn, [...(inYear.get(row.qn) ?? []), row.code]);
      // The newest list is the last to speak.
      rows.set(row.qn, { row, codes: inYear.get(row.qn)!, years: [...new Set([...(rows.get(row.qn)?.years ?? []), year])] });
    }
  }
  const qualifications = [...rows.values()].flatMap(({ row, codes, years }) => {
    const kind = kindOf(row.title, row.technical);
    const grades = held.get(row.qn) ?? schemeOf(row.title, kind, families);
    const newest = years.at(-1)!;
    const base = make(row, kind, codes[0]!, grades, ebaccSubject(ebacc, row.qn, codes[0]!, newest), years);
    return codes.includes(PHOTOGRAPHY_CODE) && codes[0] !== PHOTOGRAPHY_CODE ? [base, photographyOf(base)] : [base];
  });
  const byQn = new Map(qualifications.map((q) => [q.qn, q]));
  const credited = larger.flatMap(({ qn, title, smallQn, from, to }) => {
    const small = byQn.get(smallQn);
    const years = small?.lists.filter((year) => year >= from && year <= to) ?? [];
    return small && years.length > 0 && !byQn.has(qn) ? [{ ...small, qn, title, name: nameOf(title, small.kind), lists: years }] : [];
  });
  return [...qualifications, ...credited].sort((a, b) => (a.qn < b.qn ? -1 : a.qn > b.qn ? 1 : 0));
}

function make({ qn, title }: ListRow, kind: Kind, code: string, points: Readonly<Record<string, number>>, ebacc: EbaccSubject, lists: readonly number[]): Qualification {
  const level = levelOf(title, kind);
  const scale = scaleName(points, kind, level, musicGrade(title));
  return { qn, title, name: nameOf(title.replace(/\s+/g, ' '), kind), kind, level, scale, slots: slotsOf(scale), discountCode: code, ebacc, points, lists };
}

const photographyOf = (base: Qualification): Qualification => ({
  ...base, discountCode: PHOTOGRAPHY_CODE, title: `${base.title} (Photography)`, name: `${base.kind} Photography`,
});

function pointsByQn(rows: readonly PointsRow[]): Map<string, Readonly<Record<string, number>>> {
  const held = new Map<string, [string, number][]>();
  for (const { qn, grade, points } of rows) held.set(qn, [...(held.get(qn) ?? []), [grade, points]]);
  return new Map([...held].map(([qn, grades]) => [qn, Object.fromEntries(grades.sort((a, b) => b[1] - a[1]))]));
}

/** Families whose qualifications all have the same points: a newer one of the family takes them. */
function pointsByFamily(rows: readonly PointsRow[], held: ReadonlyMap<string, Readonly<Record<string, number>>>): Map<string, Readonly<Record<string, number>> | null> {
  const families = new Map<string, Readonly<Record<string, number>> | null>();
  for (const { qn, title } of new Map(rows.map((row) => [row.qn, row])).values()) {
    const [family, points] = [familyOf(title), held.get(qn)!];
    const known = families.get(family);
    families.set(family, known === undefined || same(known, points) ? points : null);
  }
  return families;
}

const same = (a: Readonly<Record<string, number>> | null, b: Readonly<Record<string, number>>): boolean =>
  a !== null && Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([grade, points]) => b[grade] === points);

/**
 * Points of a qualification that the list names without points (rule Q-6): Annex G's for its kind, or its family's.
 * None is left without points, and asks for them.
 */
function schemeOf(title: string, kind: Kind, families: ReadonlyMap<string, Readonly<Record<string, number>> | null>): Readonly<Record<string, number>> {
  if (kind === 'GCSE') return /combined science/i.test(title) ? COMBINED_SCIENCE_POINTS : GCSE_POINTS;
  if (kind === 'AS') return AS_POINTS;
  if (kind === 'FSMQ') return FSMQ_POINTS;
  const music = musicGrade(title);
  if (kind === 'graded music' && music) return MUSIC_POINTS[music];
  const family = familyOf(title);
  // NCFE grades these Pass, Merit, Distinction at level 1 and Pass to Distinction* at level 2 (its specifications).
  if (family === 'NCFE Level 1/2 Technical Award') return levelPoints({ level1: 3, level2: 4 })!;
  return families.get(family) ?? {};
}

const SINGLE_SCIENCE: Readonly<Record<string, EbaccSubject>> = { RH3: 'biology', RD1: 'chemistry', RC1: 'physics', CK1: 'computer science' };

/** Where it counts in the EBacc. The list of `year` decides; a later list than the EBacc's last takes the EBacc's last. */
function ebaccSubject(rows: readonly EbaccRow[], qn: string, code: string, year: number): EbaccSubject {
  const last = Math.max(...rows.flatMap(({ years }) => years));
  const subjects = rows.filter((row) => row.qn === qn && row.years.includes(Math.min(year, last))).map((row) => subjectOfRow(row, code));
  // A qualification in two pillars (AS Classics) says in neither which option was taken.
  return subjects.length > 0 && subjects.every((subject) => subject === subjects[0]) ? subjects[0]! : 'none';
}

function subjectOfRow({ pillar, indicator }: EbaccRow, code: string): EbaccSubject {
  switch (pillar.toLowerCase()) {
    case 'english': return 'English language'; // AS language and literature too (rule D-2 [house])
    case 'english literature': return 'English literature';
    case 'maths': return 'maths';
    case 'science': return indicator === 'Double' ? COMBINED_SCIENCE : (SINGLE_SCIENCE[code] ?? 'none');
    case 'humanities': return code.startsWith('RF') ? 'geography' : 'history';
    case 'languages': return 'language';
    default: return 'none';
  }
}
