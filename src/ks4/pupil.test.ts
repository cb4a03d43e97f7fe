import { describe, expect, it } from 'vitest';
import { MOST_ENTRIES, OUTCOME, resultOf } from './columns';
import { FLAG, NONE } from './figures';
import { scoreCohort } from './kernel';
import { hasFlag, pupilScorer, scorePupil, scorerFor } from './pupil';
import { emptyEntries } from './columns';
import { catalogue, indexOf, resultFrom, rules2023, rulesOf, type Line } from './test-pupils';

const lines: Line[] = [['maths', '5'], ['English language', '6'], ['French', '7']];
const results = lines.map((line) => resultFrom(line));

describe('the front door for one pupil', () => {
  it('gives figures and trace', () => {
    const { figures, trace } = scorePupil(rules2023, catalogue, results, 1010);
    expect([figures.att8, figures.p8, trace.rows.length]).toEqual([2300, -1500, 3]);
  });
  it('tabulates the catalogue once for the same rules', () => {
    expect(scorerFor(rules2023, catalogue)).toBe(scorerFor(rules2023, catalogue));
    expect(scorerFor(rulesOf(2022), catalogue)).not.toBe(scorerFor(rules2023, catalogue));
  });
  it('remembers nothing from pupil to pupil', () => {
    const scorer = pupilScorer(rules2023, catalogue);
    const first = scorer.trace(results, 1010);
    scorer.trace(lines.map(([subject], at) => resultFrom([subject, at === 0 ? 'U' : '9', '2021-06'])), NONE);
    expect(scorer.trace(results, 1010)).toEqual(first);
  });
  it('reads yes-or-no figures by name', () => {
    const { figures } = scorePupil(rules2023, catalogue, results, NONE);
    expect([hasFlag(figures, 'enMa5'), hasFlag(figures, 'enMa7')]).toEqual([true, false]);
  });
  it('refuses more results than a pupil can have', () => {
    const many = Array.from({ length: MOST_ENTRIES + 1 }, () => results[0]!);
    expect(() => scorePupil(rules2023, catalogue, many, NONE)).toThrow(RangeError);
    const entries = emptyEntries(1, many.length);
    entries.offsets[1] = many.length;
    expect(() => scoreCohort(rules2023, scorerFor(rules2023, catalogue).table, entries, Int32Array.of(NONE))).toThrow(RangeError);
  });
});

describe('a grade as the columns hold it', () => {
  const maths = catalogue.qualifications[indexOf('maths')]!;
  const of = (grade: string) => resultOf(catalogue.grade(maths, grade));
  it.each([
    ['7', { points: 700, outcome: OUTCOME.pass }], ['U', { points: 0, outcome: OUTCOME.fail }], ['X', { points: 0, outcome: OUTCOME.absent }],
    ['Q', { points: 0, outcome: OUTCOME.pending }], ['10', null],
  ])('%s', (grade, expected) => expect(of(grade)).toEqual(expected));
});

it('every yes-or-no figure has a bit of its own', () => {
  const bits = Object.values(FLAG);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit > 0)).toBe(true);
});
