import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueText, makeCatalogue } from '../scripts/catalogue';
import { readRows } from '../scripts/catalogue-sources';
import { readCatalogue } from './catalogue-file';

const catalogue = readCatalogue();
const PILLARS: Readonly<Record<string, readonly string[]>> = {
  '': ['none'], English: ['English language'], 'English literature': ['English literature'], Maths: ['maths'],
  Science: ['combined science', 'biology', 'chemistry', 'physics', 'computer science'], Humanities: ['history', 'geography'], Languages: ['language'],
};

describe('assets/catalogue.json', () => {
  it('is in step with the DfE\'s lists: "npm run catalogue" would write the same', () =>
    expect(readFileSync(new URL('../assets/catalogue.json', import.meta.url), 'utf8')).toBe(catalogueText(makeCatalogue())));

  it('has every GCSE of the cross-check with its discount code and pillar', () => {
    for (const row of readRows('gcse-qualification-numbers-2021.csv')) {
      const qn = row.qn!.replaceAll('/', '');
      const held = catalogue.qualifications.filter((q) => q.qn === qn && q.discountCode === row.discount_code);
      expect(held, `${row.qn} ${row.subject}`).toHaveLength(1);
      expect(PILLARS[row.ebacc_pillar!], `${row.qn} ${row.subject}`).toContain(held[0]!.ebacc);
      expect(held[0]!.kind).toBe('GCSE');
    }
  });

  it('has every qualification of the three lists, and every grade with the points that the DfE prints', () => {
    for (const year of [2019, 2020, 2021]) {
      for (const row of readRows(`discount-codes-${year}.csv`)) expect(catalogue.find(row.qn!), row.qn).toMatchObject({ kind: 'found', qualification: { qn: row.qn, lists: expect.arrayContaining([year]) } });
    }
    for (const row of readRows('performance-points-2019.csv')) {
      const found = catalogue.find(row.qn!);
      expect(found.kind === 'found' && found.qualification.points[row.grade!], `${row.qn} ${row.grade}`).toBe(Math.round(Number(row.points) * 100));
    }
  });
});
