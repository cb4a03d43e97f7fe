import type { ReportSheet } from '../../src/report/types';
import type { WorkbookPort } from '../port';
import { listenToChanges } from './changes';
import { editCells } from './edit';
import { openNewWorkbook } from './new-workbook';
import { readSheet, sheetNotFound } from './read';
import { writeReport } from './report/write-report';
import { inExcel } from './run';
import { readSettings, writeSettings } from './settings';
import { listSheets } from './sheets';

/** Makes the bytes of a workbook of report sheets alone: the file home's author. */
export type AuthorWorkbook = (sheets: readonly ReportSheet[]) => Promise<Uint8Array>;

/** The workbook that is open in Excel. */
export function excelWorkbook(author: AuthorWorkbook): WorkbookPort {
  return {
    home: 'excel',
    sheets: listSheets,
    read: readSheet,
    readSettings,
    writeSettings,
    edit: editCells,
    writeReport,
    newWorkbook: async (sheets) => openNewWorkbook(await author(sheets)),
    select,
    onChange: listenToChanges,
  };
}

function select(name: string, address: string): Promise<void> {
  return inExcel(`go to ${address}`, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
    await context.sync();
    if (sheet.isNullObject) throw sheetNotFound(name);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
