/**
 * National percentages at the expected standard of Key Stage 2, England. From the press and copies of the
 * statistics where the statistics themselves could not be read: each row says which.
 */
import type { NationalAverages } from '../national-averages';

const SOURCES = [
  'schoolsweek.co.uk, "Key stage 2 SATs 2025: 62% meet expected standard as results inch up"',
  'epi.org.uk, Primary school performance tables 2018',
  'Explore Education Statistics, Key stage 2 attainment: National headlines, 2024/25',
  'Key stage 2 attainment: National headlines 2023/24 (copy at bettertimes.net)',
] as const;

export const KS2_NATIONAL_AVERAGES: readonly NationalAverages[] = [
  { year: 2018, version: 'as shown', group: 'all', source: SOURCES[1], figures: { rwmExpected: 64 } },
  { year: 2019, version: 'as shown', group: 'all', source: SOURCES[2], figures: { rwmExpected: 65 } },
  { year: 2022, version: 'as shown', group: 'all', source: SOURCES[0], figures: { rwmExpected: 59 } },
  { year: 2023, version: 'as shown', group: 'all', source: SOURCES[3], figures: { rwmExpected: 60, 'reading.expected': 73 } },
  { year: 2024, version: 'as shown', group: 'all', source: SOURCES[0], figures: { 'gps.expected': 72, 'maths.expected': 73, 'reading.expected': 74, 'science.expected': 81, 'writing.expected': 72 } },
  { year: 2024, version: 'as shown', group: 'all', source: SOURCES[2], figures: { rwmExpected: 61 } },
  { year: 2025, version: 'as shown', group: 'all', source: SOURCES[0], figures: { 'gps.expected': 73, 'maths.expected': 74, 'reading.expected': 75, 'science.expected': 82, 'writing.expected': 72 } },
  { year: 2025, version: 'as shown', group: 'all', source: SOURCES[2], figures: { rwmExpected: 62 } },
];
