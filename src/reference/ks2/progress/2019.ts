/**
 * Key Stage 2 outcomes of 2019: pre-key-stage standards in place of the interim ones. Source: document 002, Table 2b,
 * which lists the codes of that year for the baseline of Progress 8. Points and averages of KS2 progress are not held.
 */
import type { Ks2Progress } from '../types';

export const ks2Progress2019: Ks2Progress = {
  year: 2019,
  source: 'DfE, Secondary accountability measures, October 2023, Table 2b',
  codes: { writing: ['WTS', 'EXS', 'GDS'], every: ['BLW', 'PK1', 'PK2', 'PK3', 'PK4', 'PK5', 'PK6'] },
};
