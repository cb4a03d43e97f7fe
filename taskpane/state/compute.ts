import { cellAddress } from '../../src/cells/address';
import type { SheetGrid } from '../../src/cells/grid';
import { ks4Cohort } from '../../src/cohort/ks4-cohort';
import { ks4Answer, measureKs4 } from '../../src/ks4/measures';
import type { Ks4Measures } from '../../src/ks4/measures';
import type { Catalogue } from '../../src/qualification/types';
import { KS4_NATIONAL_AVERAGES } from '../../src/reference/ks4/national-averages';
import type { Edition } from '../../src/reference/ks4/types';
import { nationalComparisons } from '../../src/report/comparisons';
import { refuseDrift } from '../../src/tracker/drift';
import { finderOf } from '../../src/tracker/finder';
import { mergeProblems } from '../../src/tracker/merge-problems';
import { readTrackerInDetail } from '../../src/tracker/read-tracker';
import type { TrackerPupils } from '../../src/tracker/read-pupils';
import type { TrackerSettings } from '../../src/tracker/types';
import type { Filters } from '../dashboard/filters';
import type { Figures, Person, Scored } from './figures-types';

/**
 * Reads the tracker and scores every pupil. Cells that are not understood withhold what they touch (Q-5).
 * @param grids the sheets that the settings' mapping names
 * @param editions ours, and after them the school's own
 * @throws InputError where nothing can be made, with the reasons
 */
export function score(grids: readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue, editions: readonly Edition[]): Scored {
  refuseDrift(grids, settings);
  const read = readTrackerInDetail(grids, settings, finderOf(catalogue));
  const cohort = ks4Cohort({ pupils: read.pupils, results: read.results }, { year: settings.year, status: settings.status, catalogue, onProblem: 'withhold' });
  const measures = measureKs4(cohort, catalogue, requestOf(settings, editions));
  const names = new Map(cohort.pupils.ids.map((id, place) => [id, cohort.pupils.names[place] ?? '']));
  return { settings, read, measures, whole: ks4Answer(measures), people: peopleOf(read.people, names), problems: mergeProblems(read.problems, cohort.problems) };
}

/** How a tracker's settings ask for measures. Percentages are whole, as on the reports (S-5). */
export const requestOf = (settings: TrackerSettings, editions: readonly Edition[]) => ({
  schoolType: settings.schoolType, percentPlaces: 0, editions, ...(settings.edition ? { estimates: settings.edition } : {}),
});

/** The figures of the pupils that pass the filters. National figures are of all pupils: there are none beside filtered ones. */
export function withFilters(scored: Scored, filters: Filters, catalogue: Catalogue, editions: readonly Edition[]): Figures {
  const { measures: all, settings } = scored;
  const measures = filters.length === 0 ? all : measureKs4(all.cohort, catalogue, { ...requestOf(settings, editions), filters });
  const answer = filters.length === 0 ? scored.whole : ks4Answer(measures);
  return {
    ...scored, answer, members: membersOf(measures),
    comparisons: nationalComparisons(KS4_NATIONAL_AVERAGES, settings.year, Object.keys(answer.groups), filters.length > 0),
  };
}

const membersOf = ({ groups, cohort: { pupils } }: Ks4Measures): ReadonlyMap<string, readonly string[]> =>
  new Map([...groups].map(([key, { members }]) => [key, Array.from(members, (place) => pupils.ids[place]!)]));

function peopleOf({ records }: TrackerPupils, names: ReadonlyMap<string, string>): ReadonlyMap<string, Person> {
  return new Map(records.rows.map((row, index) => {
    const pupil = row[0]!;
    const ref = records.ref(index, 'pupil');
    return [pupil, { pupil, name: names.get(pupil) ?? '', sheet: ref?.sheet ?? records.sheet, address: ref ? cellAddress(ref.row, ref.column) : 'A1' }];
  }));
}
