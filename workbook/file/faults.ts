import { WorkbookError } from '../port';

/** Something wrong with a file that its user can be told: the message is the middle of a sentence, "it ends too early". */
export class FileFault extends Error {}

/** What cannot be read, in one sentence with the way out. */
export const unreadable = (what: string, fault: string): WorkbookError =>
  new WorkbookError(`${what} cannot be read: ${fault}. Open it in Excel, save it as an Excel Workbook (.xlsx) and choose the new file.`, 'unreadable');

/** Runs what may fail on a damaged file; whatever it throws becomes a sentence, and one for people stays as it is. */
export function inWords<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof WorkbookError) throw fault;
    // Any other fault is a parser's surprise at damage, whose words would help nobody.
    throw unreadable(what, fault instanceof FileFault ? fault.message : 'it is damaged');
  }
}
