import type { Problem } from '../cells/problem';
import { InputError } from '../cells/problem';
import { filterMembers, groupMembers, type Filter, type GroupKey } from '../cohort/groups';
import type { Ks4Cohort } from '../cohort/ks4-cohort';
import type { Catalogue } from '../qualification/types';
import { EDITIONS } from '../reference/ks4/editions';
import type { Edition } from '../reference/ks4/types';
import { ks4Year, type Ks4MeasureFamily, type Ks4Year } from '../reference/ks4/years';
import type { Ks4Answer, Ks4PupilAnswer, Ks4SchoolAnswer, Note } from './answer';
import { availability, chooseEdition, type Availability, type Refusal } from './availability';
import { scoredCohort, type ScoredCohort } from './cohort-figures';
import { destinationsOf, type Destinations } from './destinations';
import { headNotes } from './head-notes';
import { pupilAnswer } from './pupil-answer';
import { ks4Rules, type SchoolType } from './rules';
import { schoolAnswer, type SchoolMembers } from './school';
import { totalsOf } from './totals';

/** What is asked of a cohort, besides the year and the data status that it was built for. */
export interface Ks4Request {
  /** An edition's name or a year; without one, the year's own edition (Y-2). */
  readonly estimates?: string;
  /** Ours, and after them the school's own. */
  readonly editions?: readonly Edition[];
  readonly schoolType?: SchoolType;
  /** Pupils to measure: of filters with the same key any one, of different keys all. */
  readonly filters?: readonly Filter[];
  /** Measures to compute although the year has none, labelled so (Y-1). */
  readonly onRequest?: readonly Ks4MeasureFamily[];
  /** Decimals of percentages: 1, or 0 for reports (S-5). */
  readonly percentPlaces?: number;
}

/** A school or a group: its pupils' places, rising, and its figures. */
export interface MeasuredGroup { readonly members: Int32Array; readonly answer: Ks4SchoolAnswer }

/** The measures of a cohort. Pupils' answers are made one by one, so that a nation's need not fit in memory. */
export interface Ks4Measures extends ScoredCohort {
  readonly year: Ks4Year;
  readonly edition: Edition | null;
  readonly available: Availability;
  readonly percentPlaces: number;
  readonly notes: readonly Note[];
  /** Whether filters are on. */
  readonly filtered: boolean;
  /** Pupils that the answer lists: all that pass the filters, in the cohort or not. */
  readonly listed: Int32Array;
  readonly school: MeasuredGroup;
  readonly groups: ReadonlyMap<string, MeasuredGroup>;
  pupil(place: number): Ks4PupilAnswer;
  /** The figures of any pupils, such as those behind a bar of a chart. */
  measure(members: Int32Array): Ks4SchoolAnswer;
}

/**
 * The front door of Key Stage 4: every measure of a cohort (rules Y to S).
 * @throws InputError where the year or the edition is not known
 */
export function measureKs4(cohort: Ks4Cohort, catalogue: Catalogue, request: Ks4Request = {}): Ks4Measures {
  const { schoolType = 'mainstream', filters = [], onRequest = [], percentPlaces = 1, editions = EDITIONS } = request;
  const found = ks4Year(cohort.year);
  if (!found.year) throw new InputError([refused(String(cohort.year), found.problem)]);
  const { year } = found;
  const choice = chooseEdition(year, request.estimates, editions);
  if (typeof choice === 'string') throw new InputError([refused(request.estimates ?? '', choice)]);
  const available = availability({ year, edition: choice, schoolType, onRequest: new Set(onRequest) });
  const scored = scoredCohort(cohort, ks4Rules({ year, edition: choice.edition, schoolType }), catalogue);
  const everyone = Int32Array.from({ length: cohort.pupils.count }, (_, place) => place);
  const listed = filters.length === 0 ? everyone : filterMembers(scored.grouping, everyone, filters);
  const members = listed.filter((place) => cohort.pupils.included[place] === 1);

  const answerOf = (places: Int32Array, keys: readonly GroupKey[], destinations: Destinations | Refusal) =>
    schoolAnswer(totalsOf(scored.figures, places), membersOf(cohort, places, keys, destinations), { availability: available, edition: choice.edition, plan: year.slotPlan, percentPlaces });
  const filterKeys = filters.map(({ key }) => key);
  const group = (name: string, places: Int32Array): MeasuredGroup => {
    const key = name.slice(0, name.indexOf('=')) as GroupKey;
    return { members: places, answer: answerOf(places, [...filterKeys, key], groupDestinations(cohort, places, percentPlaces)) };
  };
  return {
    ...scored, year, edition: choice.edition, available, percentPlaces, listed, filtered: filters.length > 0,
    notes: headNotes({ cohort, year, choice, available, filters }),
    school: { members, answer: answerOf(members, filterKeys, schoolDestinations(cohort, members, filters, percentPlaces)) },
    groups: new Map([...groupMembers(scored.grouping, members)].map(([name, places]) => [name, group(name, places)])),
    pupil: (place) => pupilAnswer(scored, available, place),
    measure: (places) => answerOf(places, filterKeys, groupDestinations(cohort, places, percentPlaces)),
  };
}

/** The answer as a whole, in the keys of the headless contract. */
export function ks4Answer(measures: Ks4Measures): Ks4Answer {
  return {
    ...answerHead(measures),
    pupils: Array.from(measures.listed, (place) => measures.pupil(place)),
    school: measures.school.answer,
    groups: Object.fromEntries([...measures.groups].map(([name, { answer }]) => [name, answer])),
  };
}

/** What stands before the pupils. */
export const answerHead = ({ year, edition, notes }: Ks4Measures): Pick<Ks4Answer, 'stage' | 'year' | 'estimates' | 'notes'> =>
  ({ stage: 'ks4', year: year.year, estimates: edition?.name ?? null, notes });

const refused = (value: string, problem: string): Problem => ({ where: '', place: '', value, problem });

function membersOf(cohort: Ks4Cohort, members: Int32Array, keys: readonly GroupKey[], destinations: Destinations | Refusal): SchoolMembers {
  let unofficial = 0;
  for (const place of members) unofficial += cohort.baselines.unofficial[place]!;
  const { results, baseline, groups } = cohort.withheld;
  const unclear = keys.find((key) => groups.has(key));
  const grouped = unclear === undefined ? null : withholding(groups.get(unclear)!, 'It is not known of every pupil whether they belong here.');
  return { unofficial, destinations, withheld: { results: grouped ?? withheldAmong(results, members), baseline: grouped ?? withheldAmong(baseline, members) } };
}

/** a figure that would contain a pupil whose data is not understood is withheld. */
function withheldAmong(problems: ReadonlyMap<number, string>, members: Int32Array): Refusal | null {
  if (problems.size === 0) return null;
  const touched = members.filter((place) => problems.has(place));
  if (touched.length === 0) return null;
  const pupils = touched.length === 1 ? 'One pupil in it has' : `${touched.length} pupils in it have`;
  return withholding(problems.get(touched[0]!)!, `${pupils} data that is not understood.`);
}

const withholding = (reason: string, what: string): Refusal => ({ rule: 'Q-5', reason: `Withheld until this is put right. ${what} ${reason}` });

function schoolDestinations(cohort: Ks4Cohort, members: Int32Array, filters: readonly Filter[], places: number): Destinations | Refusal {
  const { earlierDestinations: earlier, withheld } = cohort;
  if (!earlier) return groupDestinations(cohort, members, places);
  if (filters.length > 0) return NO_GROUPS;
  if (withheld.destinations !== null) return withholding(withheld.destinations, '');
  return destinationsOf(earlier, Int32Array.from(earlier.codes.keys()), places);
}

function groupDestinations({ earlierDestinations, destinations, withheld }: Ks4Cohort, members: Int32Array, places: number): Destinations | Refusal {
  if (earlierDestinations) return NO_GROUPS;
  if (withheld.destinations !== null) return withholding(withheld.destinations, '');
  return destinationsOf(destinations, members, places);
}

const NO_GROUPS: Refusal = { rule: 'EB-7', reason: 'Destinations are of the cohort of two years before, and their table has no groups.' };

