import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createCatalogue } from './catalogue';
import { slashed } from './qn';
import { catalogue, catalogueData, qualification } from './test-catalogue';

const any = fc.constantFrom(...catalogue.qualifications);

describe('rule Q-1: a qualification is known by its QN in any spelling', () => {
  it('every QN is found with or without slashes, in any case, with spaces, and as a spreadsheet prints a number', () =>
    fc.assert(fc.property(any, ({ qn }) => {
      const spellings = [qn, slashed(qn), qn.toLowerCase(), ` ${slashed(qn).replaceAll('/', ' ')} `, slashed(qn).replaceAll('/', '-')];
      if (!qn.endsWith('X')) spellings.push(`${qn}.0`, String(Number(qn)));
      return spellings.every((text) => { const found = catalogue.find(text); return found.kind === 'found' && found.qualification.qn === qn; });
    })));
  it('scientific notation that kept every digit is read', () => expect(qualification('6.0142923E+7').qn).toBe('60142923'));
  it('a lost X is never guessed: the QN it may have been is named', () =>
    expect(catalogue.find('6018663')).toMatchObject({ kind: 'unknown', suggestions: [{ qn: '6018663X' }], problem: expect.stringContaining('Perhaps 601/8663/X is meant.') }));
  it('a QN on no list says so', () => expect(catalogue.find('603/9999/9')).toMatchObject({ kind: 'unknown', problem: expect.stringContaining('603/9999/9 is on none of the DfE lists held (to 2021)') }));
  it('words after a QN do not change it', () => expect(qualification('60142923 AQA English Language').qn).toBe('60142923'));
  it('leading zeros that a spreadsheet ate are given back', () => {
    // No QN of the lists starts with 0, so a school's own shows it.
    const own = createCatalogue(catalogueData, [{ ...qualification('60142923'), qn: '00512345', lists: [] }]);
    expect(['512345', '00512345', '005/1234/5'].map((text) => { const found = own.find(text); return found.kind === 'found' && found.qualification.qn; })).toEqual(['00512345', '00512345', '00512345']);
  });
});

describe('rule Q-1: a qualification is known by an everyday title', () => {
  it.each([
    ['GCSE French', '60181576'], ['French', '60181576'], ['AQA French', '60181576'], ['GCSE (9-1) French', '60181576'],
    ['Eng Lang', '60142923'], ['English Language', '60142923'], ['English Lit', '60144476'], ['GCSE Geography', '60184103'], ['GCSE Geography A', '60181345'],
    ['GCSE Physics', '60186094'], ['GCSE History', '60180924'], ['GCSE Ancient History', '60306646'], ['GCSE Italian', '60309854'],
    ['Trilogy', '6018758X'], ['AQA Synergy', '60187608'], ['AS French', '60187037'], ['French AS Level', '60187037'], ['AS Further Maths', '60313456'],
    ['Additional Maths', '10025480'], ['iMedia', '60070432'], ['Cambridge National Sport Science', '60051218'],
    ['Pearson BTEC Tech Award in Health and Social Care', '60303955'], ['BTEC First Award in Sport', '60047793'],
    ['WJEC Vocational Award in Hospitality and Catering', '60177032'], ['NCFE Level 2 Certificate in Business and Enterprise', '60100485'],
  ])('%s is %s', (title, qn) => expect(qualification(title).qn).toBe(qn));

  it.each([
    ['Maths', 'RB1', 'maths'], ['Combined Science', 'RA1E', 'combined science'], ['Double Science', 'RA1E', 'combined science'], ['Comp Sci', 'CK1', 'computer science'],
    ['RS', 'DD1', 'none'], ['RE', 'DD1', 'none'], ['R.E.', 'DD1', 'none'], ['DT', 'VF1', 'none'], ['D&T', 'VF1', 'none'], ['Design Tech', 'VF1', 'none'], ['GCSE Design & Technology', 'VF1', 'none'],
    ['PE', 'MA1', 'none'], ['Food Tech', 'NH6', 'none'], ['Art', 'JA2', 'none'], ['Photography', 'KJ1', 'none'], ['GCSE Statistics', 'RB71', 'none'],
    ['Bio', 'RH3', 'biology'], ['AS English Language and Literature', 'FK2A', 'English language'], ['Punjabi', 'FKQ', 'language'],
  ])('%s has discount code %s and counts in the EBacc as %s', (title, discountCode, ebacc) => expect(qualification(title)).toMatchObject({ discountCode, ebacc }));

  it('every qualification is found by its full title, unless titles collide', () =>
    catalogue.qualifications.forEach(({ title }) => {
      const found = catalogue.find(title);
      expect(found.kind, title).not.toBe('unknown');
      if (found.kind === 'found') expect(found.qualification.title).toBe(title);
    }));
});

describe('rule Q-5: a title that can mean different things is not guessed', () => {
  it.each([
    ['English', ['60142923', '60144476']], ['GCSE English', ['60142923', '60144476']], ['BTEC Sport', ['60047793', '6030473X']],
    ['Science', ['60186124', '60185065', '60186057', '60186094']],
  ])('%s lists what it can mean', (title, qns) => {
    const found = catalogue.find(title);
    expect(found.kind === 'ambiguous' && found.candidates.map(({ qn }) => qn)).toEqual(qns);
  });
  it('Triple Science is three qualifications, and none', () =>
    expect(catalogue.find('Triple Science')).toMatchObject({ kind: 'unknown', problem: expect.stringContaining('three qualifications') }));
  it.each(['Further Maths', 'Textiles', 'A Level French', 'Tutor group', 'FSMQ', 'constructor', '__proto__', '', '???'])('"%s" is unknown, with a sentence', (title) => {
    const found = catalogue.find(title);
    expect(found.kind).toBe('unknown');
    expect(found.kind === 'unknown' && found.problem).toMatch(/\S/);
  });
  it('finding never throws', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/X -.E+') })), (text) =>
    ['found', 'ambiguous', 'unknown'].includes(catalogue.find(text).kind)), { numRuns: 2000 }));
  it('the index is the qualification\'s place in the catalogue', () => fc.assert(fc.property(any, ({ qn }) => {
    const found = catalogue.find(qn);
    return found.kind === 'found' && catalogue.qualifications[found.index] === found.qualification;
  })));
});

describe('rule Q-6 [house]: two discount codes', () => {
  it('art and design takes its first code, photography KJ1', () => {
    expect(qualification('60180882').discountCode).toBe('JA2');
    expect(qualification('60180882 Photography').discountCode).toBe('KJ1');
    expect(qualification('GCSE Art & Design: Photography').discountCode).toBe('KJ1');
  });
  it('a title that lists photography among all its options names none of them', () =>
    expect(qualification(catalogue.qualifications.find(({ qn }) => qn === '60180869')!.title).discountCode).toBe('JA2'));
});

describe('a larger Pearson qualification is credited as the smaller of its subject', () => {
  it('the First Certificate in Sport counts as the First Award', () => {
    const [large, small] = [qualification('Pearson BTEC Level 1/Level 2 First Certificate in Sport'), qualification('60047793')];
    expect(large).toMatchObject({ discountCode: small.discountCode, scale: small.scale, points: small.points, slots: 1 });
    expect(large.qn).not.toBe(small.qn);
  });
});

describe('the search box', () => {
  it.each([['601/4292/3', '60142923'], ['Eng Lang', '60142923'], ['hospitality', '60177032'], ['frnch', '60181576'], ['RB71', '60310844']])('%s shows %s', (text, qn) =>
    expect(catalogue.search(text).map((q) => q.qn)).toContain(qn));
  it('shows no more than asked for, best first', () => {
    expect(catalogue.search('french', 3)).toHaveLength(3);
    expect(catalogue.search('GCSE French')[0]!.qn).toBe('60181576');
    expect(catalogue.search(' ')).toEqual([]);
  });
});
