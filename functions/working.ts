/** KS4_SLOTS and KS4_EXPLAIN: the kernel's own trace (rule A8-7). */
import { explainPupil } from '../src/ks4/explain';
import { NONE } from '../src/ks4/figures';
import { RULES_VERSION } from '../src/version';
import type { Catalogue } from '../src/qualification/types';
import type { Answer, Answers } from './arguments';
import { baselinesOf, tenthsOf } from './baselines';
import { contextOf, demand } from './context';
import { notUnderstood } from './messages';
import { eachPupil, enteredRow, pupilsOf } from './pupils';

/** Which slot each grade fills, in the shape of the grades: "maths", "ebacc", "ebacc + open", "no slot", "not counted (D-1)". */
export function ks4Slots(catalogue: Catalogue, [labels, grades, edition, series, map]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  demand(context, 'attainment8');
  const pupils = pupilsOf(context, labels, grades, series, map);
  const answers = eachPupil(pupils, pupils.columns.length, ({ results, at }) => {
    const cells: string[] = pupils.columns.map(() => '');
    for (const row of context.scorer.trace(results, NONE).trace.rows) {
      const column = at[row.result]!;
      const fills = row.weight > 0 ? row.countsAs : row.countsAs === 'entry' ? 'no slot' : `not counted (${row.rule})`;
      cells[column] = cells[column] === '' ? fills : `${cells[column]} + ${fills}`;
    }
    return cells;
  });
  return pupils.down ? answers[0]!.map((cell) => [cell]) : answers;
}

const EXPLAIN_HEADINGS = ['Step', 'Qualification', 'Grade', 'Points', 'Counts as', 'Rule', 'Why'];

const RULES_LINE: Answer[] = ['Rules', '', '', '', '', '', `Worked out by Headline's rules ${RULES_VERSION}.`];

/** One pupil's working as a table; its last line says by which rules. */
export function ks4Explain(catalogue: Catalogue, [labels, grades, reading, maths, edition, ks2Year, series, map]: readonly unknown[]): Answers {
  const context = contextOf(catalogue, edition);
  demand(context, 'attainment8');
  const pupils = pupilsOf(context, labels, grades, series, map);
  if (pupils.grades.length > 1) throw notUnderstood(`KS4_EXPLAIN works for one pupil: give one row of grades, not ${pupils.grades.length}.`);
  const { results } = enteredRow(pupils, 0);
  const ks2 = tenthsOf(baselinesOf(reading, maths, ks2Year, context.year.year, 1)(0));
  const { figures, trace } = context.scorer.trace(results, ks2);
  const rows = explainPupil({ rules: context.rules, catalogue, results, figures, trace });
  return [EXPLAIN_HEADINGS, ...rows.map(({ step, qualification, grade, points, countsAs, rule, sentence }): Answer[] =>
    [step, qualification, grade, points ?? '', countsAs, rule, sentence]), RULES_LINE];
}
