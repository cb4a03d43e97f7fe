import type { SheetGrid } from '../../src/cells/grid';
import { ks2Measures } from '../../src/ks2/measures';
import type { Ks2Answer, Ks2SchoolAnswer } from '../../src/ks2/answer';
import { KS2_MEASURES } from '../../src/ks2/registry';
import { significance } from '../../src/ks2/progress';
import { figureOf } from '../../src/ks4/registry';
import type { Catalogue } from '../../src/qualification/types';
import { KS2_NATIONAL_AVERAGES } from '../../src/reference/ks2/national-averages';
import { nationalComparisons } from '../../src/report/comparisons';
import type { Comparison } from '../../src/report/context';
import { readTracker } from '../../src/tracker/read-tracker';
import type { TrackerSettings } from '../../src/tracker/types';
import { figureText, gapText, intervalText } from '../dashboard/format';

export interface Ks2Figures { readonly answer: Ks2Answer; readonly comparison: Comparison | undefined }

/** Every key stage 2 measure of a primary tracker. @throws InputError with every cell that is not understood */
export function ks2Figures(grids: readonly SheetGrid[], settings: TrackerSettings, catalogue: Catalogue): Ks2Figures {
  const { pupils } = readTracker(grids, settings, catalogue);
  const answer = ks2Measures(pupils, { year: settings.year, status: settings.status, filters: [], percentPlaces: 0 });
  return { answer, comparison: nationalComparisons(KS2_NATIONAL_AVERAGES, settings.year, [], false)[''] };
}

/** One measure of the school or a group, as the pane shows it. */
export interface Ks2Line { readonly key: string; readonly name: string; readonly text: string; readonly comparison: string; readonly gap: string; readonly detail: string }

const AGAINST = { above: '▲ above average', below: '▼ below average', 'not different': '● not different from average' } as const;

/** The lines of a school or a group; `comparison` is of all pupils, so a group has none (S-3). */
export function ks2Lines(figures: Ks2SchoolAnswer, comparison: Comparison | undefined): Ks2Line[] {
  return KS2_MEASURES.map(({ key, name, kind }) => {
    const value = figureOf(figures, key);
    const theirs = comparison?.figures[key];
    return {
      key, name, text: figureText(value, kind), comparison: theirs === undefined ? '' : figureText(theirs, kind),
      gap: theirs === undefined || value === null || value === undefined ? '' : gapText(value - theirs, kind),
      detail: detailOf(figures, key),
    };
  });
}

function detailOf(figures: Ks2SchoolAnswer, key: string): string {
  const [subject, part] = key.split('.');
  const reason = (figures.notes ?? []).find((note) => [key, subject].includes(note.figure))?.reason ?? '';
  if (part !== 'progress') return figureOf(figures, key) === null ? reason : '';
  const { lower, upper } = figures[subject as 'reading'];
  const interval = intervalText(lower, upper);
  return interval === null ? reason : `${interval}, ${AGAINST[significance({ lower: lower!, upper: upper! })]}`;
}
