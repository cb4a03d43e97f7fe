import { trustFigures, trustFromRecords, type TrustAnswer, type TrustMeasures, type TrustSchool as School } from '../cohort/trust-figures';
import type { RecordTable } from '../cells/records';
import { TRUST } from '../reference/release';

export const TRUST_FIGURES = ['p8', 'att8', 'ebaccEntry', 'ebaccAps', 'ebacc5', 'ebacc4', 'enMa5'] as const;
export type TrustFigure = (typeof TRUST_FIGURES)[number];
export type TrustSchool = School<TrustFigure>;
export type Ks4TrustAnswer = TrustAnswer<TrustFigure>;

/** A trust at key stage 4 (002, "KS4 multi-academy trust measures", Annex I; decimals by S-6). */
const KS4: TrustMeasures<TrustFigure> = {
  rules: { type: 'mainstream', ...TRUST.ks4 },
  figures: TRUST_FIGURES,
  scores: { p8: 1, att8: 1, ebaccAps: 2 },
  percentagePlaces: 0,
  columns: { p8: 'p8', att8: 'att8', ebaccEntry: 'ebacc_entered', ebaccAps: 'ebacc_aps', ebacc5: 'ebacc5', ebacc4: 'ebacc4', enMa5: 'enma5' },
  ranges: { p8: { from: -10, to: 10 }, att8: { from: 0, to: 100 }, ebaccAps: { from: 0, to: 11 } },
};

/** A trust's measures from its schools' own figures (rule S-6). */
export const ks4Trust = (schools: readonly TrustSchool[]): Ks4TrustAnswer => trustFigures(schools, KS4);

/**
 * The same from the table of its schools (`trust ks4 --schools`).
 * @throws InputError with every problem in the table, or where eligible schools have different editions
 */
export const trustFromTable = (table: RecordTable): Ks4TrustAnswer => trustFromRecords(table, KS4);
