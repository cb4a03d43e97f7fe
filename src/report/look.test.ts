import { describe, expect, it } from 'vitest';
import { CHART, LOOKS, SERIES } from './look';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (color: string): number => {
  const [red, green, blue] = [0, 2, 4].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe('how a report looks', () => {
  it.each(Object.entries(LOOKS))('text in "%s" can be read: contrast of 4.5 or more', (_, { color, fill }) =>
    expect(contrast(color, fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5));
  it('draws series that stand out from the page (3 or more) and differ by marker and by pattern', () => {
    for (const { color } of SERIES) expect(contrast(color, 'FFFFFF')).toBeGreaterThanOrEqual(3);
    expect(contrast(CHART.text, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(new Set(SERIES.map(({ marker }) => marker)).size).toBe(SERIES.length);
    expect(new Set(SERIES.map(({ pattern }) => pattern)).size).toBe(SERIES.length);
  });
  it('says above and below with more than colour apart from plain figures: both are bold', () =>
    expect([LOOKS.above.bold, LOOKS.below.bold, LOOKS.figure.bold ?? false]).toEqual([true, true, false]));
});
