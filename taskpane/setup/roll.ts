import { cellAddress } from '../../src/cells/address';
import type { SheetGrid } from '../../src/cells/grid';
import { textAt } from '../../src/cohort/columns';
import { ks4Cohort } from '../../src/cohort/ks4-cohort';
import type { CohortPupils } from '../../src/cohort/pupils';
import { groupForMean } from './group-for-mean';
import { NONE } from '../../src/ks4/figures';
import { readKs2Cohort } from '../../src/ks2/measures';
import type { Catalogue } from '../../src/qualification/types';
import { finderOf } from '../../src/tracker/finder';
import { readTrackerInDetail } from '../../src/tracker/read-tracker';
import type { TrackerDetail } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';
import type { RollLine } from './cohort';

/** Every pupil of the tracker with the settings' choices in force: who is in, disadvantage, key stage 2. */
export function rollOf(grids: readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): RollLine[] {
  const read = readTrackerInDetail(grids, settings, finderOf(catalogue));
  const { year, status } = settings;
  if (settings.mapping.stage === 'ks2') {
    const { pupils } = readKs2Cohort(read.pupils, { year, status });
    return lines(read, pupils, () => ({ ks2: null, pag: null, ks2Reason: '' }));
  }
  // Results are not needed to know who is in.
  const { pupils, baselines } = ks4Cohort({ pupils: read.pupils }, { year, status, catalogue, onProblem: 'withhold' });
  const groupOf = groupForMean(settings);
  return lines(read, pupils, (place) => {
    const tenths = baselines.ks2[place]!;
    return tenths === NONE
      ? { ks2: null, pag: null, ks2Reason: baselines.reasons[baselines.why[place]!] ?? '' }
      : { ks2: tenths / 10, pag: groupOf(tenths), ks2Reason: '' };
  });
}

function lines({ people: { records } }: TrackerDetail, pupils: CohortPupils, ks2: (place: number) => Pick<RollLine, 'ks2' | 'pag' | 'ks2Reason'>): RollLine[] {
  const at = (column: string) => records.columns.indexOf(column);
  const text = (row: readonly string[], column: string) => (at(column) < 0 ? '' : row[at(column)] ?? '');
  return records.rows.flatMap((row, index): RollLine[] => {
    const pupil = row[0]!;
    const place = pupils.indexOf.get(pupil);
    if (place === undefined) return [];
    const ref = records.ref(index, 'pupil');
    return [{
      pupil, name: pupils.names[place] ?? '', class: textAt(pupils.characteristics.class, place), included: pupils.included[place] === 1,
      reason: pupils.inclusionReasons.get(place) ?? '', disadvantaged: textAt(pupils.characteristics.disadvantaged, place),
      ks2Reading: text(row, 'ks2_reading'), ks2Maths: text(row, 'ks2_maths'), ...ks2(place),
      sheet: ref?.sheet ?? records.sheet, address: ref ? cellAddress(ref.row, ref.column) : 'A1',
    }];
  });
}
