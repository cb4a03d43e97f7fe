/** A year group that does not exist: who they are, and how they did at key stage 2. */
import { upnCheckLetter } from '../src/tracker/upn';
import { BOYS, GIRLS, SURNAMES } from './samples-names';
import type { Chance } from './samples-random';

export interface SamplePupil {
  readonly upn: string;
  readonly surname: string;
  readonly forename: string;
  readonly sex: 'F' | 'M';
  readonly form: string;
  readonly disadvantaged: boolean;
  readonly sen: 'N' | 'K' | 'E';
  readonly eal: boolean;
  readonly ethnicity: string;
  /** Days as year, month, day; null for those who joined at the start. */
  readonly joined: readonly [number, number, number] | null;
  /** How well the pupil does, around 0 with spread 1. */
  readonly ability: number;
}

const ETHNICITIES = [
  ['White - British', 112], ['Any other White background', 14], ['Indian', 9], ['Pakistani', 11], ['Bangladeshi', 5], ['Black African', 9], ['Black Caribbean', 4],
  ['White and Black Caribbean', 5], ['White and Asian', 3], ['Chinese', 2], ['Any other ethnic group', 4], ['Refused', 2],
] as const;
const WHITE_BRITISH = 'White - British';

/** A UPN of a school that does not exist: no local authority has the number 999. */
export function sampleUpn(serial: number, yearOfIssue: number): string {
  const twelve = `9994321${String(yearOfIssue % 100).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  return upnCheckLetter(twelve) + twelve;
}

/**
 * @param forms the tutor groups, filled in turn
 * @param started the autumn in which the year group began at the school
 */
export function samplePupils(chance: Chance, count: number, forms: readonly string[], started: number, yearOfIssue: number): SamplePupil[] {
  const people = new Set<string>();
  const serials = chance.shuffled(Array.from({ length: 900 }, (_, index) => index + 50));
  const pupils = Array.from({ length: count }, (_, index): SamplePupil => {
    const sex = chance.happens(0.5) ? 'F' : 'M';
    const [surname, forename] = name(chance, sex, people);
    const disadvantaged = chance.happens(0.26);
    const sen = chance.weighted<SamplePupil['sen']>([['N', 83], ['K', 13], ['E', 4]]);
    const ethnicity = chance.weighted(ETHNICITIES);
    const gap = (disadvantaged ? -0.45 : 0.1) + (sen === 'N' ? 0.12 : sen === 'K' ? -0.7 : -1.2);
    return {
      upn: sampleUpn(serials[index]!, yearOfIssue), surname, forename, sex, form: forms[index % forms.length]!, disadvantaged, sen, ethnicity,
      eal: chance.happens(ethnicity === WHITE_BRITISH ? 0.01 : 0.5),
      joined: chance.happens(0.05) ? [started + chance.whole(1, 3), chance.whole(1, 12), chance.whole(1, 28)] : null,
      ability: chance.normal() * 0.9 + gap,
    };
  });
  return pupils.sort((a, b) => a.surname.localeCompare(b.surname, 'en') || a.forename.localeCompare(b.forename, 'en'));
}

function name(chance: Chance, sex: 'F' | 'M', people: Set<string>): readonly [string, string] {
  for (;;) {
    const [surname, forename] = [chance.pick(SURNAMES), chance.pick(sex === 'F' ? GIRLS : BOYS)];
    const whole = `${surname}, ${forename}`;
    if (people.has(whole)) continue;
    people.add(whole);
    return [surname, forename];
  }
}

/** A scaled score of a pupil of this ability. */
export const scaledScore = (chance: Chance, ability: number, mean: number): number =>
  Math.max(80, Math.min(120, Math.round(mean + 6.3 * ability + 3 * chance.normal())));
