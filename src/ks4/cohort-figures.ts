import { groupColumns, PRIOR_VALUES, type GroupColumns } from '../cohort/groups';
import { BLANK, type TextColumn } from '../cohort/columns';
import type { Ks4Cohort } from '../cohort/ks4-cohort';
import type { Catalogue } from '../qualification/types';
import { priorBand } from './baseline';
import { scoreCohort } from './kernel';
import { NONE, type Ks4Figures } from './figures';
import { emptyRecord, type Ks4Record } from './record';
import type { Ks4Rules } from './rules';
import { tabulate, type QualificationTable } from './tabulate';

/** A cohort scored: every pupil's figures, and with them the trace. */
export interface ScoredCohort {
  readonly cohort: Ks4Cohort;
  readonly catalogue: Catalogue;
  readonly rules: Ks4Rules;
  readonly table: QualificationTable;
  readonly figures: Ks4Figures;
  readonly record: Ks4Record;
  /** What pupils can be grouped by, prior attainment among it. */
  readonly grouping: GroupColumns;
}

/** Runs the kernel over a cohort, with the recorder. */
export function scoredCohort(cohort: Ks4Cohort, rules: Ks4Rules, catalogue: Catalogue): ScoredCohort {
  const table = tabulate(catalogue, rules);
  const record = emptyRecord(cohort.results.entries);
  const figures = scoreCohort(rules, table, cohort.results.entries, cohort.baselines.ks2, record);
  const grouping = groupColumns(cohort.pupils.characteristics, priorColumn(cohort));
  return { cohort, catalogue, rules, table, figures, record, grouping };
}

/** Low, middle and high prior attainers, and none (P8-7); blank where a tracker's KS2 is not understood. */
function priorColumn({ baselines, withheld }: Ks4Cohort): TextColumn {
  const none = PRIOR_VALUES.indexOf('none');
  const codes = baselines.ks2.map((tenths, pupil) => {
    if (withheld.baseline.has(pupil)) return BLANK;
    return tenths === NONE ? none : PRIOR_VALUES.indexOf(priorBand(tenths)!);
  });
  return { codes, values: PRIOR_VALUES };
}
