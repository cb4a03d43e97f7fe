/**
 * National averages at Key Stage 4, as Explore Education Statistics published them: all state-funded schools.
 * Percentages, points and Progress 8 as printed. Girls' figures and years after 2022/23 could not be read.
 */
import type { NationalAverages } from '../national-averages';

const SOURCES = [
  'Explore Education Statistics, Key stage 4 performance, data table permalink af178607-099c-4aa0-a00a-08dbd1466a44',
  'Explore Education Statistics, Key stage 4 performance, data table permalink e09cca85-15ba-42b8-52a1-08dc3ae70a0c',
  'Explore Education Statistics, Key stage 4 performance, data table permalink 81542631-cc7e-4b03-a855-0cc4c8a2660e (establishment type not stated in the stored excerpt)',
  'Explore Education Statistics, Key stage 4 performance, data set e4fad812-8d78-4815-bf9f-2f749e072894 preview',
] as const;

export const KS4_NATIONAL_AVERAGES: readonly NationalAverages[] = [
  { year: 2019, version: 'as shown', group: 'all', source: SOURCES[0], figures: { att8: 46.7, ebaccAps: 4.07, p8: -0.03, enMa4: 64.6, enMa5: 43.2, ebacc4: 24.9, ebacc5: 17.1, enMaEntry: 97, ebaccEntry: 40 } },
  { year: 2020, version: 'as shown', group: 'all', source: SOURCES[0], figures: { att8: 50.2, ebaccAps: 4.38, enMa4: 71.2, enMa5: 49.9, ebacc4: 29.8, ebacc5: 21.3, enMaEntry: 97.2, ebaccEntry: 39.8 } },
  { year: 2021, version: 'as shown', group: 'all', source: SOURCES[0], figures: { att8: 50.9, ebaccAps: 4.45, enMa4: 72.2, enMa5: 51.9, ebacc4: 29.5, ebacc5: 21.5, enMaEntry: 97.1, ebaccEntry: 38.7 } },
  { year: 2022, version: 'as shown', group: 'all', source: SOURCES[0], figures: { att8: 48.8, ebaccAps: 4.27, p8: -0.03, enMa4: 68.8, enMa5: 49.8, ebacc4: 26.8, ebacc5: 20.3, enMaEntry: 96.3, ebaccEntry: 38.7 } },
  { year: 2023, version: 'provisional', group: 'all', source: SOURCES[0], figures: { att8: 46.2, ebaccAps: 4.05, p8: -0.03, enMa4: 64.8, enMa5: 45, ebacc4: 24.1, ebacc5: 16.9, enMaEntry: 96.1, ebaccEntry: 39.3 } },
  { year: 2019, version: 'as shown', group: 'sex=M', source: SOURCES[0], figures: { att8: 44, ebaccAps: 3.84, p8: -0.27, enMa4: 61, enMa5: 40, ebacc4: 19.7, ebacc5: 13.2 } },
  { year: 2020, version: 'as shown', group: 'sex=M', source: SOURCES[0], figures: { att8: 47.4, ebaccAps: 4.13, enMa4: 67.6, enMa5: 45.9, ebacc4: 24.1, ebacc5: 16.6 } },
  { year: 2021, version: 'as shown', group: 'sex=M', source: SOURCES[0], figures: { att8: 48.1, ebaccAps: 4.19, enMa4: 69.2, enMa5: 48.2, ebacc4: 24.2, ebacc5: 17 } },
  { year: 2022, version: 'as shown', group: 'sex=M', source: SOURCES[0], figures: { att8: 46.3, ebaccAps: 4.06, p8: -0.21, enMa4: 66.2, enMa5: 47, ebacc4: 22.1, ebacc5: 16.5 } },
  { year: 2023, version: 'provisional', group: 'sex=M', source: SOURCES[0], figures: { att8: 43.9, ebaccAps: 3.86, p8: -0.17, enMa4: 62.4, enMa5: 43, ebacc4: 20, ebacc5: 13.7 } },
  { year: 2019, version: 'as shown', group: 'all', source: SOURCES[1], figures: { pupils: 542621 } },
  { year: 2020, version: 'as shown', group: 'all', source: SOURCES[1], figures: { pupils: 561994 } },
  { year: 2021, version: 'as shown', group: 'all', source: SOURCES[1], figures: { pupils: 575863 } },
  { year: 2022, version: 'as shown', group: 'all', source: SOURCES[1], figures: { pupils: 587660 } },
  { year: 2023, version: 'revised', group: 'all', source: SOURCES[1], figures: { pupils: 606915, enMa5: 45.3, att8: 46.3, enMa4: 65.1 } },
  { year: 2019, version: 'as shown', group: 'sen=E', source: SOURCES[1], figures: { pupils: 20373, enMa5: 5.5, att8: 13.7, enMa4: 11.1 } },
  { year: 2020, version: 'as shown', group: 'sen=E', source: SOURCES[1], figures: { pupils: 21842, enMa5: 6.5, att8: 15.2, enMa4: 14.1 } },
  { year: 2021, version: 'as shown', group: 'sen=E', source: SOURCES[1], figures: { pupils: 23284, enMa5: 7.8, att8: 15.7, enMa4: 15.8 } },
  { year: 2022, version: 'as shown', group: 'sen=E', source: SOURCES[1], figures: { pupils: 24853, enMa5: 7, att8: 14.3, enMa4: 13.5 } },
  { year: 2023, version: 'revised', group: 'sen=E', source: SOURCES[1], figures: { pupils: 26998, enMa5: 6.9, att8: 14, enMa4: 13 } },
  { year: 2019, version: 'as shown', group: 'sen=K', source: SOURCES[1], figures: { pupils: 56588, enMa5: 16.8, att8: 32.6, enMa4: 32.3 } },
  { year: 2020, version: 'as shown', group: 'sen=K', source: SOURCES[1], figures: { pupils: 60251, enMa5: 20.5, att8: 36.4, enMa4: 39.9 } },
  { year: 2021, version: 'as shown', group: 'sen=K', source: SOURCES[1], figures: { pupils: 63926, enMa5: 22.2, att8: 36.7, enMa4: 42.1 } },
  { year: 2022, version: 'as shown', group: 'sen=K', source: SOURCES[1], figures: { pupils: 67546, enMa5: 22.5, att8: 34.9, enMa4: 39.1 } },
  { year: 2023, version: 'revised', group: 'sen=K', source: SOURCES[1], figures: { pupils: 73133, enMa5: 20.7, att8: 33.3, enMa4: 36.9 } },
  { year: 2019, version: 'as shown', group: 'disadvantaged=Y', source: SOURCES[2], figures: { att8: 36.7, enMa4: 44.7, pupils: 143816 } },
  { year: 2020, version: 'as shown', group: 'disadvantaged=Y', source: SOURCES[2], figures: { att8: 40.2, enMa4: 52.5, pupils: 146214 } },
  { year: 2019, version: 'as shown', group: 'disadvantaged=N', source: SOURCES[2], figures: { att8: 50.3, enMa4: 71.8, pupils: 398752 } },
  { year: 2020, version: 'as shown', group: 'disadvantaged=N', source: SOURCES[2], figures: { att8: 53.7, enMa4: 77.8, pupils: 415780 } },
  { year: 2023, version: 'revised', group: 'disadvantaged=Y', source: SOURCES[3], figures: { pupils: 159363, att8: 35, enMaEntry: 91.7, enMa5: 25.2, enMa4: 43.4, ebaccEntry: 27.7, ebacc5: 7.4, ebacc4: 12, ebaccAps: 2.97, p8Pupils: 148768, p8: -0.57 } },
  { year: 2023, version: 'revised', group: 'disadvantaged=N', source: SOURCES[3], figures: { pupils: 447552, att8: 50.3, enMaEntry: 97.7, enMa5: 52.4, enMa4: 72.8, ebaccEntry: 43.4, ebacc5: 20.4, ebacc4: 28.5, ebaccAps: 4.44, p8Pupils: 419762, p8: 0.17 } },
];
