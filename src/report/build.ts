import { broadsheet } from './broadsheet';
import type { Ks4Report } from './context';
import { groupsSheet } from './groups';
import { headlinesSheet } from './headlines';
import { notesSheet } from './notes';
import type { ReportSheet, SheetKey } from './types';

/**
 * The key stage 4 report sheets, in the order of their tabs. A public report has no row of a pupil at all:
 * its answer must already be suppressed (S-4).
 */
export function buildKs4Report(report: Ks4Report): ReportSheet[] {
  const pupilSheets = report.context.audience === 'public' ? [] : [broadsheet(report, 'points'), broadsheet(report, 'grades')];
  const sheets = [groupsSheet(report), ...pupilSheets, notesSheet(report)];
  return [headlinesSheet(report, sheets.map((sheet): [SheetKey, string] => [sheet.key, sheet.name])), ...sheets];
}
