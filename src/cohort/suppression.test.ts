import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { roundRatio } from '../exact/round';
import { attack, type Known } from './suppression-attack';
import { tooFew, WHOLE_SCHOOL, withheldFigures, type Release, type WithheldFigures } from './suppression';

/** A pupil of a made-up school: groups (blank in none), elements of Attainment 8 in hundredths, yes-or-no figures, Progress 8 in thousandths. */
interface Pupil { readonly groups: readonly string[]; readonly elements: readonly number[]; readonly flags: readonly boolean[]; readonly p8: number | null }
const KEYS = ['sex', 'sen', 'eal', 'prior'];

function releaseOf(pupils: readonly Pupil[], percentPlaces = 1): { readonly release: Release; readonly known: readonly Known[]; readonly sums: readonly (readonly [Known, readonly Known[]])[] } {
  const everyone = () => true;
  const points = (name: string, value: (pupil: number) => number, most: number): Known => ({
    figure: { name, value, print: (sum, count) => roundRatio(sum, 100 * count, 1) }, has: everyone, least: 0, most, halfStep: 5, scale: 100 });
  const elements = [0, 1, 2, 3].map((at) => points('att8', (pupil) => pupils[pupil]!.elements[at]!, [1800, 1800, 2700, 2700][at]!));
  const att8 = points('att8', (pupil) => pupils[pupil]!.elements.reduce((sum, each) => sum + each, 0), 9000);
  const flags = [0, 1, 2].map((at): Known => ({
    figure: { name: `flag${at}`, value: (pupil) => Number(pupils[pupil]!.flags[at]), print: (sum, count) => roundRatio(100 * sum, count, percentPlaces) },
    has: everyone, least: 0, most: 1, halfStep: 0.5 * 10 ** -(percentPlaces + 2), scale: 0.01 }));
  const p8: Known = {
    figure: { name: 'p8', value: (pupil) => pupils[pupil]!.p8!, print: (sum, count) => roundRatio(sum, 1000 * count, 2) },
    has: (pupil) => pupils[pupil]!.p8 !== null, least: -9000, most: 9000, halfStep: 5, scale: 1000 };
  const figures = [att8, ...elements, ...flags].map(({ figure }) => figure);
  const release: Release = {
    members: Int32Array.from(pupils.keys()),
    characteristics: KEYS.map((key, at) => {
      const groups = new Map<string, number[]>();
      pupils.forEach((pupil, place) => { const value = pupil.groups[at]!; if (value) groups.set(`${key}=${value}`, [...(groups.get(`${key}=${value}`) ?? []), place]); });
      return new Map([...groups].map(([name, members]) => [name, Int32Array.from(members)]));
    }),
    families: [{ name: 'attainment', has: everyone, figures }, { name: 'progress', has: p8.has, minimumSharePercent: 50, figures: [p8.figure] }],
  };
  return { release, known: [att8, ...elements, ...flags, p8], sums: [[att8, elements]] };
}

const value = (...weighted: readonly (readonly [string, number])[]) => fc.oneof(...weighted.map(([text, weight]) => ({ weight, arbitrary: fc.constant(text) })));
const pupil: fc.Arbitrary<Pupil> = fc.record({
  groups: fc.tuple(value(['F', 20], ['M', 20], ['', 1]), value(['N', 40], ['K', 4], ['E', 2]), value(['Y', 2], ['N', 40], ['', 2]), value(['low', 8], ['middle', 20], ['high', 8], ['none', 2])),
  elements: fc.oneof({ weight: 9, arbitrary: fc.tuple(...[9, 9, 27, 27].map((most) => fc.integer({ min: 0, max: most * 4 }).map((quarter) => quarter * 25))) }, { weight: 1, arbitrary: fc.constant([0, 0, 0, 0]) }),
  flags: fc.tuple(value(['y', 1], ['', 1]), value(['y', 1], ['', 12]), value(['y', 60], ['', 1])).map((all) => all.map((each) => each === 'y')),
  p8: fc.option(fc.integer({ min: -4000, max: 4000 }), { freq: 8 }),
});
const school = fc.integer({ min: 1, max: 90 }).chain((size) => fc.array(pupil, { minLength: size, maxLength: size }));

describe('what leaves the school (S-4)', () => {
  it('an attacker who knows every released count and figure finds no withheld figure, in 1,000 random releases', () => {
    let [attacked, kept] = [0, 0];
    fc.assert(fc.property(school, fc.constantFrom(0, 1), (pupils, places) => {
      const { release, known, sums } = releaseOf(pupils, places);
      const withheld = withheldFigures(release);
      attacked += withheld.size > 0 ? 1 : 0;
      kept += withheld.get(WHOLE_SCHOOL)?.has('att8') ? 0 : 1;
      expect(attack(release, withheld, known, sums)).toEqual([]);
    }), { numRuns: 1000, seed: 2023 });
    // The releases were worth attacking, and nearly all schools kept their own Attainment 8.
    expect([attacked > 800, kept > 800]).toEqual([true, true]);
  }, 120_000);

  it('the same attacker finds withheld figures where only the small ones are withheld', () => {
    let found = 0;
    fc.assert(fc.property(school, (pupils) => {
      const { release, known, sums } = releaseOf(pupils);
      found += attack(release, smallOnly(release), known, sums).length > 0 ? 1 : 0;
    }), { numRuns: 100, seed: 2023 });
    expect(found).toBeGreaterThan(50);
  });

  it('every released figure is of more than five pupils, and Progress 8 of half of them or more', () =>
    fc.assert(fc.property(school, (pupils) => {
      const { release } = releaseOf(pupils);
      const withheld = withheldFigures(release);
      for (const [group, members] of [[WHOLE_SCHOOL, release.members] as const, ...release.characteristics.flatMap((each) => [...each])]) {
        for (const { has, figures, minimumSharePercent = 0 } of release.families) {
          const counted = members.filter((place) => has(place)).length;
          const small = counted > 0 && (counted <= 5 || counted * 100 < members.length * minimumSharePercent);
          if (small) expect(figures.every(({ name }) => withheld.get(group)?.has(name))).toBe(true);
        }
      }
    }), { numRuns: 200 }));
});

/** Suppression as it must not be: without cover. */
function smallOnly({ members, characteristics, families }: Release): WithheldFigures {
  const groups = [[WHOLE_SCHOOL, members] as const, ...characteristics.flatMap((each) => [...each])];
  return new Map(groups.map(([group, all]) => [group, new Map(families.filter(({ has }) => tooFew(all.filter((place) => has(place)).length)).flatMap(({ figures }) => figures.map(({ name }) => [name, ''])))]));
}

describe('what is withheld besides the small figures', () => {
  const person = (sen: string, passes: boolean, att8 = 4000, p8: number | null = 0): Pupil => ({ groups: ['', sen, '', ''], elements: [att8 / 2, att8 / 4, att8 / 8, att8 / 8], flags: [passes, false, true], p8 });
  const many = (count: number, make: (at: number) => Pupil) => Array.from({ length: count }, (_, at) => make(at));
  const varied = (sen: string, count: number) => many(count, (at) => person(sen, at % 2 === 0, 1000 + 160 * at, at * 100 - 500));
  const withheldOf = (pupils: readonly Pupil[]) => withheldFigures(releaseOf(pupils).release);
  const groups = (withheld: WithheldFigures, figure: string) => [...withheld].filter(([, figures]) => figures.has(figure)).map(([group]) => group || 'school').sort();

  it('one small group takes its smallest sibling with it, so that it is not the school less the others', () =>
    expect(groups(withheldOf([...varied('N', 40), ...varied('K', 12), ...varied('E', 3)]), 'att8')).toEqual(['sen=E', 'sen=K']));
  it('two small groups of five together need a third: five pupils’ sum would follow', () =>
    expect(groups(withheldOf([...varied('N', 40), ...varied('K', 3), ...varied('E', 2)]), 'att8')).toEqual(['sen=E', 'sen=K', 'sen=N']));
  it('two small groups of eight together are each other’s cover', () =>
    expect(groups(withheldOf([...varied('N', 40), ...varied('K', 4), ...varied('E', 4)]), 'att8')).toEqual(['sen=E', 'sen=K']));
  it('where nobody of both passed, the sum would tell: the third group is their cover', () =>
    expect(groups(withheldOf([...varied('N', 40), ...many(4, (at) => person('K', false, 480 * at)), ...many(4, (at) => person('E', false, 720 * at))]), 'flag0')).toEqual(['sen=E', 'sen=K', 'sen=N']));
  it('where nobody in the school passed, or all did, no sibling covers it: that figure is withheld for the school too, and the others stay', () => {
    const withheld = withheldOf([...varied('N', 40), ...varied('K', 12), ...varied('E', 3)]);
    expect([groups(withheld, 'flag1'), groups(withheld, 'flag2')]).toEqual([['school', 'sen=E', 'sen=K', 'sen=N'], ['school', 'sen=E', 'sen=K', 'sen=N']]);
    expect(withheld.get(WHOLE_SCHOOL)!.has('att8')).toBe(false);
  });
  it('a few pupils with no value are protected as a group is, though no figure of theirs is printed', () =>
    expect(groups(withheldOf([...varied('N', 40), ...varied('K', 12), ...varied('', 3)]), 'att8')).toEqual(['sen=K']));
  it('a group in which fewer than half have a baseline has no Progress 8, and neither has its cover', () =>
    expect(groups(withheldOf([...varied('N', 40), ...many(20, (at) => person('K', at > 3, 80 * at, at < 8 ? 100 * at : null))]), 'p8')).toEqual(['sen=K', 'sen=N']));
  it('a school of five pupils releases no figure at all', () =>
    expect(groups(withheldOf(varied('N', 5)), 'att8')).toEqual(['school', 'sen=N']));
  it('a school without small groups withholds nothing', () => expect(withheldOf([...varied('N', 40), ...varied('K', 12)]).size).toBe(0));
  it('each withheld figure says why', () => {
    const withheld = withheldOf([...varied('N', 40), ...varied('K', 12), ...varied('E', 3)]);
    expect(['sen=E', 'sen=K', 'school'].map((group) => withheld.get(group === 'school' ? '' : group)!.get(group === 'school' ? 'flag1' : 'att8'))).toEqual([
      'It is of 5 or fewer pupils.', 'It is withheld so that the figure of another group does not follow from it.',
      'It is withheld for the school and every group, because the figure of a small group would follow from it.']);
  });
});
