/** What holds for every pupil, and the tempting laws that do not. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { emptyEntries, OUTCOME } from './columns';
import { FLAG, NONE } from './figures';
import { scoreCohort } from './kernel';
import { figuresAt, hasFlag, pupilScorer, type PupilResult } from './pupil';
import { replay } from './trace';
import { catalogue, QN, resultFrom, rules2023, score, type Line, type SubjectName } from './test-pupils';

const WHEN = ['2019-11', '2020-06', '2021-06', '2021-11', '2022-06', '2022-06-14', '2022-11', '2023-06', '2023-06', '2023-06', '2023-06-05', '2023-06-12'];
const gradesOf = new Map((Object.keys(QN) as SubjectName[]).map((subject) => {
  const found = catalogue.find(QN[subject]);
  return [subject, [...Object.keys(found.kind === 'found' ? found.qualification.points : {}), 'U', 'X', 'Q']] as const;
}));
const subjects = [...gradesOf.keys()];
const lineOf = (from: readonly SubjectName[], when: readonly string[] = WHEN) => fc.constantFrom(...from)
  .chain((subject) => fc.tuple(fc.constant(subject), fc.constantFrom(...gradesOf.get(subject)!), fc.constantFrom(...when)));
/** Up to 14 results of any kind, with early entries, resits, void series, absences and dates. */
const pupil = fc.array(lineOf(subjects), { maxLength: 14 }) as fc.Arbitrary<Line[]>;
/** Few courses, entered over and over within two series, with days and without. */
const crowded = fc.array(lineOf(['history', 'AS physics', 'physics', 'combined science'], ['2022-06', '2023-06', '2023-06-05', '2023-06-12']), { minLength: 4, maxLength: 14, size: 'max' }) as fc.Arbitrary<Line[]>;
const ks2 = fc.option(fc.integer({ min: 118, max: 240 }).map((halves) => halves / 2), { nil: undefined });
const scorer = pupilScorer(rules2023, catalogue);
const resultsOf = (lines: readonly Line[]) => lines.map((line) => resultFrom(line));
const tenths = (mean: number | undefined) => (mean === undefined ? NONE : Math.round(mean * 10));

describe('for every pupil', () => {
  it('the order of the results does not matter, neither to the figures nor to the trace', () =>
    fc.assert(fc.property(pupil.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))), ks2, ([lines, shuffled], mean) => {
      const told = (of: readonly Line[]) => {
        const results = resultsOf(of);
        const { figures, trace } = scorer.trace(results, tenths(mean));
        const about = (at: number | null) => (at === null ? null : results[at]);
        return { figures, rows: trace.rows.map((row) => ({ ...row, result: about(row.result), because: about(row.because) })) };
      };
      expect(told(shuffled)).toEqual(told(lines));
    })));
  it('nor does it as a file has them, where few courses are taken over and over', () =>
    fc.assert(fc.property(crowded.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))), ([lines, shuffled]) => {
      expect(scorer.score(resultsOf(shuffled), NONE)).toEqual(scorer.trace(resultsOf(lines), NONE).figures);
    }), { numRuns: 1000 }));
  it('Attainment 8 is the sum of its elements', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const { figures: { att8, att8English, att8Maths, att8Ebacc, att8Open } } = score(lines);
      return att8 === att8English! + att8Maths! + att8Ebacc! + att8Open!;
    })));
  it('replaying the trace gives the score and its elements', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const { figures, trace } = scorer.trace(resultsOf(lines), NONE);
      const { att8, slots } = replay(trace);
      expect([att8, slots.english ?? 0, slots.maths ?? 0, slots.ebacc ?? 0, slots.open ?? 0])
        .toEqual([figures.att8, figures.att8English, figures.att8Maths, figures.att8Ebacc, figures.att8Open]);
    })));
  it('each slot is filled at most once, and no qualification fills more slots than its size', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const filled = score(lines).rows.filter(({ weight }) => weight > 0);
      for (const { slot, count } of rules2023.plan.rows) expect(filled.filter(({ countsAs }) => countsAs === slot).length).toBeLessThanOrEqual(count);
      for (const { result, qualification } of filled) expect(filled.filter((row) => row.result === result).length).toBeLessThanOrEqual(catalogue.qualifications[qualification]!.slots);
    })));
  it('every result is accounted for: it fills slots, or the trace says why not by a rule', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const { rows } = score(lines);
      lines.forEach((_, at) => expect(rows.filter(({ result, rule }) => result === at && /^(A8|D|Q)-\d$/.test(rule)).length).toBeGreaterThanOrEqual(1));
    })));
  it('no other way of filling the slots gives more', () =>
    fc.assert(fc.property(pupil, (lines) => { expect(score(lines).att8).toBeCloseTo(bestOf(lines), 6); }), { numRuns: 200 }));
  it('an absence or a result still to come changes no figure', () =>
    fc.assert(fc.property(pupil, fc.constantFrom(...subjects), fc.constantFrom('X', 'Q'), fc.constantFrom(...WHEN), ks2, (lines, subject, grade, when, mean) => {
      expect(score([...lines, [subject, grade, when]], mean).figures).toEqual(score(lines, mean).figures);
    })));
  it('raising one GCSE grade with fixed entries never lowers Attainment 8', () =>
    fc.assert(fc.property(pupil, fc.nat(), (lines, pick) => {
      const gcses = resultsOf(lines).map((result, at) => ({ result, at })).filter(({ result }) => catalogue.qualifications[result.qualification]!.kind === 'GCSE' && result.outcome <= OUTCOME.fail);
      fc.pre(gcses.length > 0);
      const { result, at } = gcses[pick % gcses.length]!;
      const higher = Object.values(catalogue.qualifications[result.qualification]!.points).filter((points) => points > result.points);
      fc.pre(higher.length > 0);
      const raised = resultsOf(lines).with(at, { ...result, points: Math.min(...higher), outcome: OUTCOME.pass });
      return scorer.score(raised, NONE).att8 >= scorer.score(resultsOf(lines), NONE).att8;
    })));
  it('one alone scores the same as within a cohort', () =>
    fc.assert(fc.property(fc.array(fc.tuple(pupil, ks2), { minLength: 1, maxLength: 12 }), (cohort) => {
      const all = cohort.map(([lines]) => resultsOf(lines));
      const figures = scoreCohort(rules2023, scorer.table, columnsOf(all), Int32Array.from(cohort, ([, mean]) => tenths(mean)));
      cohort.forEach(([, mean], at) => expect(figuresAt(figures, at)).toEqual(scorer.score(all[at]!, tenths(mean))));
    }), { numRuns: 50 }));
  it('the figures are the same with the trace as without', () =>
    fc.assert(fc.property(pupil, ks2, (lines, mean) => { expect(scorer.trace(resultsOf(lines), tenths(mean)).figures).toEqual(scorer.score(resultsOf(lines), tenths(mean))); })));
  it('what counts as nothing may be left out, all together, where no dates are known', () =>
    fc.assert(fc.property(pupil.map((lines) => lines.map(([subject, grade, when]) => [subject, grade, when!.slice(0, 7)] as const)), ks2, (lines, mean) => {
      const whole = score(lines, mean);
      const out = new Set(whole.rows.filter(({ countsAs }) => countsAs === 'nothing').map(({ result }) => result));
      // Two traces of what an AS outdid remain: a GCSE science sets the pathway, and five GCSEs remember it [house].
      fc.pre(!lines.some(([subject], at) => whole.ruleOf(at) === 'D-2' && (subject === 'biology' || subject === 'physics')));
      const { flags, ...figures } = score(lines.filter((_, at) => !out.has(at)), mean).figures;
      expect({ ...figures, flags: flags | FLAG.fiveGcse4 }).toEqual({ ...whole.figures, flags: whole.figures.flags | FLAG.fiveGcse4 });
    })));
  it('the EBacc at 5 is the EBacc at 4, and that is an entry in every pillar', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const { is } = score(lines);
      return (!is('ebacc5') || is('ebacc4')) && (!is('ebacc4') || is('ebaccEntered'))
        && is('ebaccEntered') === (is('englishEntry') && is('mathsEntry') && is('scienceEntry') && is('humanitiesEntry') && is('languagesEntry'));
    })));
  it('English and maths at 7 is at 5, at 5 is at 4, and each is English and maths', () =>
    fc.assert(fc.property(pupil, (lines) => {
      const { is } = score(lines);
      return (['7', '5', '4'] as const).every((grade) => is(`enMa${grade}`) === (is(`english${grade}`) && is(`maths${grade}`)))
        && (!is('enMa7') || is('enMa5')) && (!is('enMa5') || is('enMa4')) && (!is('fiveGcse4') || is('enMa4'));
    })));
  it('EBacc points are never more than six results of the best AS grade, and Attainment 8 never more than ten', () =>
    fc.assert(fc.property(pupil, (lines) => { const { att8, ebaccPoints } = score(lines); return att8 >= 0 && att8 <= 107.5 && ebaccPoints >= 0 && ebaccPoints <= 64.5; })));
  it('Progress 8 is Attainment 8 less the estimate, and the adjusted score never less', () =>
    fc.assert(fc.property(pupil, fc.integer({ min: 118, max: 240 }), (lines, halves) => {
      const { figures } = score(lines, halves / 2);
      const average = edition2023Provisional.averages![figures.pag! - 1]!.att8;
      return figures.p8 === figures.att8 - average && figures.p8Adjusted! >= figures.p8;
    })));
});

describe('tempting laws that are false', () => {
  it('"what is dropped may be left out one by one": AS maths, outdone by AS further maths, still keeps GCSE maths out', () => {
    const lines: Line[] = [['maths', '6'], ['AS maths', 'E'], ['AS further maths', 'D']];
    expect([score(lines).att8, score([lines[0]!, lines[2]!]).att8]).toEqual([10.26, 12]);
  });
  it('"a better grade is never thrown away": an AS replaces a better GCSE', () => {
    const gcse: Line[] = [['French', '9']];
    expect([score(gcse).att8, score([...gcse, ['AS French', 'E']]).att8]).toEqual([9, 3.5]);
  });
  it('"an additional qualification never lowers the score": that AS did', () =>
    expect(score([['maths', '9'], ['AS maths', 'E']]).att8).toBeLessThan(score([['maths', '9']]).att8));
  it('"an early science entry cannot hurt": one single science discounts combined science', () =>
    expect(score([['physics', '1', '2022-06'], ['combined science', '99']]).att8).toBeLessThan(score([['combined science', '99']]).att8));
  it('"a grade 1 in literature is worth one point": dropping literature costs the English doubling', () => {
    const both: Line[] = [['English language', '9'], ['English literature', '1']];
    expect([score(both).att8, score(both.slice(0, 1)).att8]).toEqual([19, 9]);
  });
  it('"a resit helps": a better resit changes nothing', () =>
    expect(score([['maths', '3', '2022-11'], ['maths', '9']]).figures).toEqual(score([['maths', '3', '2022-11']]).figures));
  it('"an absence is a U": a U doubles the other English and an X does not', () =>
    expect([score([['English language', '6'], ['English literature', 'U']]).att8, score([['English language', '6'], ['English literature', 'X']]).att8]).toEqual([12, 6]));
  it('"a ninth GCSE adds to Attainment 8": with all slots filled better it does not', () => {
    const eight: Line[] = [['maths', '5'], ['English language', '5'], ['English literature', '5'], ['combined science', '55'], ['history', '5'], ['art', '5'], ['drama', '5']];
    expect([score(eight).att8, score([...eight, ['music', '5']]).att8]).toEqual([50, 50]);
  });
  it('"taking FSMQ beside maths helps": it fills no slot', () =>
    expect(score([['maths', '4'], ['FSMQ additional maths', 'A']]).att8).toBe(score([['maths', '4']]).att8));
  it('"raising any grade helps": an AS raised from E to A lifts the score, entering it at all did not', () => {
    const scores = ['E', 'A'].map((grade) => score([['French', '9'], ['AS French', grade]]).att8);
    expect([score([['French', '9']]).att8, ...scores]).toEqual([9, 3.5, 10.75]);
  });
  it('"combined science with computer science is worth its best two": EBacc points take combined science alone', () =>
    expect(score([['combined science', '33'], ['computer science', '9']]).ebaccPoints).toBe(6));
  it('"5-4 averages 4.5, so it is a 5 once": it is a 4 in the EBacc', () =>
    expect(hasFlag(score([['English language', '5'], ['English literature', '5'], ['maths', '5'], ['combined science', '54'], ['history', '5'], ['French', '5']]).figures, 'ebacc5')).toBe(false));
});

function columnsOf(pupils: readonly (readonly PupilResult[])[]) {
  const entries = emptyEntries(pupils.length, pupils.flat().length);
  let entry = 0;
  pupils.forEach((results, at) => {
    for (const { qualification, points, outcome, series, day = 0 } of results) {
      entries.qualification[entry] = qualification;
      entries.points[entry] = points;
      entries.outcome[entry] = outcome;
      entries.series[entry] = series;
      entries.day[entry++] = day;
    }
    entries.offsets[at + 1] = entry;
  });
  return entries;
}

/** The most that any assignment of the standing results to slots gives, by trying them all; written apart from the kernel. */
function bestOf(lines: readonly Line[]): number {
  const scored = score(lines);
  const standing = scored.rows.filter((row) => row.weight > 0 || row.rule === 'A8-4');
  const units = [...new Set(standing.map(({ result }) => result))].flatMap((at) => {
    const { qualification, points } = standing.find(({ result }) => result === at)!;
    const { ebacc, slots } = catalogue.qualifications[qualification]!;
    return Array.from({ length: slots }, () => ({ ebacc, points: points / 100 }));
  });
  const entered = new Set(scored.rows.filter((row) => row.weight > 0 || row.countsAs === 'entry').map(({ qualification }) => catalogue.qualifications[qualification]!.ebacc));
  const doubled = entered.has('English language') && entered.has('English literature') ? 2 : 1;
  const known = new Map<string, number>();
  const best = (at: number, maths: number, english: number, ebacc: number, open: number): number => {
    const unit = units[at];
    if (!unit) return 0;
    const key = [at, maths, english, ebacc, open].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const choices = [best(at + 1, maths, english, ebacc, open)];
    const isEnglish = unit.ebacc === 'English language' || unit.ebacc === 'English literature';
    if (unit.ebacc === 'maths') { if (maths > 0) choices.push(2 * unit.points + best(at + 1, maths - 1, english, ebacc, open)); }
    else if (isEnglish) { if (english > 0) choices.push(doubled * unit.points + best(at + 1, maths, english - 1, ebacc, open)); }
    else if (unit.ebacc !== 'none' && ebacc > 0) choices.push(unit.points + best(at + 1, maths, english, ebacc - 1, open));
    if (unit.ebacc !== 'maths' && open > 0) choices.push(unit.points + best(at + 1, maths, english, ebacc, open - 1));
    const most = Math.max(...choices);
    known.set(key, most);
    return most;
  };
  return best(0, 1, 1, 3, 3);
}
