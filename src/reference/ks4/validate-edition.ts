/** What an edition must satisfy before anything is computed from it: ours and a school's own alike (000, Attainment Estimates). */
import type { Edition, GroupAverages } from './types';

/** How many groups there are since KS2 has scaled scores (002 Annex J). */
export const GROUPS = 34;
/** KS2 means go up in halves, so the next group starts half a point above. */
const STEP_TENTHS = 5;
/** The published elements are rounded one by one: their sum may miss the total by two hundredths. */
const ELEMENTS_TOLERANCE = 2;
const LOWEST_KS2 = 590;
const HIGHEST_KS2 = 1200;

/** Sentences on what is wrong with an edition; none where it may be used. */
export function validateEdition(edition: Edition): readonly string[] {
  const parts = [edition.averages, edition.pillarAverages, edition.slotsFilled, edition.minimumScores];
  return [
    ...(edition.name.trim() === '' ? ['The edition needs a name.'] : []),
    ...(edition.averages ? averagesProblems(edition.averages) : []),
    ...parts.flatMap((part) => (part ? groupProblems(part) : [])).filter((line, at, all) => all.indexOf(line) === at),
    ...rangeProblems('Slots filled', edition.slotsFilled?.flatMap(({ ebacc, open }) => [ebacc, open]), 0, 3_000_000),
    ...rangeProblems('A minimum score', edition.minimumScores?.flatMap(({ p8 }) => (p8 === null ? [] : [p8])), -9_000, 0),
    ...rangeProblems('A standard deviation', edition.sigma && Object.values(edition.sigma), 1, 2),
    ...rangeProblems('A standard deviation by pillar', edition.pillarSigma && Object.values(edition.pillarSigma), 1, 2.5),
  ];
}

function groupProblems(rows: readonly { readonly pag: number }[]): string[] {
  if (rows.length !== GROUPS) return [`There must be ${GROUPS} prior attainment groups; there are ${rows.length}.`];
  return rows.flatMap(({ pag }, at) => (pag === at + 1 ? [] : [`Row ${at + 1} must be group ${at + 1}, not ${pag}.`]));
}

function averagesProblems(rows: readonly GroupAverages[]): string[] {
  const problems: string[] = [];
  rows.forEach((row, at) => {
    const group = `Group ${row.pag}`;
    const before = rows[at - 1];
    const figures = [row.ks2From, row.ks2To, row.att8, row.english, row.maths, row.ebacc, row.open];
    if (!figures.every(Number.isSafeInteger)) return problems.push(`${group}: every figure must be a number with at most two decimals.`);
    const sum = row.english + row.maths + row.ebacc + row.open;
    if (Math.abs(sum - row.att8) > ELEMENTS_TOLERANCE) {
      problems.push(`${group}: the elements add up to ${points(sum)}, not to the Attainment 8 average ${points(row.att8)}.`);
    }
    if (row.ks2To < row.ks2From) problems.push(`${group}: its KS2 range ends (${row.ks2To / 10}) before it starts (${row.ks2From / 10}).`);
    if (before && row.ks2From !== before.ks2To + STEP_TENTHS) {
      problems.push(`${group}: its KS2 range must start at ${(before.ks2To + STEP_TENTHS) / 10}, not ${row.ks2From / 10}.`);
    }
    if (before && row.att8 <= before.att8) {
      problems.push(`${group}: its Attainment 8 average ${points(row.att8)} must be above group ${before.pag}'s, ${points(before.att8)}.`);
    }
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && first.ks2From !== LOWEST_KS2) problems.push(`The first group must start at a KS2 mean of ${LOWEST_KS2 / 10}, not ${first.ks2From / 10}.`);
  if (last && last.ks2To !== HIGHEST_KS2) problems.push(`The last group must end at a KS2 mean of ${HIGHEST_KS2 / 10}, not ${last.ks2To / 10}.`);
  return problems;
}

function rangeProblems(what: string, values: readonly number[] | undefined, from: number, to: number): string[] {
  const outside = values?.find((value) => !(value >= from && value <= to));
  return outside === undefined ? [] : [`${what} must be ${from} to ${to}, not ${outside}.`];
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(2);
