import type { TrackerCell } from './cell';
import { isUsualSex } from './characteristics';
import { readField } from './field-values';
import { isBaselineOutcome, isKs1Outcome, isScaledScore, isScienceOutcome, isTestOutcome, isWritingOutcome } from './prior-attainment';
import { seriesOfText } from './series';
import type { Field } from './types';
import { looksLikeUpn } from './upn';

/** A qualification number in any spelling: "601/4292/3", "60142923", "6014292X", a leading zero eaten by the spreadsheet. */
export const looksLikeQn = (text: string): boolean => /^\d{3}\/?\d{4}\/?[\dX]$/i.test(text) || /^\d{7}$/.test(text);

/** A form, tutor or teaching group: "11A1", "11a/Ma1", "Y11-3", "Red", "Mr Patel": short, and more than a number. */
const looksLikeClass = (text: string) => text.length <= 24 && /[\p{L}]/u.test(text);
const looksLikeName = (text: string) => /\p{L}/u.test(text) && !looksLikeUpn(text) && text.length <= 80;

/** Fields whose reader takes any text need a closer look at what usually stands there. */
const USUAL: Readonly<Partial<Record<Field, (text: string) => boolean>>> = {
  pupil: (text) => looksLikeUpn(text) || /^(?=.*\d)[A-Z0-9]{3,14}$/i.test(text),
  name: looksLikeName, surname: looksLikeName, forename: looksLikeName,
  sex: isUsualSex,
  ethnicity: (text) => text.length <= 80 && !/^\d+$/.test(text),
  class: looksLikeClass,
  groups: (text) => text.length <= 200,
  ks2_reading: isTestOrBaseline, ks2_maths: isTestOrBaseline,
  ks2_writing: isWritingOutcome, ks2_gps: isTestOutcome, ks2_science: isScienceOutcome,
  ks1_reading: isKs1Outcome, ks1_writing: isKs1Outcome, ks1_maths: isKs1Outcome,
  qualification: (text) => looksLikeQn(text) || /\p{L}{2}/u.test(text),
  grade: (text) => text.length <= 24 && !/^\d{3,}$/.test(text),
  series: (text) => 'series' in seriesOfText(text, 2023),
};

function isTestOrBaseline(text: string): boolean {
  return isScaledScore(text) || isBaselineOutcome(text) || isTestOutcome(text);
}

/** Whether the cell is what usually stands in a column of that field. */
export function fitsField(field: Field, cell: TrackerCell, heading: string): boolean {
  if (field === 'series' && cell.kind === 'date') return true;
  const reading = readField(field, cell, heading);
  return 'value' in reading && (USUAL[field]?.(cell.text) ?? true);
}

/** The share of a column's filled cells that fit; null where there are none. Errors and formulas without values say nothing. */
export function fieldFit(field: Field, cells: readonly TrackerCell[], heading: string): number | null {
  const said = cells.filter(({ kind }) => kind !== 'blank' && kind !== 'error' && kind !== 'uncalculated');
  return said.length === 0 ? null : said.filter((cell) => fitsField(field, cell, heading)).length / said.length;
}
