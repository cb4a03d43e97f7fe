import { groupName, type Filter } from '../cohort/groups';
import type { Ks4Cohort } from '../cohort/ks4-cohort';
import type { Ks4Year } from '../reference/ks4/years';
import { schoolYear } from '../reference/year-text';
import type { Note } from './answer';
import type { Availability, EditionChoice } from './availability';

export interface HeadContext {
  readonly cohort: Ks4Cohort;
  readonly year: Ks4Year;
  readonly choice: EditionChoice;
  readonly available: Availability;
  readonly filters: readonly Filter[];
}

/** What is said at the top of an answer: of the year, the edition, the qualifications, the filters and what was ignored. */
export function headNotes({ cohort, year, choice, available, filters }: HeadContext): Note[] {
  const notes: Note[] = [];
  const note = (figure: string, rule: string, reason: string) => { notes.push({ figure, rule, reason }); };
  if (year.caution) note('all', 'Y-1', year.caution);
  for (const [reason, { rule, figures }] of refusalsOf(available)) note(figures.length === FAMILIES.length ? 'all' : figures[0]!, rule, reason);
  if (choice.edition) note('estimates', 'Y-2', `Estimates: ${choice.edition.name}. ${choice.edition.source}.`);
  else if (choice.refusal) note('estimates', choice.refusal.rule, choice.refusal.reason);
  notes.push(...available.labels);
  const newest = Math.max(...year.lists);
  if (newest < year.year) {
    note('all', 'Q-6', `The newest list of qualifications held is the DfE's of ${newest}; it stands for ${schoolYear(year.year)}${year.technicalAwardsNeedList ? ' except for technical awards, which need a list of your own' : ''}.`);
  }
  if (cohort.status === 'unvalidated') note('all', 'S-1', 'Unvalidated data: recent arrivals are in every figure.');
  if (filters.length > 0) note('all', 'S-2', `Filters applied: ${filters.map(groupName).join(', ')}.`);
  for (const { table, heading } of cohort.ignored) note('all', 'input', `The column "${heading}" of ${table} means nothing here and was ignored.`);
  if (cohort.problems.length > 0) note('all', 'Q-5', `${cohort.problems.length === 1 ? 'One value is' : `${cohort.problems.length} values are`} not understood; figures that would contain them are withheld.`);
  return notes;
}

/** Why whole families of figures are null: each reason once, with a figure of each family. */
function refusalsOf(available: Availability): ReadonlyMap<string, { readonly rule: string; readonly figures: readonly string[] }> {
  const found = new Map<string, { rule: string; figures: string[] }>();
  for (const family of FAMILIES) {
    const refusal = available.refusals[family];
    if (!refusal) continue;
    const known = found.get(refusal.reason);
    if (known) known.figures.push(FIGURE_OF[family]);
    else found.set(refusal.reason, { rule: refusal.rule, figures: [FIGURE_OF[family]] });
  }
  return found;
}

const FAMILIES = ['attainment8', 'progress8', 'ebacc', 'englishMaths', 'entries'] as const;
const FIGURE_OF = { attainment8: 'att8', progress8: 'p8', ebacc: 'ebaccEntry', englishMaths: 'enMa5', entries: 'entriesPerPupil' } as const;
