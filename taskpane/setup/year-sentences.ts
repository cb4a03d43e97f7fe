import { ks2Year } from '../../src/reference/ks2/years';
import { ks4Year } from '../../src/reference/ks4/years';
import type { MeasureStatus } from '../../src/reference/measure-status';

/** What a year does not measure, and what is unsettled about it: said where the year is chosen (Y-1). */
export function yearSentences(year: number, stage: 'ks4' | 'ks2'): string[] {
  if (stage === 'ks2') {
    const found = ks2Year(year);
    return found.year === null ? [found.problem] : said([found.year.attainment, found.year.progress]);
  }
  const found = ks4Year(year);
  if (found.year === null) return [found.problem];
  const { measures: { attainment8, progress8, ebacc, englishMaths }, caution } = found.year;
  return [...said([attainment8, progress8, ebacc, englishMaths]), ...(caution ? [caution] : [])];
}

const said = (statuses: readonly MeasureStatus[]): string[] =>
  [...new Set(statuses.flatMap((status) => (status.exists ? status.note ?? [] : status.reason)))];
