import { describe, expect, it } from 'vitest';
import { score, type Line } from './test-pupils';

const others: Line[] = [['English language', '5'], ['English literature', '5'], ['maths', '5'], ['geography', '5'], ['French', '5']];
const sciences = (...lines: Line[]) => {
  const pupil = score([...lines, ...others]);
  return { att8: pupil.att8, rules: lines.map((_, at) => pupil.ruleOf(at)) };
};

describe('D-3: the first science entry sets the pathway', () => {
  it('single sciences first: combined science is discounted', () =>
    expect(sciences(['biology', '4', '2022-06'], ['combined science', '99']).rules).toEqual([undefined, 'D-3']));
  it('combined science first: single sciences are discounted', () =>
    expect(sciences(['combined science', '44', '2022-06'], ['biology', '9'], ['chemistry', '9'], ['physics', '9']).rules).toEqual([undefined, 'D-3', 'D-3', 'D-3']));
  it('a void entry sets it too', () => expect(sciences(['combined science', '99', '2021-06'], ['biology', '9']).rules).toEqual(['D-7', 'D-3']));
  it('a U sets it too', () => expect(sciences(['biology', 'U', '2022-06'], ['combined science', '99']).rules).toEqual([undefined, 'D-3']));
  it('an X does not', () => expect(sciences(['biology', 'X', '2022-06'], ['combined science', '99']).rules).toEqual(['Q-4', undefined]));
  it('nor does one whose science was sat later', () =>
    expect(sciences(['biology', 'X', '2022-06'], ['combined science', '44', '2022-11'], ['chemistry', '9']).rules).toEqual(['Q-4', undefined, 'D-3']));
  it('an entry that an AS has replaced sets it all the same', () =>
    expect(sciences(['biology', '5', '2022-06'], ['AS biology', 'E'], ['combined science', '99', '2022-11']).rules).toEqual(['D-2', undefined, 'D-3']));
  it('and the trace names that entry, not the AS', () => {
    const lines: Line[] = [['biology', '5', '2022-06'], ['AS biology', 'E'], ['combined science', '99', '2022-11']];
    expect(score(lines).rows.find(({ result }) => result === 2)).toMatchObject({ rule: 'D-3', because: 0 });
  });
  it('an AS in one science is a single-science entry [house]', () =>
    expect(sciences(['AS physics', 'E', '2022-06'], ['combined science', '99']).rules).toEqual([undefined, 'D-3']));
  it('computer science is on neither pathway and counts beside both', () => {
    expect(sciences(['computer science', '9', '2022-06'], ['combined science', '44']).rules).toEqual([undefined, undefined]);
    expect(sciences(['computer science', '9', '2022-06'], ['biology', '4'], ['chemistry', '4']).rules).toEqual([undefined, undefined, undefined]);
  });
  it('what is discounted is no entry', () => expect(score([['biology', '4', '2022-06'], ['combined science', '99']]).figures.entries).toBe(1));
});

describe('D-3 [house]: first entries in the same series', () => {
  const triple: Line[] = [['biology', '6'], ['chemistry', '6'], ['physics', '6']];
  it('the pathway that gives the higher Attainment 8: single sciences', () =>
    expect(sciences(['combined science', '55'], ...triple).rules).toEqual(['D-3', undefined, undefined, undefined]));
  it('the pathway that gives the higher Attainment 8: combined science', () =>
    expect(sciences(['combined science', '99'], ...triple).rules).toEqual([undefined, 'D-3', 'D-3', 'D-3']));
  it('ties go to combined science', () => expect(sciences(['combined science', '66'], ['biology', '6'], ['chemistry', '6']).rules).toEqual([undefined, 'D-3', 'D-3']));
  it('it is the first entries that are compared: a later single science follows its pathway', () =>
    expect(sciences(['combined science', '44', '2022-06'], ['biology', '9', '2022-06'], ['chemistry', '9'], ['physics', '9']).rules).toEqual(['D-3', undefined, undefined, undefined]));
  it('all of it counts: two sciences of 9 do not outweigh what the empty slots lose', () => {
    // Combined 8-8 fills two slots with 16; one physics 9 fills one.
    expect(sciences(['combined science', '88'], ['physics', '9']).rules).toEqual([undefined, 'D-3']);
  });
  it('a void pathway gives nothing, so the other is taken', () =>
    expect(sciences(['combined science', '99', '2021-06'], ['biology', '9', '2021-06'], ['chemistry', '5']).rules).toEqual(['D-3', 'D-7', undefined]));
});
