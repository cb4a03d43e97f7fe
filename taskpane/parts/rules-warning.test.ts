import { describe, expect, it } from 'vitest';
import { rulesWarnings } from './rules-warning';

const of = (report: string | null, settings: string | null, home: 'excel' | 'browser' = 'excel') => rulesWarnings({ report, settings }, '2026.2', home).map(({ of: part, how, sentence }) => [part, how, sentence]);

describe('the pane says when a workbook was made by other rules', () => {
  it('and nothing where they are the same, unknown, or nothing has been made', () => {
    expect(of('2026.2', '2026.2')).toEqual([]);
    expect(of(null, null)).toEqual([]);
  });
  it('older report sheets are to be refreshed', () =>
    expect(of('2026.1', '2026.2')).toEqual([['report', 'older', 'The report sheets were made by rules 2026.1; this pane follows rules 2026.2, so figures may differ from theirs. Refresh the report.']]));
  it('an older set-up is to be looked through and saved', () =>
    expect(of('2026.2', '2025.9')).toEqual([['settings', 'older', "The set-up was last saved under rules 2025.9; this pane follows rules 2026.2. Look through the health check, then save the set-up under today's rules."]]));
  it('newer ones mean that the pane is out of date, which is cured in Excel as in a page', () => {
    const [report, settings] = of('2026.10', '2027.1');
    expect(report![2]).toMatch(/newer rules \(2026\.10\).*Close Excel everywhere and open it again.*do not refresh the report before\.$/);
    expect(settings![2]).toMatch(/newer rules \(2027\.1\).*Close Excel everywhere and open it again.*do not change the set-up before\.$/);
    expect(of('2026.10', null, 'browser')[0]![2]).toContain('Reload this page');
  });
});
