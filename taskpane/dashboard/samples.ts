/** Answers for tests: one made-up pupil or school with only what the test is about. */
import type { Ks4Answer, Ks4PupilAnswer, Ks4SchoolAnswer } from '../../src/ks4/answer';

export const pupilAnswer = (pupil: string, more: Partial<Ks4PupilAnswer> = {}): Ks4PupilAnswer => ({
  pupil, included: true, att8: null, att8English: null, att8Maths: null, att8Ebacc: null, att8Open: null, ebaccSlots: null, openSlots: null,
  ks2: null, pag: null, estimate: null, p8: null, p8Adjusted: null, p8English: null, p8Maths: null, p8Ebacc: null, p8Open: null,
  ebaccEntered: null, ebaccAps: null, ebacc5: null, ebacc4: null, enMa5: null, enMa4: null, tripleScience: null, language: null, multiLanguage: null,
  fiveGcse4: null, entries: null, gcseEntries: null, anyQualification: null, slots: [], notCounted: [], ...more,
});

export const schoolAnswer = (more: Partial<Ks4SchoolAnswer> = {}): Ks4SchoolAnswer => ({
  pupils: 0, p8Pupils: null, att8: null, att8English: null, att8Maths: null, att8Ebacc: null, att8Open: null,
  p8: null, p8Unadjusted: null, p8HalfWidth: null, p8Lower: null, p8Upper: null, p8Band: null, p8Elements: null,
  ebaccEntry: null, ebacc5: null, ebacc4: null, ebaccAps: null, enMa5: null, enMa4: null, tripleScience: null, language: null, multiLanguage: null,
  fiveGcse4: null, anyQualification: null, entriesPerPupil: null, gcseEntriesPerPupil: null, ebaccSlots: null, openSlots: null,
  valueAdded: null, pillars: null, destinations: null, unofficial: 0, ...more,
});

export const answerOf = (pupils: readonly Ks4PupilAnswer[], more: Partial<Ks4Answer> = {}): Ks4Answer => ({
  stage: 'ks4', year: 2023, estimates: '2023 provisional', notes: [], pupils, school: schoolAnswer({ pupils: pupils.length }), groups: {}, ...more,
});
