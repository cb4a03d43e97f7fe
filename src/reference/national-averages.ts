/** National figures to compare with (rule S-3): each with its source, version and year. */

/** Figures of one group in one year, in the keys of the headless contract ("att8", "reading.expected"). */
export interface NationalAverages {
  readonly year: number;
  /** "as shown" where the page gives the figure without saying which version it is. */
  readonly version: 'provisional' | 'revised' | 'as shown' | 'own';
  /** "all", or a group key such as "sex=M". */
  readonly group: string;
  readonly source: string;
  readonly figures: Readonly<Record<string, number>>;
}

export interface NationalFigure {
  readonly value: number;
  readonly year: number;
  readonly version: NationalAverages['version'];
  readonly source: string;
  /** The national group compared with. */
  readonly group: string;
  /** False where the national group is another than the school's: disadvantaged pupils against all others (001). */
  readonly likeForLike: boolean;
}

/** 001: disadvantaged pupils are compared with all other pupils nationally, which is not like for like. */
const COMPARED_WITH: Readonly<Record<string, string>> = { 'disadvantaged=Y': 'disadvantaged=N' };
const PREFERENCE: readonly NationalAverages['version'][] = ['own', 'revised', 'as shown', 'provisional'];

/**
 * The national figure that a group's figure is compared with: a school's own import first, then revised before
 * provisional.
 * @param group "all", or a group key such as "disadvantaged=Y"
 * @returns undefined where none is held: it is never taken from another year
 */
export function nationalFigure(averages: readonly NationalAverages[], year: number, group: string, measure: string): NationalFigure | undefined {
  const wanted = COMPARED_WITH[group] ?? group;
  const rows = averages.filter((row) => row.year === year && row.group === wanted && Object.hasOwn(row.figures, measure));
  const row = PREFERENCE.flatMap((version) => rows.filter((found) => found.version === version))[0];
  return row && { value: row.figures[measure]!, year, version: row.version, source: row.source, group: wanted, likeForLike: wanted === group };
}
