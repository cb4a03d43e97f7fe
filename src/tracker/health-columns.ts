import { areaAddress, cellAddress } from '../cells/address';
import type { TrackerDetail } from './read-tracker';
import { isFilled, readCell } from './cell';
import { columnsInUse } from './read-wide';
import type { HealthLine, TrackerSettings } from './types';

/** At this confidence and more a proposed column is taken without asking. */
export const SURE = 0.9;

/** Columns that are proposed but not sure, and columns in use in which nothing stands. */
export function columnLines({ grid, people }: TrackerDetail, settings: TrackerSettings): HealthLine[] {
  if (!grid) return [];
  const { mapping } = settings;
  const heading = mapping.headerRows.at(-1) ?? 0;
  const inUse = columnsInUse(settings);
  const used = mapping.columns.filter((column) => column.field !== undefined || inUse.includes(column));
  const unsure = used.filter(({ confidence, qualifications, doesNotCount }) => confidence < SURE && !doesNotCount && (qualifications === undefined || qualifications.length > 0));
  const blank = inUse.filter(({ column, doesNotCount }) => !doesNotCount && people.rows.length > 0 && !people.rows.some(({ row }) => isFilled(readCell(grid, row, column))));
  return [
    ...unsure.map(({ column, heading: name, field, subject, confidence }): HealthLine => ({
      severity: 'warning', kind: 'unsure column', sheet: grid.sheet, cells: [cellAddress(heading, column)], value: name, affects: [],
      sentence: `It is taken for ${subject === undefined ? field! : `grades in ${subject}`}, but not surely (${Math.round(confidence * 100)}%): confirm it under Columns.`,
    })),
    ...blank.map(({ column, heading: name, subject }): HealthLine => ({
      severity: 'information', kind: 'blank column', sheet: grid.sheet, cells: [areaAddress({ top: mapping.firstRow, left: column, bottom: mapping.lastRow, right: column })], value: name, affects: [],
      sentence: `No grades stand under ${subject}.`,
    })),
  ];
}
