import type { TrackerCell } from './cell';
import {
  readDestination, readDisadvantaged, readEal, readFirstLanguage, readInclude, readLanguageGroup, readSen, readSex, readYearGroup, readYesNo,
} from './characteristics';
import { dayOfCell } from './dates';
import { plainWords } from './heading-words';
import { isOverride, spelledPrior } from './prior-attainment';
import type { Field } from './types';

/** What a cell says in the words of the headless contract, or what would be accepted there. */
export type FieldReading = { readonly value: string } | { readonly accepts: string };

type Reader = (text: string, cell: TrackerCell, heading: string) => string | null;

const asTyped: Reader = (text, cell) => (cell.kind === 'date' || cell.kind === 'time' ? null : text);
const YES_OR_NO = 'Y or N';
const A_DATE = 'a date such as 15/06/2023';
const TEXT = 'text (a date or time stands there: Excel may have made it of something typed)';

/** Which way English as an additional language is written depends on the column: a language, the DfE's groups, or yes and no. */
const eal: Reader = (text, _, heading) => {
  const words = plainWords(heading);
  if (/language group|eal ?gr(?:ou)?p/.test(words)) return readLanguageGroup(text);
  return /language|lang1st|tongue/.test(words) ? readFirstLanguage(text) : readEal(text);
};

const DFE_FLAG = new Map([['201', 'Y'], ['202', 'N'], ['203', 'N']]);
/** The DfE's inclusion flag: 201 included, 202 not at the end of the stage, 203 removed at the school's request. */
const include: Reader = (text, _, heading) =>
  (/p ?incl|inclusion status/.test(plainWords(heading)) ? DFE_FLAG.get(text) ?? null : readInclude(text));

/** A KS2 year, "2018" or the school year "2017/18". */
const summer: Reader = (text) => {
  const schoolYear = /^20(\d\d)[/-](?:20)?(\d\d)$/.exec(text);
  if (schoolYear) return Number(schoolYear[2]) === Number(schoolYear[1]) + 1 ? `20${schoolYear[2]}` : null;
  return /^20\d\d$/.test(text) ? text : null;
};

const joinedList: Reader = (text, cell) => (cell.kind === 'date' ? null : text.split(/[;,]/).map((group) => group.trim()).filter(Boolean).join(';'));

const FIELDS: Readonly<Record<Field, { readonly read: Reader; readonly accepts: string }>> = {
  pupil: { read: asTyped, accepts: 'a UPN' },
  name: { read: asTyped, accepts: TEXT }, surname: { read: asTyped, accepts: TEXT }, forename: { read: asTyped, accepts: TEXT },
  sex: { read: (text, cell) => (cell.kind === 'text' ? readSex(text) : null), accepts: 'F or M' },
  disadvantaged: { read: readDisadvantaged, accepts: YES_OR_NO }, fsm6: { read: readDisadvantaged, accepts: YES_OR_NO },
  looked_after: { read: readDisadvantaged, accepts: YES_OR_NO }, adopted: { read: readDisadvantaged, accepts: YES_OR_NO },
  sen: { read: readSen, accepts: 'N (none), K (SEN support) or E (plan)' },
  eal: { read: eal, accepts: 'Y, N or a first language' },
  ethnicity: { read: asTyped, accepts: TEXT }, class: { read: asTyped, accepts: TEXT }, groups: { read: joinedList, accepts: 'names with semicolons between' },
  mobile: { read: readYesNo, accepts: YES_OR_NO }, arrived: { read: readYesNo, accepts: YES_OR_NO },
  joined: { read: (_, cell) => dayOfCell(cell), accepts: A_DATE }, left: { read: (_, cell) => dayOfCell(cell), accepts: A_DATE },
  destination: { read: readDestination, accepts: 'SSF, SFC, FEC, OED, APP, EMP, NOT or UNK' },
  include: { read: include, accepts: YES_OR_NO },
  year_group: { read: readYearGroup, accepts: 'a year group such as 11' },
  ks2_year: { read: summer, accepts: 'the summer of the tests, such as 2018' },
  // What a KS1 or KS2 text is worth is for the rules to say: only a date or time cannot be one.
  ks2_reading: { read: prior, accepts: 'a scaled score or a KS2 code' }, ks2_maths: { read: prior, accepts: 'a scaled score or a KS2 code' },
  ks2_override: { read: (text) => (isOverride(text) ? text : null), accepts: 'a KS2 mean from 59 to 120' },
  ks2_writing: { read: prior, accepts: 'a writing teacher assessment' }, ks2_gps: { read: prior, accepts: 'a scaled score or a KS2 code' }, ks2_science: { read: prior, accepts: 'EXS, HNM, A or D' },
  ks1_reading: { read: prior, accepts: 'a KS1 outcome' }, ks1_writing: { read: prior, accepts: 'a KS1 outcome' }, ks1_maths: { read: prior, accepts: 'a KS1 outcome' },
  qualification: { read: asTyped, accepts: 'a qualification number or title' },
  grade: { read: asTyped, accepts: 'a grade' },
  series: { read: (text) => text, accepts: 'an exam series such as 2023-06' },
  date: { read: (_, cell) => dayOfCell(cell), accepts: A_DATE },
};

function prior(text: string, cell: TrackerCell): string | null {
  if (cell.kind === 'date' || cell.kind === 'time' || cell.kind === 'boolean') return null;
  return cell.kind === 'number' ? text : spelledPrior(text);
}

/** Reads a cell as a field's value; blank is "". An error or a formula without a value is never a value. */
export function readField(field: Field, cell: TrackerCell, heading: string): FieldReading {
  const { read, accepts } = FIELDS[field];
  if (cell.kind === 'blank') return { value: '' };
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return { accepts };
  const value = read(cell.text, cell, heading);
  return value === null ? { accepts } : { value };
}
