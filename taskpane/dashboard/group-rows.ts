import type { Ks4Answer, Ks4SchoolAnswer } from '../../src/ks4/answer';
import { KS4_MEASURES, figureOf } from '../../src/ks4/registry';
import type { Measure } from '../../src/ks4/registry';
import type { Comparisons } from '../../src/report/context';
import { groupName, groupsBySection } from '../../src/report/group-names';
import type { GroupRow } from '../charts/GroupChart';
import { figureText, gapText, intervalText } from './format';

/** The measures that groups can be held beside, in the registry's order: every one but the counts of pupils. */
export const GROUP_MEASURES: readonly Measure[] = KS4_MEASURES.filter(({ kind, key }) => kind !== 'count' && !key.startsWith('destinations.'));

export const measureOf = (key: string): Measure => GROUP_MEASURES.find((measure) => measure.key === key) ?? GROUP_MEASURES[0]!;

/** One group with its figure, its pupils and what it is held against. `key` is "" for all pupils. */
export interface GroupLine extends GroupRow {
  readonly pupils: number;
  readonly comparisonText: string | null;
  readonly gapText: string | null;
  readonly intervalText: string | null;
}

/** A measure for all pupils and for every group of some characteristics. */
export function groupLines(answer: Ks4Answer, comparisons: Comparisons, measure: Measure, prefixes: readonly string[]): GroupLine[] {
  const sections = groupsBySection(Object.keys(answer.groups), 'named').filter(({ prefix }) => prefixes.includes(prefix));
  const all = line('', 'All pupils', answer.school, measure, comparisons['']?.figures[measure.key]);
  return [all, ...sections.flatMap(({ keys }) => keys.map((key) => line(key, groupName(key), answer.groups[key]!, measure, comparisons[key]?.figures[measure.key])))];
}

function line(key: string, label: string, school: Ks4SchoolAnswer, { key: measure, kind }: Measure, theirs: number | undefined): GroupLine {
  const value = figureOf(school, measure) ?? null;
  const { lower, upper } = limits(school, measure);
  return {
    key, label, value, lower, upper, pupils: school.pupils, comparison: theirs ?? null, text: figureText(value, kind),
    comparisonText: theirs === undefined ? null : figureText(theirs, kind),
    gapText: theirs === undefined || value === null ? null : gapText(value - theirs, kind),
    intervalText: intervalText(lower, upper),
  };
}

/** The limits of a measure that has an interval: Progress 8, its elements, value added. */
export function limits(school: Ks4SchoolAnswer, measure: string): { readonly lower: number | null; readonly upper: number | null } {
  const [part, name] = measure.split('.');
  if (measure === 'p8') return { lower: school.p8Lower, upper: school.p8Upper };
  const interval = part === 'p8Elements' ? school.p8Elements?.[name as 'english'] : part === 'valueAdded' ? school.valueAdded?.[name as 'science'] : undefined;
  return { lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

/** The words under the chart for one line: school, interval, comparison, gap, pupils. */
export function lineSentence({ label, text, intervalText: interval, comparisonText, gapText: gap, pupils }: GroupLine, comparison: string | null): string {
  return [`${label}: ${text}`, interval && `from ${interval}`, `${pupils} pupils`, comparisonText && `${comparison ?? 'comparison'} ${comparisonText}`, gap && `gap ${gap}`]
    .filter(Boolean).join(', ') + '.';
}

/** The one sentence that stands for the chart. */
export const chartSentence = (measure: Measure, lines: readonly GroupLine[]): string =>
  `${measure.name} by group: ${lines.map(({ label, text }) => `${label} ${text}`).join('; ')}. Use the arrow keys to go from group to group and Enter to list its pupils.`;
