import { describe, expect, it } from 'vitest';
import { MENU, STEPS, menuFor, placeOf, screenTitle, trailReducer } from './places';

const summary = { places: [{ screen: 'summary' as const }] };
const list = { screen: 'pupils' as const, title: 'Girls', pupils: ['A1', 'A2'] };

describe('moving about the pane', () => {
  it('a pupil opened from a list leads back to the list, then to the figures', () => {
    const at = [list, { screen: 'pupil' as const, pupil: 'A2' }].reduce((trail, to) => trailReducer(trail, { type: 'go', to }), summary as Parameters<typeof trailReducer>[0]);
    expect(placeOf(at)).toEqual({ screen: 'pupil', pupil: 'A2' });
    const back = trailReducer(at, { type: 'back' });
    expect(placeOf(back)).toEqual(list);
    expect(placeOf(trailReducer(back, { type: 'back' }))).toEqual({ screen: 'summary' });
  });
  it('a screen of the menu begins afresh', () =>
    expect(trailReducer({ places: [{ screen: 'summary' }, list] }, { type: 'go', to: { screen: 'grades' } }).places).toEqual([{ screen: 'grades' }]));
  it('back at the start stays there', () => expect(trailReducer(summary, { type: 'back' })).toBe(summary));
  it('every step of the set-up is in the menu, in its order', () =>
    expect(MENU.find((section) => section.title === 'Set up')!.entries.map((entry) => entry.screen)).toEqual([...STEPS]));
  it('a primary tracker has the screens that say something of it', () =>
    expect(menuFor('ks2').flatMap(({ entries }) => entries.map(({ title }) => title)).slice(0, 7)).toEqual(['Summary', 'Questions', 'Insert functions', 'Report sheets', 'Values-only copy', 'Repair formulas', 'Data']));
  it('every step has a name', () => expect(STEPS.map(screenTitle).every(Boolean)).toBe(true));
});
