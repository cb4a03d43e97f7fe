import { describe, expect, it } from 'vitest';
import type { TrackerMapping, TrackerSettings } from '../../src/tracker/types';
import { mappingOf, settingsOf } from '../state/samples';
import { ART, LANGUAGE, LITERATURE, MATHS, catalogue } from './samples';
import { missingSubjects, pillarOf, stateOf, subjectLines, withSubject } from './subjects';

const subject = (column: number, name: string, qualifications: string[], assessment?: string) => ({ column, heading: name, subject: name, qualifications, confidence: 0.98, ...(assessment ? { assessment } : {}) });
const mapping = (columns: TrackerMapping['columns'], layout: TrackerMapping['layout'] = 'wide'): TrackerMapping => mappingOf({ layout, columns });
const settings = (columns: TrackerMapping['columns'], layout?: TrackerMapping['layout']): TrackerSettings => settingsOf(mapping(columns, layout));
const lines = (columns: TrackerMapping['columns']) => subjectLines(settings(columns), catalogue);
const warnings = (columns: TrackerMapping['columns']) => missingSubjects(lines(columns), mapping(columns));

describe('subjects and what they stand for', () => {
  it('one label over several assessment points is one subject', () =>
    expect(lines([subject(3, 'Maths', [MATHS.qn], 'Mock 1'), subject(9, 'Maths', [MATHS.qn], 'Mock 2')])).toMatchObject([{ subject: 'Maths', columns: [3, 9] }]));
  it('is open until something that is known is chosen', () => {
    const [open, unclear, mapped] = lines([subject(1, 'Art', []), subject(2, 'Science', ['Double thing']), subject(3, 'Maths', [MATHS.qn])]);
    expect([open!, unclear!, mapped!].map(stateOf)).toEqual(['open', 'open', 'mapped']);
  });
  it('changing one changes every column that carries it, and counts as settled', () => {
    const columns = [subject(3, 'Art', [], 'Mock 1'), subject(9, 'Art', [], 'Mock 2'), subject(4, 'Maths', [MATHS.qn])];
    const changed = withSubject(settings(columns), { subject: 'Art', qualifications: [ART.qn] }).mapping.columns;
    expect(changed.map(({ qualifications, confidence }) => [qualifications, confidence])).toEqual([[[ART.qn], 1], [[ART.qn], 1], [[MATHS.qn], 0.98]]);
  });
  it('"does not count" is a choice, and can be taken back', () => {
    const aside = withSubject(settings([subject(3, 'PSHE', [])]), { subject: 'PSHE', qualifications: [], doesNotCount: true });
    expect(stateOf(subjectLines(aside, catalogue)[0]!)).toBe('aside');
    const back = withSubject(aside, { subject: 'PSHE', qualifications: [ART.qn] });
    expect(stateOf(subjectLines(back, catalogue)[0]!)).toBe('mapped');
  });
  it('of an export are the labels that the catalogue does not know', () => {
    const long = settings([{ column: 1, heading: 'Subject', field: 'qualification', confidence: 1 }], 'long');
    expect(subjectLines(long, catalogue, ['Mathematics H']).map(stateOf)).toEqual(['open']);
    const mapped = withSubject(long, { subject: 'Mathematics H', qualifications: [MATHS.qn] });
    expect(subjectLines(mapped, catalogue, ['Mathematics H'])).toMatchObject([{ subject: 'Mathematics H', chosen: [{ text: MATHS.qn, qualification: MATHS }] }]);
  });
  it('show the pillar they can count in', () => expect([LITERATURE, MATHS, ART].map(pillarOf)).toEqual(['English', 'Maths', 'Open']));
});

describe('what is missing costs', () => {
  const english = subject(1, 'Eng Lang', [LANGUAGE.qn]);
  const literature = subject(2, 'Eng Lit', [LITERATURE.qn]);
  const maths = subject(3, 'Maths', [MATHS.qn]);
  it('nothing when English language, literature and maths are there', () => expect(warnings([english, literature, maths])).toEqual([]));
  it('without literature: English counts once and nobody enters the EBacc', () => expect(warnings([english, maths])).toEqual([expect.stringContaining('English counts once and not twice')]));
  it('without any English: no English slot at all', () => expect(warnings([maths])).toEqual([expect.stringContaining('No subject is English:')]));
  it('without maths: no maths slot', () => expect(warnings([english, literature])).toEqual([expect.stringContaining('No subject is maths')]));
  it('one column for both Englishes holds one result', () => expect(warnings([subject(1, 'English', [LANGUAGE.qn, LITERATURE.qn]), maths])).toEqual([expect.stringContaining('one column holds one result')]));
});
