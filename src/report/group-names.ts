import type { Audience } from './context';

/** Pupil groups in the words of schools (S-2): keys such as "sex=F" become "Girls". */
const NAMES: Readonly<Record<string, string>> = {
  'sex=F': 'Girls', 'sex=M': 'Boys',
  'disadvantaged=Y': 'Disadvantaged', 'disadvantaged=N': 'Not disadvantaged',
  'sen=E': 'EHC plan', 'sen=K': 'SEN support', 'sen=N': 'No SEN',
  'eal=Y': 'English as an additional language', 'eal=N': 'English first language',
  'mobile=Y': 'Joined in years 10 or 11', 'mobile=N': 'On roll in years 10 and 11',
  'prior=low': 'Low prior attainment', 'prior=middle': 'Middle prior attainment', 'prior=high': 'High prior attainment', 'prior=none': 'No prior attainment',
};

/** The sections of the pupil groups sheet, in their order; what is not listed comes after them. */
export const GROUP_SECTIONS: readonly (readonly [prefix: string, title: string])[] = [
  ['sex', 'Sex'], ['disadvantaged', 'Disadvantage'], ['sen', 'Special educational needs'], ['eal', 'First language'],
  ['prior', 'Prior attainment'], ['mobile', 'Mobility'], ['ethnicity', 'Ethnicity'], ['class', 'Class'], ['group', 'Custom groups'],
];

/** A group's name for people. */
export const groupName = (key: string): string => NAMES[key] ?? key.slice(key.indexOf('=') + 1);

/** Sections that would name pupils or their teachers to those who may not know them. */
const NAMED_ONLY: readonly string[] = ['class', 'group'];

/** The keys of an answer's groups, section by section; within a section in the order above, else by name. */
export function groupsBySection(keys: readonly string[], audience: Audience): { readonly prefix: string; readonly title: string; readonly keys: readonly string[] }[] {
  const known = Object.keys(NAMES);
  const rank = (key: string) => (known.indexOf(key) + 1 || known.length + 1);
  return GROUP_SECTIONS.filter(([prefix]) => audience === 'named' || !NAMED_ONLY.includes(prefix)).map(([prefix, title]) => ({
    prefix, title,
    keys: keys.filter((key) => key.startsWith(`${prefix}=`))
      .sort((a, b) => rank(a) - rank(b) || groupName(a).localeCompare(groupName(b), 'en-GB', { numeric: true })),
  })).filter((section) => section.keys.length > 0);
}
