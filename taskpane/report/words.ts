import type { Audience } from '../../src/report/context';
import type { OneClickDone } from '../one-click';

/** Who a report is for, in words. */
export const AUDIENCES: readonly (readonly [Audience, string])[] = [
  ['named', 'Named: sheets in this workbook, with every pupil'],
  ['anonymous', 'Anonymous: a new workbook without names, UPNs or classes'],
  ['public', 'Public or governors: a new workbook without pupils, small figures withheld'],
];

/** What was made, in one sentence. */
export function doneSentence(done: OneClickDone): string {
  if (done.kind === 'workbook') return done.bytes ? `The new workbook is "${done.name}".` : 'The report is in a new workbook.';
  const tabs = Object.values(done.written);
  return `The report is written: ${tabs.length} ${tabs.length === 1 ? 'sheet' : 'sheets'}.`;
}
