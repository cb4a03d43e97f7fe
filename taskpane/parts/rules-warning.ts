import { compareRules } from '../../src/rules-version';

/** By which rules the parts of this workbook were made; null where they say none or are not there. */
export interface MadeBy { readonly report: string | null; readonly settings: string | null }

export interface RulesWarning {
  readonly of: 'report' | 'settings';
  readonly how: 'older' | 'newer';
  readonly sentence: string;
}

/**
 * What to say where the rules of the workbook's parts are not the pane's.
 * @param home Excel keeps an add-in's files for a while; a page is loaded anew
 */
export function rulesWarnings({ report, settings }: MadeBy, now: string, home: 'excel' | 'browser' | 'file'): readonly RulesWarning[] {
  const newer = home === 'excel' ? 'Close Excel everywhere and open it again, so that it fetches the newer Headline' : 'Reload this page, so that it fetches the newer Headline';
  const found: RulesWarning[] = [];
  const reportIs = report === null ? 'same' : compareRules(report, now);
  const settingsAre = settings === null ? 'same' : compareRules(settings, now);
  if (reportIs === 'older') found.push({ of: 'report', how: reportIs, sentence: `The report sheets were made by rules ${report}; this pane follows rules ${now}, so figures may differ from theirs. Refresh the report.` });
  if (reportIs === 'newer') found.push({ of: 'report', how: reportIs, sentence: `The report sheets were made by newer rules (${report}) than this pane follows (${now}), so figures may differ from theirs. ${newer}; do not refresh the report before.` });
  if (settingsAre === 'older') found.push({ of: 'settings', how: settingsAre, sentence: `The set-up was last saved under rules ${settings}; this pane follows rules ${now}. Look through the health check, then save the set-up under today's rules.` });
  if (settingsAre === 'newer') found.push({ of: 'settings', how: settingsAre, sentence: `The set-up was last saved under newer rules (${settings}) than this pane follows (${now}). ${newer}; do not change the set-up before.` });
  return found;
}
