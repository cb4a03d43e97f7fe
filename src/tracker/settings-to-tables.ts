import { columnLetters } from '../cells/address';
import { RULES_OPTION } from '../rules-version';
import { RULES_VERSION } from '../version';
import { mergeRows, type SettingsRow, type SettingsTables } from './settings-tables';
import type { PupilSheet, TrackerColumn, TrackerSettings } from './types';

/** The schema of these tables. A workbook with a newer one is read, never written. */
export const SETTINGS_SCHEMA = 1;

/** Between several qualifications, or several row numbers, in one cell. */
export const LIST = '; ';

/**
 * The settings as tables for the sheet "Headline settings", in words a data manager can read and edit: columns by their
 * letters, rows as spreadsheets count them.
 * @param before the tables now in the workbook: what another part of the product or a newer version keeps there stays
 */
export function settingsToTables(settings: TrackerSettings, before: SettingsTables = {}): SettingsTables {
  const own: Record<string, readonly SettingsRow[]> = {
    Options: mergeRows(optionRows(settings), before.Options ?? [], (row) => String(row.option)),
    Columns: mergeRows(columnRows(settings), before.Columns ?? [], (row) => `${row.sheet}\n${row.column}`),
    Subjects: mergeRows(subjectRows(settings), before.Subjects ?? [], (row) => String(row.subject)),
    Classes: mergeRows((settings.classes ?? []).map((rule) => ({ subject: rule.subject, class: rule.class, qualification: rule.qualification })),
      before.Classes ?? [], (row) => `${row.subject}\n${row.class}`),
    Grades: mergeRows(settings.grades.map(({ subject, value, grade }) => ({ subject, value, grade })), before.Grades ?? [], (row) => `${row.subject}\n${row.value}`),
    Pupils: mergeRows(settings.pupils.map((choice) => ({
      pupil: choice.pupil, include: yesNo(choice.include), reason: choice.reason ?? '', disadvantaged: yesNo(choice.disadvantaged), 'KS2 override': choice.ks2Override ?? null,
    })), before.Pupils ?? [], (row) => String(row.pupil)),
  };
  return { ...before, ...own };
}

const yesNo = (choice: boolean | undefined): string => (choice === undefined ? '' : choice ? 'Y' : 'N');
const rowNumbers = (rows: readonly number[]): string => rows.map((row) => row + 1).join(LIST);

function optionRows({ mapping, options, ...settings }: TrackerSettings): SettingsRow[] {
  const second = mapping.pupilSheet;
  const own: Record<string, SettingsRow['value']> = {
    schema: settings.schema, school: settings.school, year: settings.year, edition: settings.edition, 'data status': settings.status, 'school type': settings.schoolType,
    stage: mapping.stage, sheet: mapping.sheet, layout: mapping.layout, focus: mapping.focus, assessment: settings.assessment, assessments: mapping.assessments.join(LIST),
    'header rows': rowNumbers(mapping.headerRows), 'first row': mapping.firstRow + 1, 'last row': mapping.lastRow + 1,
    ...(second ? { 'pupil sheet': second.sheet, 'pupil sheet header rows': rowNumbers(second.headerRows), 'pupil sheet first row': second.firstRow + 1, 'pupil sheet last row': second.lastRow + 1 } : {}),
    [RULES_OPTION]: RULES_VERSION,
  };
  return [...Object.entries(own), ...Object.entries(options).filter(([option]) => !(option in own))].map(([option, value]) => ({ option, value: value ?? null }));
}

function columnRows({ mapping }: TrackerSettings): SettingsRow[] {
  const rows = ({ sheet, columns }: Pick<PupilSheet, 'sheet' | 'columns'>) => columns.map((column): SettingsRow => ({
    sheet, column: columnLetters(column.column), heading: column.heading, holds: holds(column), subject: column.subject ?? '', assessment: column.assessment ?? '', sure: column.confidence,
  }));
  return [...rows(mapping), ...(mapping.pupilSheet ? rows(mapping.pupilSheet) : [])];
}

const holds = ({ field, subject }: TrackerColumn): string => (subject !== undefined ? 'grades' : field ?? '');

/** One row for each subject label. Its first two columns are the map that functions take as an argument. */
function subjectRows({ mapping, subjects = [] }: TrackerSettings): SettingsRow[] {
  const rows = new Map<string, SettingsRow>();
  for (const { subject, qualifications = [], doesNotCount } of [...mapping.columns, ...subjects]) {
    if (subject !== undefined && !rows.has(subject)) rows.set(subject, { subject, qualification: qualifications.join(LIST), counts: doesNotCount ? 'N' : 'Y' });
  }
  return [...rows.values()];
}
