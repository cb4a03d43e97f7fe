/** Every function by the id that Excel knows it by: what `functions.ts` and the web page's grid call. */
import type { Catalogue } from '../src/qualification/types';
import type { Answers } from './arguments';
import { ks4Att8, ks4P8 } from './attainment8';
import { ks4Ebacc, ks4EbaccAps, ks4EngMaths } from './ebacc';
import { ks4Headlines } from './headlines';
import { ks4Baseline, ks4Estimate, ks4P8Band, ks4P8Interval, ks4Pag, ks4Points } from './lookups';
import type { FunctionName } from './names';
import { ks1Aps, ks2Pag, ks2Progress, ks2Standard } from './primary';
import { trustMeanOf } from './trust';
import { ks4Explain, ks4Slots } from './working';

/** Takes the arguments as Excel hands them over; throws FunctionError where the whole has no answer. */
export type HeadlineFunction = (catalogue: Catalogue, args: readonly unknown[]) => Answers;

export const FUNCTIONS = {
  KS4_ATT8: ks4Att8,
  KS4_P8: ks4P8,
  KS4_BASELINE: ks4Baseline,
  KS4_PAG: ks4Pag,
  KS4_ESTIMATE: ks4Estimate,
  KS4_EBACCAPS: ks4EbaccAps,
  KS4_EBACC: ks4Ebacc,
  KS4_ENGMATHS: ks4EngMaths,
  KS4_POINTS: ks4Points,
  KS4_SLOTS: ks4Slots,
  KS4_EXPLAIN: ks4Explain,
  KS4_HEADLINES: ks4Headlines,
  KS4_P8INTERVAL: ks4P8Interval,
  KS4_P8BAND: ks4P8Band,
  KS1_APS: ks1Aps,
  KS2_PAG: ks2Pag,
  KS2_PROGRESS: ks2Progress,
  KS2_STANDARD: ks2Standard,
  TRUST_MEAN: trustMeanOf,
} as const satisfies Readonly<Record<FunctionName, HeadlineFunction>>;

export type FunctionId = keyof typeof FUNCTIONS;
