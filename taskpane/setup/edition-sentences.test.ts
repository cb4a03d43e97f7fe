import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/reference/ks4/editions';
import { editionSentences } from './edition-sentences';

const whole = { ...EDITIONS[0]!, name: 'x', caution: undefined, averages: [], pillarAverages: [], slotsFilled: [], minimumScores: [], sigma: { p8: 1, english: 1, maths: 1, ebacc: 1, open: 1 }, pillarSigma: { science: 1, humanities: 1, languages: 1 } };

describe('what an edition lacks', () => {
  it('is nothing where every part is there', () => expect(editionSentences(whole)).toEqual([]));
  it('costs the adjusted score where minimum scores are missing', () => expect(editionSentences({ ...whole, minimumScores: undefined })[0]).toContain('the unadjusted one can'));
  it('is said together with what is uncertain', () => expect(editionSentences({ ...whole, sigma: undefined, caution: 'The label was inferred.' })).toEqual([expect.stringContaining('no standard deviations:'), 'The label was inferred.']));
});
