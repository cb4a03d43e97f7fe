/** Workbooks with formulas of ours: one that works, and one that came from somewhere else. */
import type { FixtureCell, FixtureSheet } from './fixture';

const of = (value: FixtureCell['value'], formula?: string): FixtureCell => ({ value, ...(formula === undefined ? {} : { formula }) });
const sheet = (name: string, rows: FixtureSheet['rows'], locked = false): FixtureSheet => ({ name, visible: true, protected: locked, tables: [], rows });

/** What our functions answer here is what they answer: the browser works it out anew. */
const YEAR_11 = sheet('Year 11', [
  [of('Reading'), of('Maths'), of('Mean'), of('Double'), of('Band')],
  [of(101), of(103), of(102, '=HEADLINE.KS4_BASELINE(A2,B2)'), of(204, '=C2*2'), of('average', '=HEADLINE.KS4_P8BAND(0,180)')],
  [null, null, of({ error: '#N/A' }, '=HEADLINE.KS4_BASELINE(A3,B3)'), null, of(false, '=ISNUMBER(HEADLINE.KS4_BASELINE(A3,B3))')],
]);
const MINE = sheet('Mine', [[of('HEADLINE.KS4_P8('), of(3, '=1+2')]]);
/** A lock keeps people's hands off, not a copy of ours. */
const LOCKED = sheet('Locked', [[of(110, '=HEADLINE.KS4_BASELINE(110,110)')]], true);

export const SHARED: readonly FixtureSheet[] = [YEAR_11, MINE, LOCKED];

/** Written with the development build, which is not here. */
export const LEFT_OVER: readonly FixtureSheet[] = [
  YEAR_11, sheet('Old', [[of(101), of(103), of({ error: '#NAME?' }, '=HEADLINEDEV.KS4_BASELINE(A1,B1)')], [of(110), of(112), of({ error: '#NAME?' }, '=HEADLINEDEV.KS4_BASELINE(A2,B2)')]]),
];
