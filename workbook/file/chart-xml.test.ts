import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportChart } from '../../src/report/types';
import { chartXml } from './chart-xml';
import { child, children, parseXml, type XmlElement } from './xml';

const cell = (value: ReportCell['value'], format?: string): ReportCell => ({ value, ...(format ? { format } : {}) });
const ROWS = [
  [cell('Girls & others'), cell(0.5, '+0.00'), cell(0.2), cell(0.8), cell(0.1)],
  [cell('Boys'), cell(null), cell(null), cell(null), cell(0.1)],
];
const column = (left: number) => ({ top: 0, left, bottom: 1, right: left });
const chart = (changes: Partial<ReportChart> = {}): ReportChart => ({
  kind: 'column', title: 'Progress & more', alt: 'alt', anchor: { top: 3, left: 0, bottom: 9, right: 4 }, categories: column(0),
  series: [{ name: 'School', values: column(1) }, { name: 'England', values: column(4), role: 'comparison' }], xTitle: 'Group', yTitle: 'Score', ...changes,
});
const plotOf = (made: ReportChart): XmlElement => child(child(parseXml(chartXml(made, ROWS, "Pupil's groups")), 'chart')!, 'plotArea')!;
const all = (element: XmlElement, local: string): XmlElement[] => [...(element.local === local ? [element] : []), ...element.children.flatMap((each) => all(each, local))];
const value = (element: XmlElement, local: string): string | undefined => all(element, local)[0]?.attributes.val;

describe('a native chart', () => {
  it.each([['bar', 'barChart', 'bar'], ['column', 'barChart', 'col']] as const)('of %s has its bars in that direction, side by side', (kind, type, direction) => {
    const plot = child(plotOf(chart({ kind })), type)!;
    expect([value(plot, 'barDir'), value(plot, 'grouping'), children(plot, 'ser').length]).toEqual([direction, 'clustered', 2]);
  });

  it('names its cells and holds their values for viewers that do not calculate; a missing one is left out', () => {
    const [series] = all(plotOf(chart()), 'ser') as [XmlElement];
    expect(all(series, 'f').map(({ text }) => text)).toEqual(["'Pupil''s groups'!$A$1:$A$2", "'Pupil''s groups'!$B$1:$B$2"]);
    expect(all(child(series, 'cat')!, 'v').map(({ text }) => text)).toEqual(['Girls & others', 'Boys']);
    expect(all(child(series, 'val')!, 'pt').map(({ attributes, children: [v] }) => [attributes.idx, v!.text])).toEqual([['0', '0.5']]);
    expect(value(child(series, 'val')!, 'ptCount')).toBe('2');
    expect(all(child(series, 'val')!, 'formatCode')[0]!.text).toBe('+0.00');
  });

  it('tells its series apart without colour: by pattern, or by marker', () => {
    expect(all(plotOf(chart()), 'pattFill').map(({ attributes }) => attributes.prst)).toEqual(['wdUpDiag']);
    const scatter = plotOf(chart({ kind: 'scatter', categories: column(4) }));
    expect(all(scatter, 'symbol').map(({ attributes }) => attributes.val)).toEqual(['circle', 'diamond']);
  });

  it('of points has no lines between them and two value axes', () => {
    const plot = plotOf(chart({ kind: 'scatter', categories: column(4) }));
    expect(children(plot, 'valAx')).toHaveLength(2);
    for (const series of all(plot, 'ser')) expect(all(child(series, 'spPr')!, 'noFill')).toHaveLength(1);
    expect(value(plot, 'smooth')).toBe('0');
  });

  it('of intervals marks low, score and high, and its bars reach from low to high', () => {
    const plot = plotOf(chart({ kind: 'interval', series: [{ name: 'Low', values: column(2), role: 'low' }, { name: 'Score', values: column(1), role: 'score' }, { name: 'High', values: column(3), role: 'high' }] }));
    expect(all(plot, 'symbol').map(({ attributes }) => attributes.val)).toEqual(['dash', 'circle', 'dash']);
    const [bars] = all(plot, 'errBars') as [XmlElement];
    expect(['minus', 'plus'].map((side) => all(child(bars, side)!, 'v').map(({ text }) => Number(text)))).toEqual([[0.3, 0], [0.3, 0]]);
    expect(all(plot, 'errBars')).toHaveLength(1);
  });

  it('gives every line its colour and width, and both axes their titles', () => {
    const plot = plotOf(chart());
    for (const line of all(plot, 'ln')) expect(child(line, 'noFill') !== undefined || (line.attributes.w !== undefined && all(line, 'srgbClr').length === 1)).toBe(true);
    expect(['catAx', 'valAx'].map((axis) => all(child(plot, axis)!, 't').map(({ text }) => text))).toEqual([['Group'], ['Score']]);
  });

  it('has a legend only where there is more than one series', () => {
    const legend = (made: ReportChart) => all(parseXml(chartXml(made, ROWS, 'X')), 'legend').length;
    expect([legend(chart()), legend(chart({ series: [{ name: 'School', values: column(1) }] }))]).toEqual([1, 0]);
  });
});
