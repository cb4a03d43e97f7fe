import type { ReportSheet } from '../../src/report/types';
import { Turns } from '../browser/turns';
import type { WorkbookPort } from '../port';
import { listenToChanges } from './changes';
import { editCells } from './edit';
import { codeOf } from './errors';
import { openNewWorkbook } from './new-workbook';
import { readFormulas, readSheet, sheetNotFound } from './read';
import { writeReport } from './report/write-report';
import { inExcel } from './run';
import { readSettings, writeSettings } from './settings';
import { listSheets } from './sheets';
import { valuesCopy } from './values-copy';

/** Makes the bytes of a workbook of report sheets alone: the file home's author. */
export type AuthorWorkbook = (sheets: readonly ReportSheet[]) => Promise<Uint8Array>;

/** The pane and the ribbon's command write into one workbook: one after the other. */
const writing = new Turns();

/** The workbook that is open in Excel. */
export function excelWorkbook(author: AuthorWorkbook): WorkbookPort {
  return {
    home: 'excel',
    sheets: listSheets,
    read: readSheet,
    formulas: readFormulas,
    readSettings,
    writeSettings: (tables) => writing.take(() => writeSettings(tables)),
    edit: (edits) => writing.take(() => editCells(edits)),
    writeReport: (sheets, options) => writing.take(() => writeReport(sheets, options)),
    newWorkbook: async (sheets) => openNewWorkbook(await author(sheets)),
    valuesCopy,
    select,
    onChange: listenToChanges,
  };
}

function select(name: string, address: string): Promise<void> {
  return inExcel(`go to ${address}`, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address).select();
    try {
      await context.sync();
    } catch (error) {
      throw codeOf(error) === 'ItemNotFound' ? sheetNotFound(name) : error;
    }
  });
}
