import type { RecordTable } from '../cells/records';
import { trustFigures, trustFromRecords, type TrustAnswer, type TrustMeasures, type TrustSchool } from '../cohort/trust-figures';
import { TRUST } from '../reference/release';

export const KS2_TRUST_FIGURES = ['reading', 'writing', 'maths', 'rwmExpected'] as const;
export type Ks2TrustFigure = (typeof KS2_TRUST_FIGURES)[number];

const PROGRESS = { from: -60, to: 60 };

/** A trust at key stage 2 (004, "Key stage 2 multi-academy trust (MAT) measures", Annex B; decimals by S-6). */
const KS2: TrustMeasures<Ks2TrustFigure> = {
  rules: { type: 'mainstream', ...TRUST.ks2 },
  figures: KS2_TRUST_FIGURES,
  scores: { reading: 1, writing: 1, maths: 1 },
  percentagePlaces: 1,
  columns: { reading: 'reading', writing: 'writing', maths: 'maths', rwmExpected: 'rwm_expected' },
  ranges: { reading: PROGRESS, writing: PROGRESS, maths: PROGRESS },
};

/** A trust's measures from its schools' own figures (rule S-6). */
export const ks2Trust = (schools: readonly TrustSchool<Ks2TrustFigure>[]): TrustAnswer<Ks2TrustFigure> => trustFigures(schools, KS2);

/**
 * The same from the table of its schools (`trust ks2 --schools`).
 * @throws InputError with every problem in the table, or where eligible schools have different editions
 */
export const ks2TrustFromTable = (table: RecordTable): TrustAnswer<Ks2TrustFigure> => trustFromRecords(table, KS2);
