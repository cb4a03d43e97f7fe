import { describe, expect, it } from 'vitest';
import { EDITIONS, editionFor } from '../../src/reference/ks4/editions';
import { groupForMean } from './group-for-mean';

describe('the group of a key stage 2 mean (P8-2)', () => {
  const groupOf = groupForMean({ year: 2023, edition: '' });
  it('has its upper edge in it', () => {
    for (const { pag, ks2To } of editionFor(2023, EDITIONS).edition!.averages!) expect(groupOf(ks2To)).toBe(pag);
  });
  it('is the next one just above an edge', () => expect(groupOf(editionFor(2023, EDITIONS).edition!.averages![0]!.ks2To + 1)).toBe(2));
  it('is none in a year without averages', () => expect(groupForMean({ year: 2026, edition: '' })(1000)).toBeNull());
});
