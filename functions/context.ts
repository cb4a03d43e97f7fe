/** Everything that the argument `edition` decides: the year's rules, its estimates and what it measures (rules Y-0 to Y-4). */
import { availability, chooseEdition, type Availability, type EditionChoice, type Family } from '../src/ks4/availability';
import { scorerFor, type PupilScorer } from '../src/ks4/pupil';
import { ks4Rules, type Ks4Rules } from '../src/ks4/rules';
import type { Catalogue, Qualification } from '../src/qualification/types';
import { editionFor } from '../src/reference/ks4/editions';
import { ks4Year, type Ks4MeasureFamily, type Ks4Year } from '../src/reference/ks4/years';
import { parseYear } from '../src/reference/year-text';
import { scalarOf, textOf } from './arguments';
import { notAvailable, notUnderstood } from './messages';

/** The year where none is given. It never changes: a formula that was saved must not change its answer by itself. */
export const DEFAULT_YEAR = 2023;

export interface Ks4Context {
  readonly catalogue: Catalogue;
  readonly year: Ks4Year;
  readonly edition: EditionChoice;
  readonly available: Availability;
  readonly rules: Ks4Rules;
  readonly scorer: PupilScorer;
  /** Why a qualification cannot be scored in the year without a newer list; null where it can, or simply does not count. */
  needsList(index: number): string | null;
}

const known = new WeakMap<Catalogue, Map<string, Ks4Context>>();
const MOST_KNOWN = 50;

/**
 * @param argument a year (2023, "2022/23"), an edition ("2023 revised"), a year against another's edition
 *   ("2025 against 2023 provisional"); followed by "on request" for measures that the year no longer has
 */
export function contextOf(catalogue: Catalogue, argument: unknown): Ks4Context {
  const text = textOf(scalarOf(argument, 'edition'), () => 'the argument edition');
  const contexts = known.get(catalogue) ?? new Map<string, Ks4Context>();
  known.set(catalogue, contexts);
  const before = contexts.get(text);
  if (before) return before;
  const context = makeContext(catalogue, text);
  if (contexts.size < MOST_KNOWN) contexts.set(text, context);
  return context;
}

function makeContext(catalogue: Catalogue, text: string): Ks4Context {
  const request = / on request$/i.exec(text);
  const asked = request ? text.slice(0, request.index).trim() : text;
  const { year: number, named } = readEdition(asked);
  const found = ks4Year(number);
  if (!found.year) throw notUnderstood(found.problem);
  const edition = chooseEdition(found.year, named);
  if (typeof edition === 'string') throw notUnderstood(edition);
  const onRequest = new Set<Ks4MeasureFamily>(request ? ['progress8', 'ebacc'] : []);
  const rules = ks4Rules({ year: found.year, edition: edition.edition });
  const lists = new Map<number, string | null>();
  return {
    catalogue, year: found.year, edition, rules,
    available: availability({ year: found.year, edition, schoolType: 'mainstream', onRequest }),
    scorer: scorerFor(rules, catalogue),
    needsList(index) {
      let answer = lists.get(index);
      if (answer === undefined) lists.set(index, (answer = listNeeded(catalogue, catalogue.qualifications[index]!, number)));
      return answer;
    },
  };
}

function readEdition(text: string): { readonly year: number; readonly named?: string } {
  if (text === '') return { year: DEFAULT_YEAR };
  const year = parseYear(text);
  if (year !== null) return { year };
  const against = /^(\S+)\s+(?:against|with|by)\s+(.+)$/i.exec(text);
  const own = against && parseYear(against[1]!);
  if (against && own !== null) return { year: own, named: against[2]! };
  const found = editionFor(text);
  if (!found.edition) throw notUnderstood(found.problem);
  return { year: found.edition.year, named: found.edition.name };
}

function listNeeded(catalogue: Catalogue, qualification: Qualification, year: number): string | null {
  const counting = catalogue.counts(qualification, year);
  return !counting.counts && counting.needsList ? counting.reason : null;
}

/** @throws FunctionError with the sentence why the year has no such figures */
export function demand({ available }: Ks4Context, family: Family): void {
  const refusal = available.refusals[family];
  if (refusal) throw notAvailable(`${refusal.reason.replace(/\.$/, '')} (rule ${refusal.rule}).`);
}
