import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportSheet } from '../src/report/types';
import { layOut } from './sheet-layout';

const LONG = 'Progress 8 compares pupils with others nationally in the same year: it cannot be compared from one year to the next. '.repeat(3);
const sheet = (rows: readonly (readonly ReportCell[])[], more: Partial<ReportSheet> = {}): ReportSheet =>
  ({ key: 'headlines', name: 'Headlines', rows, columnWidths: [30, 10, 10], print: { orientation: 'landscape', header: '', footer: '' }, ...more });

describe('how a report sheet fits its page', () => {
  it('spreads a caution over the columns and makes its row high enough to read it', () => {
    const { merges, heights, wraps } = layOut(sheet([[{ value: LONG, style: 'caution' }], [{ value: 'short' }]]));
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(wraps(0, 0)).toBe(true);
    expect(heights.get(0)).toBeGreaterThan(80);
    expect(heights.has(1)).toBe(false);
  });
  it('spreads a line no further than a page is wide', () =>
    expect(layOut(sheet([[{ value: LONG, style: 'note' }]], { columnWidths: Array.from({ length: 60 }, () => 10) })).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 11 }]));
  it('leaves a note beside figures in its own cell, wrapped there', () => {
    const { merges, heights } = layOut(sheet([[{ value: 1 }, { value: LONG, style: 'note', wrap: true }]]));
    expect(merges).toEqual([]);
    expect(heights.get(0)).toBeGreaterThan(200);
  });
  it('keeps the merges that the report asks for', () =>
    expect(layOut(sheet([[{ value: 'Title', style: 'subtitle' }]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]));
  it('keeps right-aligned headings clear of the filter buttons', () => {
    const { indent } = layOut(sheet([[{ value: 'Name', style: 'heading', align: 'left' }, { value: 'Points', style: 'heading', align: 'right' }], [{ value: 'A' }, { value: 1, align: 'right' }]], { filter: { top: 0, left: 0, bottom: 1, right: 1 } }));
    expect([indent(0, 0), indent(0, 1), indent(1, 1)]).toEqual([0, 2, 0]);
  });
  it('begins a new page with a chart that would be cut in two, and none with one that fits', () => {
    const chart = (top: number) => ({ kind: 'bar', title: 't', alt: 'a', anchor: { top, left: 0, bottom: top + 15, right: 2 }, categories: { top: 0, left: 0, bottom: 0, right: 0 }, series: [] }) as const;
    const rows = Array.from({ length: 80 }, () => [{ value: 1 }]);
    expect(layOut(sheet(rows, { charts: [chart(40)] })).breaks).toEqual([40]);
    expect(layOut(sheet(rows, { charts: [chart(5)] })).breaks).toEqual([]);
  });
});
