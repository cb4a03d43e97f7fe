import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { analyseQuestions } from './analysis';
import type { Question, QuestionMarks } from './types';

const question = (label: string, strand: string, marks = 1, nationalCorrect: number | null = null, nationalAttempted: number | null = null): Question =>
  ({ label, strand, marks, nationalCorrect, nationalAttempted });
const paper = (questions: Question[], marks: (number | null)[][]): QuestionMarks =>
  ({ questions, pupils: marks.map((row, index) => ({ pupil: `P${index + 1}`, name: '', marks: row })) });

describe('by question (001, "View data by question")', () => {
  it('the printed example: 133 of 161 pupils right is 82.61%, 3.89 below the national 86.50%', () => {
    const marks = Array.from({ length: 161 }, (_, index) => [index < 133 ? 1 : 0]);
    const [line] = analyseQuestions(paper([question('1', 'Retrieve', 1, 8650, 9990)], marks)).questions;
    expect(line).toMatchObject({ correct: 82.61, national: 86.5, difference: -3.89, attempted: 100, attemptedDifference: 0.1 });
  });
  it('the printed example: 158 of 161 pupils attempting is 98.14%, 1.34 above the national 96.80%', () => {
    const marks = Array.from({ length: 161 }, (_, index) => [index < 120 ? 1 : index < 158 ? 0 : null, 1]);
    const [line] = analyseQuestions(paper([question('3', 'Retrieve', 1, 6630, 9680), question('4', 'Retrieve')], marks)).questions;
    expect(line).toMatchObject({ correct: 74.53, difference: 8.23, attempted: 98.14, attemptedDifference: 1.34 });
  });
  it('a question of three marks counts the marks gained over the marks available', () =>
    expect(analyseQuestions(paper([question('5', 'Infer', 3)], [[3], [1], [0], [2]])).questions[0]!.correct).toBe(50));
  it('a question that was left out gains nothing but is not attempted', () =>
    expect(analyseQuestions(paper([question('1', 'a'), question('2', 'a')], [[1, null], [1, 0]])).questions[1]).toMatchObject({ correct: 0, attempted: 50 }));
  it('has no difference where no national figure is known', () =>
    expect(analyseQuestions(paper([question('1', 'a')], [[1]])).questions[0]).toMatchObject({ national: null, difference: null, attemptedDifference: null }));
});

describe('by strand', () => {
  it('is a whole percentage of the marks of its questions', () =>
    expect(analyseQuestions(paper([question('1', 'a', 2, 5000), question('2', 'a', 1, 8000), question('3', 'b')], [[2, 0, 1], [1, 1, 0]])).strands)
      .toEqual([{ strand: 'a', marks: 3, correct: 67, national: 60, difference: 7 }, { strand: 'b', marks: 1, correct: 50, national: null, difference: null }]));
});

describe('by pupil and strand', () => {
  it('is to one decimal, overall first', () =>
    expect(analyseQuestions(paper([question('1', 'a', 2), question('2', 'b', 1)], [[1, 1], [0, 1]])).byPupil)
      .toEqual([{ pupil: 'P1', name: '', overall: 66.7, strands: [50, 100] }, { pupil: 'P2', name: '', overall: 33.3, strands: [0, 100] }]));
});

describe('groups and absence', () => {
  const marks = paper([question('1', 'a')], [[1], [0], [null]]);
  it('a group is its own pupils alone', () => expect(analyseQuestions(marks, ({ pupil }) => pupil === 'P1').questions[0]!.correct).toBe(100));
  it('a pupil without a single mark is taken as absent and is in no figure', () =>
    expect(analyseQuestions(marks)).toMatchObject({ pupils: 2, absent: ['P3'] }));
  it('an empty group has no figures, not zeros', () =>
    expect(analyseQuestions(marks, () => false).questions[0]).toMatchObject({ correct: null, attempted: null }));
});

const anyPaper = fc.array(fc.record({ strand: fc.constantFrom('a', 'b', 'c'), marks: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 8 })
  .chain((specs) => fc.array(fc.tuple(...specs.map(({ marks }) => fc.option(fc.integer({ min: 0, max: marks })))), { maxLength: 12 })
    .map((rows) => paper(specs.map(({ strand, marks }, index) => question(String(index + 1), strand, marks)), rows)));

describe('properties', () => {
  it('every percentage is from 0 to 100', () =>
    fc.assert(fc.property(anyPaper, (marks) => analyseQuestions(marks).questions.every(({ correct, attempted }) =>
      [correct, attempted].every((value) => value === null || (value >= 0 && value <= 100))))));
  it('no question is right more often than it was attempted', () =>
    fc.assert(fc.property(anyPaper, (marks) => analyseQuestions(marks).questions.every(({ correct, attempted }) => correct === null || correct <= attempted!))));
  it('the order of the pupils does not matter to questions and strands', () =>
    fc.assert(fc.property(anyPaper, (marks) => {
      const backwards = analyseQuestions({ ...marks, pupils: marks.pupils.toReversed() });
      const forwards = analyseQuestions(marks);
      expect(backwards.questions).toEqual(forwards.questions);
      expect(backwards.strands).toEqual(forwards.strands);
    })));
});
