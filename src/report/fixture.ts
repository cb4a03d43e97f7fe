/** A small answer for the tests of the sheets: two pupils, one group with figures and one without. */
import type { Ks4Answer, Ks4PupilAnswer, Ks4SchoolAnswer } from '../ks4/answer';
import type { Ks4Report } from './context';

const school: Ks4SchoolAnswer = {
  pupils: 2, p8Pupils: 1, att8: 46.3, att8English: 9.5, att8Maths: 9, att8Ebacc: 13.4, att8Open: 14.4,
  p8: 0.29, p8Unadjusted: 0.26, p8HalfWidth: 0.23, p8Lower: 0.06, p8Upper: 0.52, p8Band: 'above average',
  p8Elements: {
    english: { score: 0.2, lower: -0.1, upper: 0.5 }, maths: { score: 0.3, lower: 0, upper: 0.6 },
    ebacc: { score: 0.4, lower: 0.1, upper: 0.7 }, open: { score: -0.2, lower: -0.5, upper: 0.1 },
  },
  ebaccEntry: 50, ebacc5: 0, ebacc4: 50, ebaccAps: 4.02, enMa5: 50, enMa4: 100, tripleScience: 50, language: 50, multiLanguage: 0,
  fiveGcse4: 100, anyQualification: 100, entriesPerPupil: 8.5, gcseEntriesPerPupil: 8, ebaccSlots: 3, openSlots: 2.5,
  valueAdded: null, pillars: null, destinations: null, unofficial: 0,
  notes: [{ figure: 'valueAdded', rule: 'Y-2', reason: 'The edition has no averages by EBacc pillar.' }],
};
const withoutP8: Ks4SchoolAnswer = {
  ...school, pupils: 1, p8Pupils: 0, p8: null, p8Unadjusted: null, p8HalfWidth: null, p8Lower: null, p8Upper: null, p8Band: null, p8Elements: null,
  notes: [{ figure: 'p8', rule: 'P8-1', reason: 'No pupil in it has a Key Stage 2 baseline.' }],
};
const pupil = (name: string, changed: Partial<Ks4PupilAnswer> = {}): Ks4PupilAnswer => ({
  pupil: name, included: true, att8: 40.5, att8English: 8, att8Maths: 8, att8Ebacc: 12, att8Open: 12.5, ebaccSlots: 3, openSlots: 3,
  ks2: 101, pag: 15, estimate: 38, p8: 0.25, p8Adjusted: 0.25, p8English: 0.1, p8Maths: 0.2, p8Ebacc: 0.3, p8Open: 0.4,
  ebaccEntered: true, ebaccAps: 4.02, ebacc5: false, ebacc4: true, enMa5: true, enMa4: true, tripleScience: true, language: true, multiLanguage: false,
  fiveGcse4: true, entries: 9, gcseEntries: 8, anyQualification: true, slots: [], notCounted: [], ...changed,
});
const answer: Ks4Answer = {
  stage: 'ks4', year: 2023, estimates: '2023 provisional', notes: [],
  pupils: [pupil('A1'), pupil('=1+1', { p8: null, p8Adjusted: null, ks2: null }), pupil('A3', { included: false })],
  school, groups: { 'sex=M': withoutP8, 'sex=F': school, 'disadvantaged=Y': school, 'class=11B': school, 'class=11A': school },
};

export const REPORT: Ks4Report = {
  context: { school: 'Anytown Academy', year: 2023, focus: 'exam results', estimates: '2023 provisional', status: 'validated', made: '22 November 2026, 10:15', rulesVersion: '1', filters: [], audience: 'named' },
  answer,
  comparisons: { '': { name: 'England', source: 'DfE, revised', figures: { att8: 46.3, enMa5: 45 } }, 'disadvantaged=Y': { name: 'England', source: 'DfE, revised', figures: { p8: 0.17 }, notLikeForLike: 'Disadvantaged pupils are held against other pupils nationally.' } },
  subjects: ['GCSE English language', 'GCSE French'],
  pupils: [
    { pupil: 'A1', name: "Zoë O'Neill", class: '11A', sex: 'F', disadvantaged: 'Y', sen: 'N', results: [{ grade: '5', points: 5, slots: 'English' }, { grade: '3', points: 3, slots: '' }] },
    { pupil: '=1+1', name: '=HYPERLINK("http://x")', class: '11B', sex: 'M', disadvantaged: 'N', sen: 'K', results: [null, { grade: 'X', points: null, slots: '' }] },
    { pupil: 'A3', name: 'Left in May', class: '11B', sex: 'M', disadvantaged: 'N', sen: 'N', results: [null, null] },
  ],
};
