/** A made-up nation: pupils with nine results each, of real qualifications, as columns in memory. */
import { emptyEntries, OUTCOME, summerSeries, type Ks4Entries } from '../src/ks4/columns';
import { NONE } from '../src/ks4/figures';
import type { Catalogue, Qualification } from '../src/qualification/types';
import { randomFrom } from './random';

export const YEAR = 2023;
export const RESULTS_EACH = 9;
const SEED = 20230824;

export interface Nation { readonly entries: Ks4Entries; readonly baselines: Int32Array }

/** What pupils sit, by title: each of a pupil's courses is one of these. */
const ENGLISH = ['GCSE English Language', 'GCSE English Literature'];
const MATHS = ['GCSE Mathematics'];
const COMBINED = ['GCSE Combined Science: Trilogy'];
const SINGLES = ['GCSE Biology', 'GCSE Chemistry', 'GCSE Physics'];
const HUMANITIES = ['GCSE History', 'GCSE Geography A'];
const LANGUAGES = ['GCSE French', 'GCSE Spanish', 'GCSE German', 'GCSE Computer Science'];
const OPTIONS = ['GCSE Religious Studies A', 'GCSE Drama', 'GCSE Art and Design (Fine Art)', 'GCSE Business', 'GCSE Music', 'GCSE Physical Education', 'GCSE Sociology', 'GCSE Media Studies', 'GCSE Statistics', 'GCSE Food Preparation and Nutrition'];

interface Course { readonly index: number; readonly points: readonly number[] }

/**
 * @param resits the share of pupils with an early entry that they sat again, and a tenth as many on both science pathways
 */
export function nation(catalogue: Catalogue, pupils: number, resits: number): Nation {
  const random = randomFrom(SEED);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const courses = (titles: readonly string[]): Course[] => titles.map((title) => courseOf(catalogue, title));
  const [english, maths, combined, singles, humanities, languages, options] = [ENGLISH, MATHS, COMBINED, SINGLES, HUMANITIES, LANGUAGES, OPTIONS].map(courses) as [Course[], Course[], Course[], Course[], Course[], Course[], Course[]];
  const entries = emptyEntries(pupils, pupils * RESULTS_EACH);
  const baselines = new Int32Array(pupils);
  let at = 0;
  for (let pupil = 0; pupil < pupils; pupil++) {
    const ability = (random() + random() + random()) / 3;
    const put = ({ index, points }: Course, series: number) => {
      const grade = Math.min(points.length - 1, Math.max(0, Math.round((ability + (random() - 0.5) * 0.4) * (points.length - 1))));
      entries.qualification[at] = index;
      entries.points[at] = points[grade]!;
      entries.outcome[at] = grade === 0 ? OUTCOME.fail : OUTCOME.pass;
      entries.series[at] = series;
      at += 1;
    };
    const end = (pupil + 1) * RESULTS_EACH;
    const [summer, early] = [summerSeries(YEAR), summerSeries(YEAR - 1)];
    const again = random() < resits;
    const [sits, literature, triple] = [one([english[0]!, english[1]!, maths[0]!]), random() < 0.95, random() < 0.25];
    for (const course of [english[0]!, ...(literature ? [english[1]!] : []), maths[0]!]) put(course, summer);
    if (again) put(sits, early);
    if (triple) singles.forEach((course) => put(course, summer)); else put(combined[0]!, summer);
    if (again && random() < 0.1) put(triple ? combined[0]! : singles[0]!, early);
    if (at < end) put(one(humanities), summer);
    if (at < end && random() < 0.7) put(one(languages), summer);
    for (let first = Math.floor(random() * options.length); at < end; first++) put(options[first % options.length]!, summer);
    entries.offsets[pupil + 1] = at;
    const score = () => 80 + Math.round(40 * Math.min(1, Math.max(0, ability + (random() - 0.5) * 0.3)));
    baselines[pupil] = random() < 0.03 ? NONE : (score() + score()) * 5;
  }
  return { entries, baselines };
}

/** A qualification and its points from nothing to the highest grade. */
function courseOf(catalogue: Catalogue, title: string): Course {
  const found = catalogue.find(title);
  if (found.kind !== 'found') throw new Error(`${title}: ${found.problem}`);
  return { index: found.index, points: [0, ...Object.values((found.qualification satisfies Qualification).points).sort((one, other) => one - other)] };
}
