/** The screens of the pane and how the user moves among them. */

export const STEPS = ['data', 'columns', 'subjects', 'grades', 'cohort', 'estimates', 'health'] as const;
export type StepId = (typeof STEPS)[number];

export type ScreenId =
  | StepId
  | 'summary' | 'groups' | 'scatter' | 'ranges' | 'english-maths' | 'cohort-information'
  | 'questions' | 'functions' | 'report' | 'share' | 'repair' | 'help'
  | 'pupils' | 'pupil';

/** A screen with what it needs to show: `pupils` lists pupils, `pupil` is one of them. */
export type Place =
  | { readonly screen: Exclude<ScreenId, 'pupils' | 'pupil'> }
  | { readonly screen: 'pupils'; readonly title: string; readonly pupils: readonly string[] }
  | { readonly screen: 'pupil'; readonly pupil: string };

export interface MenuEntry { readonly screen: Exclude<ScreenId, 'pupils' | 'pupil'>; readonly title: string }
export interface MenuSection { readonly title: string; readonly entries: readonly MenuEntry[] }

/** The menu, in the order of the work: figures first, because set-up is once a year. */
export const MENU: readonly MenuSection[] = [
  { title: 'Figures', entries: [
    { screen: 'summary', title: 'Summary' },
    { screen: 'groups', title: 'Pupil groups' },
    { screen: 'scatter', title: 'Scatter' },
    { screen: 'ranges', title: 'Pupil progress' },
    { screen: 'english-maths', title: 'English and maths' },
    { screen: 'cohort-information', title: 'Cohort information' },
    { screen: 'questions', title: 'Questions' },
  ] },
  { title: 'In the workbook', entries: [
    { screen: 'functions', title: 'Insert functions' },
    { screen: 'report', title: 'Report sheets' },
    { screen: 'share', title: 'Values-only copy' },
    { screen: 'repair', title: 'Repair formulas' },
  ] },
  { title: 'Set up', entries: [
    { screen: 'data', title: 'Data' },
    { screen: 'columns', title: 'Columns' },
    { screen: 'subjects', title: 'Subjects' },
    { screen: 'grades', title: 'Grades' },
    { screen: 'cohort', title: 'Cohort' },
    { screen: 'estimates', title: 'Estimates' },
    { screen: 'health', title: 'Health check' },
  ] },
  { title: 'About', entries: [
    { screen: 'help', title: 'Help' },
  ] },
];

/** What there is for a primary tracker, besides the set-up. */
const PRIMARY: ReadonlySet<ScreenId> = new Set<ScreenId>(['summary', 'questions', 'functions', 'report', 'share', 'repair', 'help', ...STEPS]);

/** Whether a screen has anything to say of a tracker of this key stage. */
export const isFor = (screen: ScreenId, stage: 'ks4' | 'ks2'): boolean => stage === 'ks4' || PRIMARY.has(screen);

/** The menu of a tracker of this key stage. */
export const menuFor = (stage: 'ks4' | 'ks2'): readonly MenuSection[] =>
  MENU.map(({ title, entries }) => ({ title, entries: entries.filter(({ screen }) => isFor(screen, stage)) }));

export const isStep = (screen: ScreenId): screen is StepId => (STEPS as readonly string[]).includes(screen);

/** A screen's name in the menu. */
export const screenTitle = (screen: ScreenId): string =>
  MENU.flatMap((section) => section.entries).find((entry) => entry.screen === screen)?.title ?? '';

/** Where the user is, and the way back. */
export interface Trail { readonly places: readonly Place[] }

export type Move = { readonly type: 'go'; readonly to: Place } | { readonly type: 'back' };

/** A screen of the menu starts a new trail; a list of pupils or a pupil is a step further on it. */
export function trailReducer(trail: Trail, move: Move): Trail {
  if (move.type === 'back') return trail.places.length > 1 ? { places: trail.places.slice(0, -1) } : trail;
  const detail = move.to.screen === 'pupils' || move.to.screen === 'pupil';
  return { places: detail ? [...trail.places, move.to] : [move.to] };
}

export const placeOf = ({ places }: Trail): Place => places[places.length - 1]!;
