import { scaleLinear } from 'd3-scale';

/**
 * A linear scale over every value that is drawn, with room at both ends and round ticks.
 * @param zero whether 0 must be in sight (bars, differences)
 */
export function niceScale(values: readonly number[], range: readonly [number, number], { zero = false, ticks = 5 } = {}) {
  const all = zero ? [...values, 0] : values;
  const low = Math.min(...all);
  const high = Math.max(...all);
  // One value alone, or none, still needs a width.
  const [from, to] = all.length === 0 ? [0, 1] : low === high ? [low - 0.5, high + 0.5] : [low, high];
  const scale = scaleLinear().domain([from, to]).nice(ticks).range(range);
  return { at: (value: number) => scale(value), ticks: scale.ticks(ticks), format: scale.tickFormat(ticks), domain: scale.domain() as [number, number] };
}
