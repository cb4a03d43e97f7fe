import type { SheetGrid } from '../cells/grid';
import type { Problem } from '../cells/problem';
import { textAt } from '../cohort/columns';
import type { Filter } from '../cohort/groups';
import { ks4Cohort } from '../cohort/ks4-cohort';
import { CHARACTERISTICS, type CohortPupils } from '../cohort/pupils';
import { measureKs2, readKs2Cohort } from '../ks2/measures';
import { ks2PublicAnswer } from '../ks2/public-answer';
import { ks4Answer, measureKs4 } from '../ks4/measures';
import { publicAnswer } from '../ks4/public-answer';
import type { Catalogue } from '../qualification/types';
import { KS2_NATIONAL_AVERAGES } from '../reference/ks2/national-averages';
import { KS4_NATIONAL_AVERAGES } from '../reference/ks4/national-averages';
import type { Edition } from '../reference/ks4/types';
import { mergeProblems } from '../tracker/merge-problems';
import { readTracker } from '../tracker/read-tracker';
import type { TrackerSettings } from '../tracker/types';
import { RULES_VERSION } from '../version';
import { broadsheetResults, type PupilDetails } from './broadsheet-results';
import { buildKs2Report, buildKs4Report } from './build';
import { nationalComparisons } from './comparisons';
import type { Audience, ReportContext } from './context';
import { filterWords } from './filter-words';
import { trackerQuestions } from './tracker-questions';
import type { ReportSheet } from './types';

/** What a report is asked for. */
export interface TrackerReportRequest {
  /** The sheets that the settings' mapping names. */
  readonly grids: readonly SheetGrid[];
  readonly settings: TrackerSettings;
  readonly catalogue: Catalogue;
  readonly audience: Audience;
  readonly filters: readonly Filter[];
  /** The time, as people read it: the core has no clock. */
  readonly made: string;
  /** Ours, and after them the school's own. */
  readonly editions?: readonly Edition[];
  /** Sheets of marks for question-level analysis, each a paper named by its tab. */
  readonly papers?: readonly SheetGrid[];
  /** Puts rows in another order where nobody may be named; the core has no chance either. */
  readonly shuffle?: <Row>(rows: readonly Row[]) => readonly Row[];
}

export interface TrackerReport {
  readonly sheets: readonly ReportSheet[];
  /** Cells that are not understood: what they touch is withheld, with the reason beside it. */
  readonly problems: readonly Problem[];
}

/**
 * The report sheets of a tracker: what one click writes, in the pane, from the ribbon and on the command line.
 * @throws InputError where nothing can be made, with every reason
 */
export function trackerReport(request: TrackerReportRequest): TrackerReport {
  return request.settings.mapping.stage === 'ks2' ? ks2Report(request) : ks4Report(request);
}

function ks4Report({ grids, settings, catalogue, audience, filters, made, editions, shuffle = same }: TrackerReportRequest): TrackerReport {
  const read = readTracker(grids, settings, catalogue);
  const cohort = ks4Cohort({ pupils: read.pupils, results: read.results }, { year: settings.year, status: settings.status, catalogue, onProblem: 'withhold' });
  const measures = measureKs4(cohort, catalogue, {
    schoolType: settings.schoolType, filters, percentPlaces: 0,
    ...(settings.edition ? { estimates: settings.edition } : {}), ...(editions ? { editions } : {}),
  });
  const answer = audience === 'public' ? publicAnswer(measures) : ks4Answer(measures);
  const context = contextOf({ settings, audience, filters, made }, answer.estimates);
  const { subjects, pupils } = broadsheetResults(answer, catalogue, detailsOf(cohort.pupils));
  const sheets = buildKs4Report({
    context, answer, subjects, pupils: audience === 'named' ? pupils : shuffle(pupils),
    comparisons: nationalComparisons(KS4_NATIONAL_AVERAGES, settings.year, Object.keys(answer.groups), filters.length > 0),
  });
  return { sheets, problems: mergeProblems(read.problems, cohort.problems) };
}

function ks2Report({ grids, settings, catalogue, audience, filters, made, papers = [], shuffle = same }: TrackerReportRequest): TrackerReport {
  const read = readTracker(grids, settings, catalogue);
  const options = { year: settings.year, status: settings.status, filters, percentPlaces: 0 };
  const measures = measureKs2(read.pupils, options);
  const answer = audience === 'public' ? ks2PublicAnswer(measures) : measures.answer;
  const { pupils: cohort } = readKs2Cohort(read.pupils, options);
  const details = detailsOf(cohort);
  const pupils = answer.pupils.map(({ pupil }) => ({ pupil, ...details(pupil) }));
  const context = contextOf({ settings, audience, filters, made }, null);
  const questions = trackerQuestions(context, { papers, known: new Map(cohort.ids.map((id, place) => [id, cohort.names[place] ?? ''])), members: membersOf(cohort), options: settings.options });
  const sheets = buildKs2Report({
    context, answer, pupils: audience === 'named' ? pupils : shuffle(pupils),
    comparisons: nationalComparisons(KS2_NATIONAL_AVERAGES, settings.year, Object.keys(answer.groups), filters.length > 0),
  }, questions.sheet ? [questions.sheet] : []);
  return { sheets, problems: [...read.problems, ...questions.problems] };
}

const same = <Row>(rows: readonly Row[]): readonly Row[] => rows;

/** Name, class and characteristics of a pupil of the cohort. */
function detailsOf(pupils: CohortPupils): (pupil: string) => PupilDetails {
  return (pupil) => {
    const place = pupils.indexOf.get(pupil)!;
    const { characteristics } = pupils;
    return {
      name: pupils.names[place] ?? '', class: textAt(characteristics.class, place), sex: textAt(characteristics.sex, place),
      disadvantaged: textAt(characteristics.disadvantaged, place), sen: textAt(characteristics.sen, place),
    };
  };
}

/** The pupils of each characteristic's groups, by the group's key. */
function membersOf({ ids, characteristics }: CohortPupils): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const key of CHARACTERISTICS) {
    ids.forEach((id, place) => {
      const value = textAt(characteristics[key], place);
      if (value !== '') members.set(`${key}=${value}`, (members.get(`${key}=${value}`) ?? new Set()).add(id));
    });
  }
  return members;
}

const contextOf = ({ settings, audience, filters, made }: Pick<TrackerReportRequest, 'settings' | 'audience' | 'filters' | 'made'>, estimates: string | null): ReportContext => ({
  school: settings.school, year: settings.year, focus: settings.assessment || (settings.mapping.stage === 'ks2' ? 'key stage 2 tests and teacher assessments' : settings.mapping.focus), estimates, status: settings.status,
  made, rulesVersion: RULES_VERSION, filters: filterWords(filters), audience,
});
