import { plainWords } from './heading-words';
import type { ClassMapping, TrackerColumn, TrackerSettings } from './types';

/** Something that last year's settings say and this year's tracker has not, or the other way round. */
export interface Unmatched {
  readonly kind: 'column gone' | 'subject gone' | 'subject new' | 'class rule gone' | 'assessment gone';
  readonly label: string;
  readonly sentence: string;
}

export interface RolledForward { readonly settings: TrackerSettings; readonly unmatched: readonly Unmatched[] }

/**
 * Last year's settings for this year's tracker: what subjects, grades and classes stand for is carried over by their
 * labels; what is about last year's pupils is not.
 * @param before last year's settings
 * @param proposed what the wizard proposes for this year's tracker
 */
export function rollForward(before: TrackerSettings, proposed: TrackerSettings): RolledForward {
  const subjects = new Map(before.mapping.columns.flatMap((column) => (column.subject === undefined ? [] : [[plainWords(column.subject), column]])));
  const fields = new Map(before.mapping.columns.flatMap((column) => (column.field === undefined ? [] : [[plainWords(column.heading), column.field]])));
  const taken = new Set(proposed.mapping.columns.flatMap(({ field }) => field ?? []));
  const columns = proposed.mapping.columns.map((column): TrackerColumn => {
    const known = column.subject === undefined ? undefined : subjects.get(plainWords(column.subject));
    if (known && (known.doesNotCount || (known.qualifications ?? []).length > 0)) {
      return { ...column, qualifications: known.qualifications ?? [], ...(known.doesNotCount ? { doesNotCount: true } : {}), confidence: 1 };
    }
    const field = column.field === undefined && column.subject === undefined ? fields.get(plainWords(column.heading)) : undefined;
    if (field === undefined || taken.has(field)) return column;
    taken.add(field);
    return { ...column, field, confidence: 1 };
  });
  const labels = new Set(columns.flatMap(({ subject }) => (subject === undefined ? [] : [plainWords(subject)])));
  const classes = (before.classes ?? []).filter(({ subject }) => proposed.mapping.layout === 'long' || labels.has(plainWords(subject)));
  const grades = [...before.grades, ...proposed.grades.filter(({ subject, value }) => !before.grades.some((grade) => grade.subject === subject && grade.value === value))];
  return {
    settings: {
      ...proposed, school: before.school, schoolType: before.schoolType, mapping: { ...proposed.mapping, columns }, grades, options: before.options, pupils: [],
      ...(before.subjects ? { subjects: before.subjects } : {}), ...(classes.length > 0 ? { classes } : {}),
    },
    unmatched: [...columnsUnmatched(before, columns, labels), ...classesUnmatched(before.classes ?? [], classes), ...assessmentUnmatched(before, proposed)],
  };
}

function columnsUnmatched({ mapping }: TrackerSettings, columns: readonly TrackerColumn[], labels: ReadonlySet<string>): Unmatched[] {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const known = new Set(mapping.columns.flatMap(({ subject }) => (subject === undefined ? [] : [plainWords(subject)])));
  const once = <Item extends { readonly label: string }>(all: readonly Item[]): Item[] => [...new Map(all.map((each) => [each.label, each])).values()];
  return [
    ...mapping.columns.filter(({ field }) => field !== undefined && !fields.has(field))
      .map(({ heading, field }): Unmatched => ({ kind: 'column gone', label: heading, sentence: `"${heading}" held ${field} last year; no column does now.` })),
    ...once(mapping.columns.flatMap(({ subject }): Unmatched[] => (subject === undefined || labels.has(plainWords(subject)) ? []
      : [{ kind: 'subject gone', label: subject, sentence: `"${subject}" was a subject last year and has no column now.` }]))),
    ...once(columns.flatMap(({ subject, qualifications = [], doesNotCount }): Unmatched[] => (subject === undefined || known.has(plainWords(subject)) ? []
      : [{ kind: 'subject new', label: subject, sentence: `"${subject}" is new: ${doesNotCount || qualifications.length === 0 ? 'map it to its qualification' : `check that it is ${qualifications.join(' or ')}`}.` }]))),
  ];
}

const classesUnmatched = (before: readonly ClassMapping[], kept: readonly ClassMapping[]): Unmatched[] =>
  before.filter((rule) => !kept.includes(rule)).map((rule) => ({ kind: 'class rule gone', label: `${rule.subject}, ${rule.class || 'every class'}`, sentence: `The rule that ${rule.class || 'every class'} takes ${rule.qualification} in "${rule.subject}" was left out: the subject is not there.` }));

const assessmentUnmatched = ({ assessment }: TrackerSettings, { mapping, assessment: chosen }: TrackerSettings): Unmatched[] =>
  (assessment === '' || mapping.assessments.some((each) => plainWords(each) === plainWords(assessment)) ? []
    : [{ kind: 'assessment gone', label: assessment, sentence: `"${assessment}" was in use last year; ${chosen === '' ? 'there is one assessment now' : `"${chosen}" is proposed now`}.` }]);
