/** A small catalogue for tests: a few qualifications, found by QN or by everyday name. */
import type { Catalogue, EbaccSubject, Qualification } from '../../src/qualification/types';

const qualification = (qn: string, name: string, ebacc: EbaccSubject, discountCode: string): Qualification => ({
  qn, name, title: name, kind: 'GCSE', level: '1/2', scale: 'GCSE 9-1', slots: 1, discountCode, ebacc, points: {}, lists: [2021],
});

export const LANGUAGE = qualification('60142923', 'GCSE English Language', 'English language', 'FK2B');
export const LITERATURE = qualification('60143733', 'GCSE English Literature', 'English literature', 'FC4');
export const MATHS = qualification('60146014', 'GCSE Maths', 'maths', 'RB1');
export const ART = qualification('60180885', 'GCSE Art', 'none', 'JA2');
const ALL = [LANGUAGE, LITERATURE, MATHS, ART];

export const catalogue: Catalogue = {
  qualifications: ALL,
  find: (text) => {
    const index = ALL.findIndex(({ qn, name }) => qn === text.replaceAll('/', '') || name.toLowerCase() === text.toLowerCase());
    return index < 0 ? { kind: 'unknown', suggestions: [], problem: `"${text}" is not known.` } : { kind: 'found', index, qualification: ALL[index]! };
  },
  search: (text) => ALL.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
  grade: (_, text) => (/^[1-9]$/.test(text) ? { kind: 'result', grade: text, points: Number(text) * 100, pass: true } : { kind: 'unknown', problem: 'is no grade', accepts: '9 to 1 or U' }),
  counts: () => ({ counts: true }),
};
