/**
 * Progress 8 figures, 2024 revised.
 * sigma: github.com/dfe-analytical-services/KS4-ready-reckoners (DfE), data/p8_stdev_file_named.csv at commit 3d0646a.
 * The label is inferred: a later stored version, every value within 0.001 of the 2024 provisional one.
 * The revised averages by group were not found, so this edition estimates nothing by itself.
 * Units: see ../types.ts (KS2 tenths, points hundredths, slots millionths, minimum scores thousandths).
 */
import type { Edition } from '../types';

export const edition2024Revised: Edition = {
  name: '2024 revised',
  year: 2024,
  status: 'revised',
  source: 'DfE, Key stage 4 ready reckoners (GitHub), 2024 revised',
  caution: 'The label "revised" is inferred: the file is later than the 2024 provisional one and within 0.001 of it.',
  sigma: { p8: 1.415869, english: 1.613526, maths: 1.4865, ebacc: 1.636842, open: 1.616183 },
};
