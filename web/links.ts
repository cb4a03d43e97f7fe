import { memoryOf } from '../workbook/browser/cell';
import type { BrowserWorkbook } from '../workbook/browser/browser-workbook';

/** A click on a cell that links to another place of the workbook leads there. Returns how to stop. */
export function followLinks(workbook: BrowserWorkbook): () => void {
  const { grid } = workbook;
  const heard = grid.api.addEvent('CellClicked', ({ row, column }) => {
    const sheet = grid.unit.getActiveSheet();
    const link = sheet && memoryOf(sheet.getCellRaw(row, column)).link;
    const match = link === undefined ? null : /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)/i.exec(link);
    // A link may lead to a sheet that has gone: then the click selects the cell and no more.
    if (match) void workbook.select((match[1] ?? match[2]!).replaceAll("''", "'"), match[3]!).catch(() => undefined);
  });
  return () => heard.dispose();
}
