import { nationalFigure, type NationalAverages, type NationalFigure } from '../reference/national-averages';
import { schoolYear } from '../reference/year-text';
import type { Comparison, Comparisons } from './context';

/** What a national row is of all pupils together with, in the tables of averages. */
const EVERYONE = 'all';
/** How many pupils there are nationally is nothing to compare with. */
const NOT_COMPARED: readonly string[] = ['pupils', 'p8Pupils'];

/**
 * National figures beside the school and each of its groups, by group key; "" is the whole school (S-3).
 * None where filters are on: they are of all pupils (001).
 */
export function nationalComparisons(averages: readonly NationalAverages[], year: number, groups: readonly string[], filtered: boolean): Comparisons {
  if (filtered) return {};
  const measures = [...new Set(averages.filter((row) => row.year === year).flatMap((row) => Object.keys(row.figures)))].filter((key) => !NOT_COMPARED.includes(key));
  return Object.fromEntries(['', ...groups].flatMap((group) => {
    const found = measures.flatMap((measure): [string, NationalFigure][] => {
      const figure = nationalFigure(averages, year, group || EVERYONE, measure);
      return figure ? [[measure, figure]] : [];
    });
    return found.length === 0 ? [] : [[group, comparisonOf(year, found)]];
  }));
}

function comparisonOf(year: number, found: readonly (readonly [string, NationalFigure])[]): Comparison {
  const unlike = found.find(([, figure]) => !figure.likeForLike);
  return {
    name: unlike ? `England ${schoolYear(year)}, other pupils` : `England ${schoolYear(year)}`,
    source: [...new Set(found.map(([, { source, version }]) => `${source} (${version})`))].join('; '),
    figures: Object.fromEntries(found.map(([measure, { value }]) => [measure, value])),
    ...(unlike ? { notLikeForLike: 'Disadvantaged pupils are held against pupils nationally who are not disadvantaged: this is not like for like.' } : {}),
  };
}
