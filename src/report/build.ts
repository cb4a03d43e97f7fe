import { KS2_MEASURES } from '../ks2/registry';
import { KS4_MEASURES } from '../ks4/registry';
import { broadsheet } from './broadsheet';
import { CAUTIONS, KS2_CAUTIONS } from './caution';
import type { Ks4Report } from './context';
import { groupsSheet } from './groups';
import { headlinesSheet } from './headlines';
import type { Ks2Report } from './ks2-context';
import { ks2GroupsSheet } from './ks2-groups';
import { ks2HeadlinesSheet } from './ks2-headlines';
import { ks2PupilsSheet } from './ks2-pupils';
import { notesSheet } from './notes';
import { pupilsSheet } from './pupils';
import { subjectsSheet } from './subjects';
import type { ReportSheet, SheetKey } from './types';

const linksTo = (sheets: readonly ReportSheet[]) => sheets.map((sheet): [SheetKey, string] => [sheet.key, sheet.name]);

/**
 * The key stage 4 report sheets, in the order of their tabs. A public report has no row of a pupil at all:
 * its answer must already be suppressed (S-4).
 */
export function buildKs4Report(report: Ks4Report): ReportSheet[] {
  const { context, answer } = report;
  const pupilSheets = context.audience === 'public' ? [] : [subjectsSheet(report), broadsheet(report, 'points'), broadsheet(report, 'grades'), pupilsSheet(report)];
  const notes = notesSheet({
    context, notes: [...answer.notes, ...(answer.school.notes ?? [])], measures: KS4_MEASURES, cautions: Object.values(CAUTIONS),
    source: 'Department for Education, Secondary accountability measures, October 2023',
  });
  const sheets = [groupsSheet(report), ...pupilSheets, notes];
  return [headlinesSheet(report, linksTo(sheets)), ...sheets];
}

/** The key stage 2 report sheets, in the order of their tabs; sheets of questions are put in before Notes. */
export function buildKs2Report(report: Ks2Report, questions: readonly ReportSheet[] = []): ReportSheet[] {
  const { context, answer } = report;
  const notes = notesSheet({
    context, notes: [...answer.notes, ...(answer.school.notes ?? [])], measures: KS2_MEASURES, cautions: Object.values(KS2_CAUTIONS),
    source: 'Department for Education, Primary school accountability in 2022: technical guide, September 2022',
  });
  const sheets = [ks2GroupsSheet(report), ...(context.audience === 'public' ? [] : [ks2PupilsSheet(report)]), ...questions, notes];
  return [ks2HeadlinesSheet(report, linksTo(sheets)), ...sheets];
}
