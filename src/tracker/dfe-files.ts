import { seen, type TrackerCell } from './cell';
import { DFE_FILES, type DfeFile } from './dfe-file-columns';
import type { ColumnHeading } from './header';
import { isScaledScore } from './prior-attainment';
import type { Field } from './types';

/** A file is known by this share of the DfE's column names, and by this many. */
const SHARE = 0.6;
const FEWEST = 8;

const nameKey = (text: string) => seen(text).toLowerCase();
const namesOf = (headings: string) => headings.split('|').map(nameKey);

/** Which of the DfE's files a header belongs to; null for a school's own. */
export function recogniseDfeFile(headings: readonly ColumnHeading[]): DfeFile | null {
  const stand = new Set(headings.map(({ heading }) => nameKey(heading)));
  const known = DFE_FILES.map((file) => {
    const columns = [...file.fields.map(([names]) => names), ...file.others];
    const found = columns.filter((names) => namesOf(names).some((name) => stand.has(name))).length;
    return { file, found, share: found / columns.length };
  }).filter(({ found, share }) => share >= SHARE && found >= FEWEST);
  return known.sort((a, b) => b.found - a.found)[0]?.file ?? null;
}

/** What a column of a DfE file is: a field, one that is left alone, or null where it is not the DfE's (a qualification). */
export function dfeColumn(file: DfeFile, heading: string, cells: readonly TrackerCell[]): Field | 'left alone' | null {
  const name = nameKey(heading);
  const field = file.fields.find(([names]) => namesOf(names).includes(name))?.[1];
  if (field) return field;
  if (!file.others.some((names) => namesOf(names).includes(name))) return null;
  return file.stage === 'ks4' ? scoresIn(name, cells) : 'left alone';
}

/** The secondary file's KS2 outcome is a code that gives no score (AS, NS, B), except where a school has put the score there. */
function scoresIn(name: string, cells: readonly TrackerCell[]): Field | 'left alone' {
  const field = name === 'ks2 reading outcome' ? 'ks2_reading' : name === 'ks2 mathematics outcome' ? 'ks2_maths' : null;
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  return field && filled.length > 0 && filled.filter(({ text }) => isScaledScore(text)).length * 2 >= filled.length ? field : 'left alone';
}
