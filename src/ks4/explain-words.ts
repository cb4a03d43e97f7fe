/** The sentences of a pupil's working: why a result does not count, and figures as people write them. */
import { roundRatio } from '../exact/round';
import type { VoidWindow } from '../reference/ks4/covid';
import { OUTCOME } from './columns';
import type { Explained } from './explain';
import type { PupilResult } from './pupil';
import type { TraceRow } from './trace';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A series as people write it: 202306 is "June 2023". */
export const seriesText = (series: number): string => `${MONTHS[(series % 100) - 1]} ${Math.floor(series / 100)}`;

/** Points without needless noughts: 700 is "7", 1075 is "10.75". */
export const pointsText = (hundredths: number): string => String(hundredths / 100);

/** A figure to two decimals, rounded once: scoreText(-3715, 1000) is "-3.72". */
export const scoreText = (numerator: number, denominator: number): string => roundRatio(numerator, denominator, 2).toFixed(2);

/** What the sentences need to know of a pupil. */
export type Told = Pick<Explained, 'rules' | 'catalogue' | 'results'>;

/** Why a result fills no slot, by the rule of its row. */
export function whyNot(pupil: Told, row: TraceRow): string {
  const { catalogue, results, rules } = pupil;
  const own = results[row.result]!;
  const other = row.because === null ? null : results[row.because]!;
  switch (row.rule) {
    case 'Q-2': return 'No result yet: it counts as nothing until there is one.';
    case 'Q-4': return 'Absent: no entry and no result.';
    case 'Q-6': {
      const counts = catalogue.counts(catalogue.qualifications[own.qualification]!, rules.year);
      return counts.counts ? '' : counts.reason;
    }
    case 'D-1': return sameTime(own, other!)
      ? `The same course of study counts once: ${name(pupil, other!)}, taken at the same time, has the higher points.`
      : `The same course of study counts once, by its first entry: ${name(pupil, other!)}, ${seriesText(other!.series)}.`;
    case 'D-2': return `${name(pupil, other!)} counts in its place, whatever the points.`;
    case 'D-3': return firstScience(pupil, own) === firstScience(pupil, other!)
      ? `Off the science pathway: ${name(pupil, other!)} was first entered in the same series, and its pathway gives the higher Attainment 8 or is combined science.`
      : `Off the science pathway, which ${name(pupil, other!)} set in ${seriesText(other!.series)}.`;
    case 'D-4': return `Only one EBacc maths counts: ${name(pupil, other!)}.`;
    case 'D-5': return 'It fills no slot, because the pupil has EBacc maths; it stays an entry.';
    case 'D-6': return `Only one graded music exam counts: ${name(pupil, other!)}.`;
    case 'D-7': return voidReason(rules.voidWindows, own) ?? 'The entry counts, the result does not.';
    case 'D-8': return `The first entry counts, although its result does not: ${name(pupil, other!)}, ${seriesText(other!.series)}.`;
    default: return 'Better results fill every slot that it could.';
  }
}

const name = ({ catalogue }: Told, result: PupilResult): string => catalogue.qualifications[result.qualification]!.name;
const sameTime = (one: PupilResult, other: PupilResult): boolean => (one.day && other.day ? one.day === other.day : one.series === other.series);
const voidReason = (windows: readonly VoidWindow[], { series }: PupilResult): string | undefined =>
  windows.find(({ from, to }) => series >= yearMonth(from) && series <= yearMonth(to))?.reason;
const yearMonth = (text: string): number => Number(text.replace('-', ''));

/** The first series in which the pupil entered a science of the same pathway. */
function firstScience({ catalogue, results }: Told, { qualification }: PupilResult): number {
  const combined = catalogue.qualifications[qualification]!.ebacc === 'combined science';
  const onPathway = results.filter((result) => {
    const { ebacc } = catalogue.qualifications[result.qualification]!;
    const science = combined ? ebacc === 'combined science' : ebacc === 'biology' || ebacc === 'chemistry' || ebacc === 'physics';
    return science && (result.outcome === OUTCOME.pass || result.outcome === OUTCOME.fail);
  });
  return Math.min(...onPathway.map(({ series }) => series));
}
