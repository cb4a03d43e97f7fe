import type { Ks4SchoolAnswer, Note, P8Band } from '../../src/ks4/answer';
import { KS4_MEASURES, figureOf } from '../../src/ks4/registry';
import type { MeasureKind } from '../../src/ks4/registry';
import type { Comparison } from '../../src/report/context';
import { figureText, gapText, intervalText } from './format';

/** One figure of the summary, ready to be shown. */
export interface Tile {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** "−0.12 to +0.41", for Progress 8. */
  readonly interval: string | null;
  readonly band: P8Band | null;
  /** "National 46.3, +1.2", with where it is from. */
  readonly comparison: { readonly value: string; readonly gap: string | null; readonly name: string; readonly source: string; readonly caution: string | null } | null;
  /** Why the figure is missing, unofficial or unusual. */
  readonly reasons: readonly string[];
}

/**
 * The summary tiles in the order of the workflow: pupils, pupils in Progress 8, Progress 8, Attainment 8,
 * English and maths, EBacc entry, EBacc APS.
 * @param comparison none while filters are on: national figures are of all pupils (S-3)
 */
export function tilesOf(school: Ks4SchoolAnswer, notes: readonly Note[], comparison: Comparison | undefined): Tile[] {
  const all = [...(school.notes ?? []), ...notes];
  return KS4_MEASURES.filter((measure) => measure.headline).map(({ key, name, kind }) => {
    const value = figureOf(school, key);
    return {
      key, name, value: figureText(value, kind),
      interval: key === 'p8' ? intervalText(school.p8Lower, school.p8Upper) : null,
      band: key === 'p8' ? school.p8Band : null,
      comparison: compare(value, comparison, key, kind),
      reasons: [...new Set(all.filter((note) => note.figure === key).map((note) => note.reason))],
    };
  });
}

function compare(value: number | null | undefined, comparison: Comparison | undefined, key: string, kind: MeasureKind): Tile['comparison'] {
  const theirs = comparison?.figures[key];
  if (comparison === undefined || theirs === undefined || kind === 'count') return null;
  const gap = value === null || value === undefined ? null : gapText(value - theirs, kind);
  return { value: figureText(theirs, kind), gap, name: comparison.name, source: comparison.source, caution: comparison.notLikeForLike ?? null };
}

/** The lines under the value, as they stand on the tile and as a screen reader says them. */
export function tileLines({ band, interval, comparison, reasons }: Tile): string[] {
  return [
    // A band reads by its mark and its words, not by colour.
    band && `${band.includes('above') ? '▲' : band.includes('below') ? '▼' : '●'} ${band[0]!.toUpperCase()}${band.slice(1)}`,
    interval && `95% interval ${interval}`,
    comparison && `${comparison.name}: ${comparison.value}${comparison.gap ? ` (${comparison.gap})` : ''}`,
    reasons.length > 0 && 'See the note below',
  ].filter((line) => typeof line === 'string');
}

/** Why figures are missing or unusual, each reason once with the measures that it touches. */
export function tileNotes(tiles: readonly Tile[]): { readonly reason: string; readonly names: readonly string[] }[] {
  const reasons = [...new Set(tiles.flatMap((tile) => tile.reasons))];
  return reasons.map((reason) => ({ reason, names: tiles.filter((tile) => tile.reasons.includes(reason)).map(({ name }) => name) }));
}
