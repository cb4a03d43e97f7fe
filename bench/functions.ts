/**
 * How fast the custom functions answer, in our code alone: one call for a pupil (under 20 microseconds) and one call
 * that spills over 300 pupils (under 5 ms). Run: npx tsx bench/functions.ts
 */
import { readCatalogueData } from '../cli/catalogue-file';
import type { Answers } from '../functions/arguments';
import { FUNCTIONS } from '../functions/registry';
import { createCatalogueCore } from '../src/qualification/catalogue-core';

const catalogue = createCatalogueCore(readCatalogueData());
const LABELS = ['En Lang', 'En Lit', 'Ma', 'Trilogy', 'History', 'Geography', 'French', 'RS', 'Art', 'Comp Sci', 'PE', '60303955'];
const MAP = [['subject', 'qualification'], ['En Lang', '60142923'], ['En Lit', '60144476'], ['Ma', '60146084'], ['Trilogy', '6018758X']];
const WARM_UP = 20_000;
const CALLS = 100_000;
const SPILLS = 300;
const PUPILS = 300;

const grades = (pupil: number): unknown[] => LABELS.map((label, at) => {
  const grade = ((pupil * 7 + at * 3) % 9) + 1;
  return label === 'Trilogy' ? `${grade}-${grade}` : label === '60303955' ? ['D2', 'M2', 'P1'][pupil % 3] : (pupil + at) % 11 === 0 ? 0 : grade;
});
const ks2 = (pupil: number): number => 85 + (pupil % 30);

interface Measured { readonly what: string; readonly calls: number; readonly microseconds: number }

function measure(what: string, calls: number, call: (at: number) => Answers): Measured {
  for (let at = 0; at < Math.min(WARM_UP, calls); at++) call(at);
  // Processor time, not the clock: other work on the machine must not count.
  const start = process.cpuUsage();
  for (let at = 0; at < calls; at++) call(at);
  const { user, system } = process.cpuUsage(start);
  return { what, calls, microseconds: (user + system) / calls };
}

const pupils = Array.from({ length: PUPILS }, (_, pupil) => grades(pupil));
const reading = pupils.map((_, pupil) => [ks2(pupil)]);
const maths = pupils.map((_, pupil) => [ks2(pupil + 3)]);

/** Every measurement, in microseconds a call. */
export function measureFunctions(): readonly Measured[] {
  return [
    measure('KS4_ATT8, one pupil', CALLS, (at) => FUNCTIONS.KS4_ATT8(catalogue, [[LABELS], [pupils[at % PUPILS]!], 2023, null, MAP])),
    measure('KS4_P8, one pupil', CALLS, (at) => FUNCTIONS.KS4_P8(catalogue, [[LABELS], [pupils[at % PUPILS]!], [[ks2(at)]], [[ks2(at + 3)]], 2023, null, null, MAP])),
    measure('KS4_SLOTS, one pupil', CALLS, (at) => FUNCTIONS.KS4_SLOTS(catalogue, [[LABELS], [pupils[at % PUPILS]!], 2023, null, MAP])),
    measure(`KS4_ATT8, ${PUPILS} pupils`, SPILLS, () => FUNCTIONS.KS4_ATT8(catalogue, [[LABELS], pupils, 2023, null, MAP])),
    measure(`KS4_P8, ${PUPILS} pupils`, SPILLS, () => FUNCTIONS.KS4_P8(catalogue, [[LABELS], pupils, reading, maths, 2023, null, null, MAP])),
    measure(`KS4_HEADLINES, ${PUPILS} pupils`, SPILLS, () => FUNCTIONS.KS4_HEADLINES(catalogue, [[LABELS], pupils, reading, maths, 2023, null, null, MAP])),
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { what, calls, microseconds } of measureFunctions()) console.log(`${what}: ${microseconds.toFixed(1)} microseconds a call (${calls} calls)`);
}
