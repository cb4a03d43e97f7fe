import { cellAddress } from '../cells/address';
import type { EbaccSubject } from '../qualification/types';
import { measuresOf } from './measures-touched';
import { peopleInCohort, peopleSheet } from './health-people';
import type { TrackerDetail } from './read-tracker';
import type { TrackerResult } from './result-records';
import type { HealthLine, TrackerSettings } from './types';

/** What the results lack or have twice: maths, English, literature; one course entered twice; qualifications that do not count. */
export function subjectLines(detail: TrackerDetail, settings: TrackerSettings): HealthLine[] {
  if (detail.entries.length === 0) {
    return [{ severity: 'error', kind: 'no results', sheet: detail.grid?.sheet ?? '', cells: [], value: '', affects: ['Every measure'], sentence: 'No grades were found: check which columns hold grades, and the assessment chosen.' }];
  }
  // A grade that is not understood has its own line; the pupil is not without the subject for it.
  const byPupil = groupByPupil(detail.entries.filter(({ reading }) => reading !== 'absent' && reading !== 'not an entry'));
  return [...missingLines(detail, byPupil), ...twiceLines(detail, byPupil, settings), ...listLines(detail, settings), ...gradeStateLines(detail, settings)];
}

function groupByPupil(entries: readonly TrackerResult[]): ReadonlyMap<string, readonly TrackerResult[]> {
  const byPupil = new Map<string, TrackerResult[]>();
  for (const entry of entries) {
    const list = byPupil.get(entry.pupil);
    if (list) list.push(entry); else byPupil.set(entry.pupil, [entry]);
  }
  return byPupil;
}

interface Need { readonly kind: HealthLine['kind']; readonly subjects: readonly EbaccSubject[]; readonly severity: HealthLine['severity']; readonly cost: string; readonly name: string }

const NEEDS: readonly Need[] = [
  { kind: 'no maths', subjects: ['maths'], severity: 'warning', name: 'maths', cost: 'the maths slot, which counts twice, stays empty' },
  { kind: 'no english', subjects: ['English language', 'English literature'], severity: 'warning', name: 'English', cost: 'the English slot stays empty' },
  { kind: 'literature missing', subjects: ['English literature'], severity: 'information', name: 'English literature', cost: 'English counts once, not twice, in Attainment 8 (A8-2), and the English pillar of the EBacc is not entered' },
];

function missingLines({ entries, people }: TrackerDetail, byPupil: ReadonlyMap<string, readonly TrackerResult[]>): HealthLine[] {
  const sheet = peopleSheet(people);
  const cohort = peopleInCohort(people);
  const none = cohort.filter(({ pupil }) => !byPupil.has(pupil));
  const lines: HealthLine[] = none.length === 0 ? [] : [{
    severity: 'warning', kind: 'no results', sheet, cells: none.map(({ cell }) => cell), value: '', affects: ['Every measure'],
    sentence: `${pupils(none.length)} in the cohort ${none.length === 1 ? 'has' : 'have'} no result at all and ${none.length === 1 ? 'counts' : 'count'} as 0.`,
  }];
  const withResults = cohort.filter(({ pupil }) => byPupil.has(pupil));
  for (const need of NEEDS) {
    const has = (entry: TrackerResult) => entry.known !== null && need.subjects.includes(entry.known.ebacc);
    const affects = need.kind === 'literature missing' ? ['Attainment 8', 'Progress 8', 'EBacc'] : measuresOf(null);
    if (!entries.some(has)) {
      lines.push({ severity: 'warning', kind: need.kind, sheet, cells: [], value: '', affects, sentence: `There is no ${need.name} in the tracker: ${need.cost} for everybody.` });
      continue;
    }
    // Without language there is no English at all, which has its own line.
    const missing = withResults.filter(({ pupil }) => !byPupil.get(pupil)!.some(has)
      && (need.kind !== 'literature missing' || byPupil.get(pupil)!.some(({ known }) => known?.ebacc === 'English language')));
    if (missing.length > 0) {
      lines.push({ severity: need.severity, kind: need.kind, sheet, cells: missing.map(({ cell }) => cell), value: '', affects, sentence: `${pupils(missing.length)} ${missing.length === 1 ? 'has' : 'have'} no ${need.name}: ${need.cost}.` });
    }
  }
  return lines;
}

const pupils = (count: number): string => (count === 1 ? '1 pupil' : `${count} pupils`);

/** Entries of one discount code (D-1): in a tracker of one assessment a mistake as a rule, in an export of results usual. */
function twiceLines({ grid }: TrackerDetail, byPupil: ReadonlyMap<string, readonly TrackerResult[]>, settings: TrackerSettings): HealthLine[] {
  const long = settings.mapping.layout === 'long';
  const byCourse = new Map<string, { cells: string[]; pupils: Set<string>; titles: Set<string> }>();
  for (const [pupil, results] of byPupil) {
    const codes = new Map<string, TrackerResult[]>();
    for (const result of results) {
      const code = result.known?.discountCode ?? '';
      if (code !== '') codes.set(code, [...(codes.get(code) ?? []), result]);
    }
    for (const [code, same] of codes) {
      if (same.length < 2) continue;
      const course = byCourse.get(code) ?? { cells: [], pupils: new Set(), titles: new Set() };
      byCourse.set(code, course);
      for (const { places, known } of same) {
        course.cells.push(cellAddress(places.row, places.grade));
        course.titles.add(known!.name);
      }
      course.pupils.add(pupil);
    }
  }
  return [...byCourse].map(([code, { cells, pupils: who, titles }]): HealthLine => ({
    severity: long ? 'information' : 'warning', kind: long ? 'earlier entries' : 'one discount code', sheet: grid?.sheet ?? '', cells, value: [...titles].join(', '),
    affects: ['Attainment 8', 'Progress 8'],
    sentence: `${pupils(who.size)} ${who.size === 1 ? 'has' : 'have'} more than one entry of discount code ${code} (${[...titles].join(', ')}): one counts, ${long ? 'the first that was taken' : 'and with no dates the one with more points'} (D-1).`,
  }));
}

/** Qualifications that do not count for the year. */
function listLines({ entries, finder, grid }: TrackerDetail, { year }: TrackerSettings): HealthLine[] {
  const found = new Map<string, TrackerResult[]>();
  for (const entry of entries) {
    if (!entry.known) continue;
    const same = found.get(entry.known.qn);
    if (same) same.push(entry); else found.set(entry.known.qn, [entry]);
  }
  return [...found.values()].flatMap((same): HealthLine[] => {
    const { known, places } = same[0]!;
    const counts = finder.catalogue.counts(known!, year);
    if (counts.counts) return [];
    const cells = [...new Set(same.map((each) => cellAddress(each.places.qualification.row, each.places.qualification.column)))];
    return [{
      severity: counts.needsList ? 'error' : 'warning', kind: 'not on the list', sheet: grid?.sheet ?? '', value: known!.name,
      cells: cells.length > 0 ? cells : [cellAddress(places.row, places.grade)], sentence: counts.reason, affects: measuresOf(known),
    }];
  });
}

/** X and results still to come: neither is wrong, but each makes figures lower than they will be. */
function gradeStateLines({ entries, grid }: TrackerDetail, { mapping }: TrackerSettings): HealthLine[] {
  const states = [
    { reading: 'absent', sentence: mapping.focus === 'assessment'
      ? 'X is no entry and no result. If pupils marked so were entered, map X to Unclassified, which counts as an entry (Q-4).'
      : 'Absent from the exam: no entry and no result (Q-4).' },
    { reading: 'pending', sentence: 'No result yet: it counts as nothing until there is one (Q-2).' },
  ] as const;
  return states.flatMap(({ reading, sentence }): HealthLine[] => {
    const found = entries.filter((entry) => entry.reading === reading);
    if (found.length === 0) return [];
    const cells = found.map(({ places }) => cellAddress(places.row, places.grade));
    return [{
      severity: reading === 'absent' && mapping.focus === 'assessment' ? 'warning' : 'information', kind: reading, sheet: grid?.sheet ?? '', cells,
      value: [...new Set(found.map(({ cell }) => cell.text))].join(', '), sentence, affects: ['Attainment 8', 'Progress 8', 'Entries'],
    }];
  });
}
