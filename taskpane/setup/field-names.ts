import type { Field } from '../../src/tracker/types';

/** What a column can be, in the words of a school, grouped as people look for them. */
export const FIELD_GROUPS: readonly { readonly title: string; readonly fields: readonly (readonly [Field, string])[] }[] = [
  { title: 'Who', fields: [
    ['pupil', 'UPN or other pupil number'], ['name', 'Name'], ['surname', 'Surname'], ['forename', 'Forename'], ['class', 'Class or teacher'],
    ['groups', 'Custom groups'], ['year_group', 'Year group'],
  ] },
  { title: 'Characteristics', fields: [
    ['sex', 'Sex'], ['disadvantaged', 'Disadvantaged'], ['fsm6', 'FSM in the last six years'], ['looked_after', 'Looked after'], ['adopted', 'Adopted from care'],
    ['sen', 'SEN'], ['eal', 'EAL or first language'], ['ethnicity', 'Ethnicity'], ['mobile', 'Not on roll in both years 10 and 11'],
  ] },
  { title: 'On roll', fields: [
    ['joined', 'Date joined'], ['left', 'Date left'], ['arrived', 'Recent arrival to be removed'], ['include', 'In the cohort'], ['destination', 'Destination'],
  ] },
  { title: 'Key stage 2', fields: [
    ['ks2_reading', 'KS2 reading'], ['ks2_maths', 'KS2 maths'], ['ks2_year', 'KS2 year'], ['ks2_override', 'KS2 override'],
    ['ks2_writing', 'KS2 writing'], ['ks2_gps', 'KS2 grammar, punctuation and spelling'], ['ks2_science', 'KS2 science'],
  ] },
  { title: 'Key stage 1', fields: [['ks1_reading', 'KS1 reading'], ['ks1_writing', 'KS1 writing'], ['ks1_maths', 'KS1 maths']] },
  { title: 'Results, one in each row', fields: [['qualification', 'Qualification or subject'], ['grade', 'Grade'], ['series', 'Exam series'], ['date', 'Exam date']] },
];

const NAMES = new Map(FIELD_GROUPS.flatMap(({ fields }) => fields));

/** A field's name for people. */
export const fieldName = (field: Field): string => NAMES.get(field) ?? field;

const KS1_ON: ReadonlySet<Field> = new Set(['ks1_reading', 'ks1_writing', 'ks1_maths', 'ks2_writing', 'ks2_gps', 'ks2_science']);
const RESULTS: ReadonlySet<Field> = new Set(['qualification', 'grade', 'series', 'date']);

/** Whether a field makes sense for a stage and a layout: those that do not are not offered. */
export const offered = (field: Field, stage: 'ks4' | 'ks2', layout: 'wide' | 'long'): boolean =>
  (stage === 'ks2' || !KS1_ON.has(field)) && (layout === 'long' || !RESULTS.has(field));
