import { describe, expect, it } from 'vitest';
import { csvTable } from '../cohort/record-table';
import { ks2Measures } from '../ks2/measures';
import { ks2HeadlinesSheet } from './ks2-headlines';

const HEADER = ['pupil', 'ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_reading', 'ks2_writing', 'ks2_maths'];
const notesOf = (filters: readonly string[], year = 2022): Record<string, string> => {
  const rows = ['111', '110', '109'].map((score, at) => [String(at), 'EXS', 'EXS', 'EXS', score, 'EXS', '104']);
  const answer = ks2Measures(csvTable('P.csv', [HEADER, ...rows]), { year, status: 'validated', filters: [] });
  const context = { school: '', year, focus: '', estimates: null, status: 'validated', made: '', rulesVersion: '', filters, audience: 'named' } as const;
  const { rows: cells } = ks2HeadlinesSheet({ context, answer, comparisons: {}, pupils: [] }, []);
  return Object.fromEntries(cells.filter((row) => row.length === 6).map((row) => [String(row[0]!.value), String(row[5]!.value)]));
};

describe('the sheet KS2', () => {
  it('says where each progress score stands among the schools of England (004, Annex A)', () => {
    const notes = notesOf([]);
    expect(notes['Reading progress']).toContain('Among schools in England: in the top 5%.');
    expect(notes['Writing progress']).toContain('Among schools in England: between the top 25% and the top 40%.');
    expect(notes['Maths progress']).toContain('Among schools in England: in the middle 20%.');
  });
  it('but not of some of the pupils, nor of a year without progress', () => {
    expect(Object.values(notesOf(['Girls'])).join()).not.toContain('schools in England');
    expect(notesOf([], 2024)['Reading progress']).toContain('There is no Key Stage 2 progress for 2023/24');
  });
});
