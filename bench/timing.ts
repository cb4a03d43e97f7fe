/** Time, as the least of several runs: whatever else the machine does only adds to it. */
export interface Timing { readonly wallMs: number; readonly cpuMs: number }

/** Times one run of something. */
export async function timed<Result>(run: () => Result | Promise<Result>): Promise<{ readonly timing: Timing; readonly result: Result }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const used = process.cpuUsage(cpu);
  return { timing: { wallMs: performance.now() - start, cpuMs: (used.user + used.system) / 1000 }, result };
}

/** The least of two timings, each figure by itself. */
export const least = (one: Timing, other: Timing): Timing => ({ wallMs: Math.min(one.wallMs, other.wallMs), cpuMs: Math.min(one.cpuMs, other.cpuMs) });

/** Runs things in turn, so many rounds, so that a busy minute of the machine touches them alike. @returns the least timing and the last result of each */
export async function inTurn<Results extends readonly unknown[]>(rounds: number, ...runs: { readonly [At in keyof Results]: () => Results[At] | Promise<Results[At]> }): Promise<{ readonly [At in keyof Results]: { readonly timing: Timing; readonly result: Results[At] } }> {
  const found: { timing: Timing; result: unknown }[] = runs.map(() => ({ timing: { wallMs: Infinity, cpuMs: Infinity }, result: undefined }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, run] of runs.entries()) {
      const { timing, result } = await timed(run);
      found[at] = { timing: least(found[at]!.timing, timing), result };
    }
  }
  return found as unknown as { readonly [At in keyof Results]: { readonly timing: Timing; readonly result: Results[At] } };
}

export const ms = (value: number): string => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString('en-GB')} ms`);
export const times = (value: number): string => `${value.toFixed(2)} x`;
