import { MARK_NAME, freeName } from '../../marks';
import type { FoundSheet, FoundSheets } from '../sheets';
import type { PlannedSheet } from './plan';
import { asideComment, keyMark, newComment, stagingMark } from './stage-mark';

/** A planned sheet with the hidden one that it is written on. */
export interface StagedSheet extends PlannedSheet { readonly staging: Excel.Worksheet }

/** The names of our own sheets while a report is written; a person sees them only if Excel is killed meanwhile. */
const STAGING_NAME = 'Headline is writing';
const ASIDE_NAME = 'Headline replaces';

/** Queues a hidden sheet, marked as ours, for each sheet of the report. */
export function addStaging(context: Excel.RequestContext, planned: readonly PlannedSheet[], taken: readonly string[]): readonly StagedSheet[] {
  const names = [...taken];
  return planned.map((plan) => {
    const name = freeName(STAGING_NAME, names);
    names.push(name);
    const staging = context.workbook.worksheets.add(name);
    staging.visibility = 'Hidden';
    staging.names.add(MARK_NAME, stagingMark).visible = false;
    return { ...plan, staging };
  });
}

/**
 * Queues the exchange, in an order that can be taken back wherever it stops: the old sheets are moved aside under names of
 * their own, the new ones take their names, and only then do the old ones go.
 */
export function exchange(staged: readonly StagedSheet[], { sheets, activeId }: FoundSheets): void {
  const names = sheets.map(({ name }) => name);
  for (const { replaces } of staged) {
    if (!replaces) continue;
    const aside = freeName(ASIDE_NAME, names);
    names.push(aside);
    replaces.proxy.names.getItem(MARK_NAME).comment = asideComment(replaces.name);
    replaces.proxy.name = aside;
  }
  for (const { staging, name, sheet, replaces } of staged) {
    const mark = staging.names.getItem(MARK_NAME);
    mark.comment = newComment;
    mark.formula = keyMark(sheet.key);
    staging.name = name;
    if (!replaces || replaces.visible) staging.visibility = 'Visible';
    if (replaces?.id === activeId) staging.activate();
  }
  setPositions(staged, sheets);
  for (const { replaces } of staged) replaces?.proxy.delete();
  for (const { staging } of staged) staging.names.getItem(MARK_NAME).comment = '';
}

/** Each new sheet goes where the old one stands; those before it have moved it by one each. */
function setPositions(staged: readonly StagedSheet[], found: readonly FoundSheet[]): void {
  const positions = staged.flatMap(({ staging, replaces }) => (replaces ? [{ staging, position: found.indexOf(replaces) }] : []));
  positions.sort((one, other) => one.position - other.position);
  positions.forEach(({ staging, position }, before) => { staging.position = position + before; });
}

/**
 * Queues what puts the workbook in order after a report that was broken off. Where a sheet of it was still being written,
 * the old report comes back; else the new one stays and what it replaces goes. Touches our own sheets only.
 * @returns the sheets as they will be
 */
export function tidyUp(found: FoundSheets): FoundSheets {
  const involved = found.sheets.filter(({ stage }) => stage !== null);
  const unfinished = involved.some(({ stage }) => stage!.kind === 'staging');
  const goes = ({ key, stage }: FoundSheet): boolean => {
    if (stage === null) return false;
    if (stage.kind !== 'aside') return unfinished;
    return !unfinished && involved.some((other) => other.stage!.kind === 'new' && other.key === key);
  };
  const staying = found.sheets.filter((sheet) => !goes(sheet));
  for (const sheet of involved) if (goes(sheet)) sheet.proxy.delete();
  const sheets = staying.map((sheet): FoundSheet => {
    if (sheet.stage === null) return sheet;
    // Someone else may have taken the old name meanwhile.
    const name = sheet.stage.kind === 'aside' ? freeName(sheet.stage.name, staying.filter((other) => other !== sheet).map((other) => other.name)) : sheet.name;
    if (name !== sheet.name) sheet.proxy.name = name;
    sheet.proxy.names.getItem(MARK_NAME).comment = '';
    return { ...sheet, name, stage: null };
  });
  return { ...found, sheets };
}
