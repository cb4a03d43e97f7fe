import { ks2Score } from '../reference/ks4/ks2-score';
import { YEARS_FROM_KS2_TO_KS4 } from '../reference/ks4/ks2-points';
import { blanksThatMeanNo, type TrackerPupils } from './read-pupils';
import type { TrackerDetail } from './read-tracker';
import { readCell } from './cell';
import { columnsOf } from './pupil-rows';
import { readField } from './field-values';
import type { Field, HealthLine, TrackerSettings } from './types';
import { cellAddress } from '../cells/address';

/** A pupil with the cell that says who it is; its sheet is `peopleSheet`. */
export interface Named { readonly pupil: string; readonly index: number; readonly cell: string }

/** The sheet on which the pupils stand: the tracker's own, or that of its pupils. */
export const peopleSheet = ({ records }: TrackerPupils): string => records.ref(0, 'pupil')?.sheet ?? records.sheet;
const cellOf = (records: TrackerPupils['records'], index: number): string => {
  const ref = records.ref(index, 'pupil');
  return ref ? cellAddress(ref.row, ref.column) : '';
};

/** The pupils that nothing has put out of the cohort. */
export function peopleInCohort({ records }: TrackerPupils): readonly Named[] {
  const include = records.columns.indexOf('include');
  return records.rows.flatMap((row, index) => {
    if (include >= 0 && row[include] === 'N') return [];
    return [{ pupil: row[0]!, index, cell: cellOf(records, index) }];
  });
}

/** What is known of the pupils themselves: KS2, who is left out, blanks, choices that name nobody. */
export function peopleLines(detail: TrackerDetail, settings: TrackerSettings): HealthLine[] {
  return [
    ...(settings.mapping.stage === 'ks4' ? baselineLines(detail, settings) : []),
    ...leftOutLines(detail), ...blankLines(detail, settings), ...choiceLines(detail, settings), ...numberLines(detail, settings),
  ];
}

/** KS2 for Progress 8: none is no error (P8-1), a value that nobody can read is one. */
function baselineLines({ people }: TrackerDetail, { year }: TrackerSettings): HealthLine[] {
  const { records } = people;
  const at = (column: string) => records.columns.indexOf(column);
  const scores = ['ks2_reading', 'ks2_maths'].filter((column) => at(column) >= 0);
  const affects = ['Progress 8', 'Prior attainment groups'];
  if (scores.length === 0 && at('ks2_override') < 0) {
    return [{ severity: 'warning', kind: 'out of progress 8', sheet: records.sheet, cells: [], value: '', affects, sentence: 'The tracker has no KS2 columns: every pupil is out of Progress 8 and in everything else.' }];
  }
  const lines: HealthLine[] = [];
  const out: string[] = [];
  for (const { index, cell } of peopleInCohort(people)) {
    const row = records.rows[index]!;
    const ks2Year = Number(row[at('ks2_year')] || year - YEARS_FROM_KS2_TO_KS4);
    let has = at('ks2_override') >= 0 && row[at('ks2_override')] !== '';
    for (const column of scores) {
      const text = row[at(column)]!;
      if (text === '') continue;
      const score = ks2Score(text, ks2Year);
      has ||= score.kind !== 'disregard';
      const ref = records.ref(index, column);
      if (score.kind === 'unknown' && ref && text !== '(not calculated)') {
        lines.push({ severity: 'error', kind: 'ks2', sheet: ref.sheet, cells: [cellAddress(ref.row, ref.column)], value: text, sentence: `It ${score.problem}`, affects });
      }
    }
    if (!has) out.push(cell);
  }
  if (out.length > 0) {
    const [are, they] = out.length === 1 ? ['pupil has', 'is'] : ['pupils have', 'are'];
    lines.push({ severity: 'information', kind: 'out of progress 8', sheet: peopleSheet(people), cells: out, value: '', affects, sentence: `${out.length} ${are} no KS2 result and ${they} out of Progress 8, and in every other measure.` });
  }
  return lines;
}

function leftOutLines({ people }: TrackerDetail): HealthLine[] {
  const { records } = people;
  const [include, reason] = [records.columns.indexOf('include'), records.columns.indexOf('include_reason')];
  const byReason = new Map<string, string[]>();
  records.rows.forEach((row, index) => {
    if (include < 0 || row[include] !== 'N') return;
    const why = row[reason] || 'Excluded in the tracker.';
    byReason.set(why, [...(byReason.get(why) ?? []), cellOf(records, index)]);
  });
  return [...byReason].map(([why, cells]) => ({
    severity: 'information', kind: 'left out', sheet: peopleSheet(people), cells, value: '', affects: ['Cohort'],
    sentence: `${cells.length} ${cells.length === 1 ? 'pupil is' : 'pupils are'} left out of the cohort: ${why}`,
  }));
}

const FLAGS: readonly Field[] = ['disadvantaged', 'fsm6', 'eal', 'sen', 'mobile'];

/** A column that says yes or nothing: blank is unknown, and in no group, unless the user says that it means no. */
function blankLines({ grid, people }: TrackerDetail, settings: TrackerSettings): HealthLine[] {
  if (!grid) return [];
  const said = blanksThatMeanNo(settings);
  return FLAGS.flatMap((field): HealthLine[] => {
    const column = columnsOf(settings.mapping.columns, field)[0];
    if (column === undefined || said.has(field)) return [];
    const heading = settings.mapping.columns.find((each) => each.column === column)!.heading;
    const cells = people.rows.map(({ row }) => ({ row, cell: readCell(grid, row, column) }));
    const blank = cells.filter(({ cell }) => cell.kind === 'blank');
    const values = cells.filter(({ cell }) => cell.kind !== 'blank').map(({ cell }) => readField(field, cell, heading));
    const no = values.some((reading) => 'value' in reading && reading.value === 'N');
    if (no || values.length === 0 || blank.length === 0) return [];
    return [{
      severity: 'warning', kind: 'blank means no', sheet: grid.sheet, cells: blank.map(({ row }) => cellAddress(row, column)), value: '', affects: ['Pupil groups'],
      sentence: `"${heading}" says yes or nothing: its ${blank.length} blank cells are unknown, so those pupils are in no group. If a blank means no, say so.`,
      fix: { kind: 'options', label: `In "${heading}" a blank means no`, options: { 'blank means no': [...said, field].join('; ') } },
    }];
  });
}

function choiceLines({ people, grid }: TrackerDetail, { pupils }: TrackerSettings): HealthLine[] {
  const known = new Set(people.records.rows.map((row) => row[0]!.toUpperCase()));
  return pupils.filter(({ pupil }) => !known.has(pupil.toUpperCase())).map(({ pupil }) => ({
    severity: 'warning', kind: 'unknown choice', sheet: grid?.sheet ?? '', cells: [], value: pupil, affects: ['Cohort'],
    sentence: 'The settings hold a choice for this pupil, who is not in the tracker: correct the UPN there, or remove the row.',
  }));
}

function numberLines({ grid, people }: TrackerDetail, { mapping }: TrackerSettings): HealthLine[] {
  if (!grid) return [];
  if (columnsOf(mapping.columns, 'pupil').length === 0) {
    return [{ severity: 'information', kind: 'no pupil number', sheet: grid.sheet, cells: [], value: '', affects: [], sentence: 'There is no column of UPNs: pupils are known by their row, so choices made for a pupil are lost when rows move.' }];
  }
  const unnamed = people.rows.filter(({ named }) => !named);
  const column = columnsOf(mapping.columns, 'pupil')[0]!;
  return unnamed.length === 0 ? [] : [{
    severity: 'warning', kind: 'no pupil number', sheet: grid.sheet, cells: unnamed.map(({ row }) => cellAddress(row, column)), value: '', affects: ['Cohort'],
    sentence: `${unnamed.length} ${unnamed.length === 1 ? 'pupil has' : 'pupils have'} no UPN and ${unnamed.length === 1 ? 'is' : 'are'} known by the row.`,
  }];
}
