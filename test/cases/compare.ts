/**
 * Compares an answer with an expected one, worked out independently of this product in exact fractions.
 * Keys that the expected answer leaves out are not compared; pupils are matched by `pupil`; of the slots
 * only the points are compared, within each kind of slot.
 */

export interface Difference { readonly path: string; readonly expected: unknown; readonly actual: unknown }

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export function differences(expected: Json, actual: Json | undefined, path = ''): Difference[] {
  if (path.endsWith('.slots')) return differences(slotPoints(expected as readonly JsonObject[]), slotPoints((actual ?? []) as readonly JsonObject[]), `${path}*`);
  if (path === '.pupils') return pupilDifferences(expected as readonly JsonObject[], (actual ?? []) as readonly JsonObject[]);
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? (actual as readonly Json[]) : [];
    const length = expected.length === list.length ? [] : [{ path: `${path}.length`, expected: expected.length, actual: list.length }];
    return [...length, ...(expected as readonly Json[]).flatMap((item, at) => differences(item, list[at], `${path}[${at}]`))];
  }
  if (typeof expected === 'object' && expected !== null) {
    const object = typeof actual === 'object' && actual !== null ? (actual as JsonObject) : {};
    return Object.entries(expected).flatMap(([key, value]) => differences(value, object[key], `${path}.${key}`));
  }
  return expected === actual ? [] : [{ path, expected, actual }];
}

function pupilDifferences(expected: readonly JsonObject[], actual: readonly JsonObject[]): Difference[] {
  const byId = new Map(actual.map((pupil) => [pupil.pupil, pupil]));
  const count = expected.length === actual.length ? [] : [{ path: '.pupils.length', expected: expected.length, actual: actual.length }];
  return [...count, ...expected.flatMap((pupil) => differences(pupil, byId.get(pupil.pupil) ?? {}, `.pupils.${String(pupil.pupil)}`))];
}

/** Points by kind of slot, highest first. */
function slotPoints(slots: readonly JsonObject[]): JsonObject {
  const points: Record<string, number[]> = {};
  for (const { slot, points: each } of slots) (points[String(slot)] ??= []).push(Number(each));
  for (const list of Object.values(points)) list.sort((one, other) => other - one);
  return points;
}
