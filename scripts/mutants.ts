/**
 * `npm run test:mutants`: breaks one predicate of each rule in a copy of the sources, and expects the tests to
 * notice. A mutant that lives names a rule that no test holds. Words after the command choose rules: "D-1 EB-6".
 */
import { join } from 'node:path';
import { ATTAINMENT_MUTANTS, PROGRESS_MUTANTS } from './mutants/attainment';
import { DISCOUNTING_MUTANTS } from './mutants/discounting';
import { EBACC_MUTANTS } from './mutants/ebacc';
import { BENCHMARK_TESTS, COHORT_TESTS, PUPIL_TESTS, QUALIFICATION_TESTS, SCHOOL_TESTS, TRACKER_TESTS, type Mutant, type MutantGroup } from './mutants/mutant';
import { ENTRY_MUTANTS, QUALIFICATION_MUTANTS, TRACKER_MUTANTS } from './mutants/qualification';
import { Sandbox } from './mutants/sandbox';
import { BENCHMARK_MUTANTS, COHORT_MUTANTS, SCHOOL_MUTANTS } from './mutants/school';

const GROUPS: readonly MutantGroup[] = [
  { ...PUPIL_TESTS, mutants: [...DISCOUNTING_MUTANTS, ...ATTAINMENT_MUTANTS, ...PROGRESS_MUTANTS, ...EBACC_MUTANTS, ...ENTRY_MUTANTS] },
  { ...SCHOOL_TESTS, mutants: SCHOOL_MUTANTS },
  { ...COHORT_TESTS, mutants: COHORT_MUTANTS },
  { ...QUALIFICATION_TESTS, mutants: QUALIFICATION_MUTANTS },
  { ...TRACKER_TESTS, mutants: TRACKER_MUTANTS },
  { ...BENCHMARK_TESTS, mutants: BENCHMARK_MUTANTS },
];
/** Runs side by side; each test run is one thread. */
const RUNS = 2;

type Verdict = 'noticed' | 'survived' | 'explained' | 'not applied';
interface Task { readonly mutant: Mutant; readonly group: MutantGroup }

const wanted = process.argv.slice(2);
const tasks: Task[] = GROUPS.flatMap((group) => group.mutants.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule)).map((mutant) => ({ mutant, group })));
const root = join(import.meta.dirname, '..');
const started = Date.now();
const verdicts = new Map<Mutant, { readonly verdict: Verdict; readonly why: string }>();

async function judge({ mutant, group }: Task, sandbox: Sandbox): Promise<void> {
  const undo = sandbox.apply(mutant);
  if (typeof undo === 'string') { verdicts.set(mutant, { verdict: 'not applied', why: undo }); return; }
  try {
    const survived = await sandbox.passes(group.quick) && await sandbox.passes(group.thorough);
    const explained = survived && mutant.survives !== undefined;
    verdicts.set(mutant, { verdict: explained ? 'explained' : survived ? 'survived' : 'noticed', why: mutant.survives ?? '' });
  } finally { undo(); }
}

async function work(queue: Task[]): Promise<void> {
  const sandbox = new Sandbox(root);
  try {
    for (let task = queue.shift(); task; task = queue.shift()) {
      await judge(task, sandbox);
      const { rule, says } = task.mutant;
      console.log(`${verdicts.get(task.mutant)!.verdict.padEnd(12)}${rule.padEnd(6)}${says}`);
    }
  } finally { sandbox.remove(); }
}

const sound = new Sandbox(root);
const tests = [...new Set(GROUPS.flatMap(({ quick, thorough }) => [...quick, ...thorough]))];
const whole = await sound.passes(tests);
sound.remove();
if (!whole) {
  console.error('The tests fail before anything is broken; mend them first.');
  process.exit(1);
}
const queue = [...tasks];
await Promise.all(Array.from({ length: RUNS }, () => work(queue)));

const of = (verdict: Verdict) => tasks.filter(({ mutant }) => verdicts.get(mutant)!.verdict === verdict).map(({ mutant }) => mutant);
const list = (title: string, mutants: readonly Mutant[]) => {
  if (mutants.length === 0) return;
  console.log(`\n${title}`);
  for (const mutant of mutants) console.log(`  ${mutant.rule} ${mutant.says} (${mutant.file})${verdicts.get(mutant)!.why ? `: ${verdicts.get(mutant)!.why}` : ''}`);
};
list('Survivors, explained:', of('explained'));
list('Survivors: no test holds these rules.', of('survived'));
list('Not applied: the source has changed, so the list must follow.', of('not applied'));
const stale = of('noticed').filter(({ survives }) => survives !== undefined);
list('Noticed although they were explained: take the explanation away.', stale);
console.log(`\n${of('noticed').length} of ${tasks.length} noticed, ${of('explained').length} explained, in ${Math.round((Date.now() - started) / 1000)} s.`);
if (of('survived').length + of('not applied').length + stale.length > 0) process.exit(1);
