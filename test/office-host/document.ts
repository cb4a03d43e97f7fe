/** The older half of Office.js, which hands over the file: it does not go over the wire of requests, so it is given to the add-in directly. */
import { xlsx, type TestCell } from '../packages/xlsx';
import { fileFormula } from '../../workbook/file/formula-text';
import type { NodeHost } from './node';
import type { Cell } from './model/cell';
import type { Workbook } from './model/workbook';

/** At most so many files are open at a time. [types: Office.File.closeAsync] */
const MOST_OPEN = 2;
/** A piece is at most 4 MB. [types: Office.Document.getFileAsync] */
const MOST_BYTES = 4 * 1024 * 1024;

type Done = (result: unknown) => void;
const succeeded = (done: Done, value?: unknown): void => void setImmediate(() => done({ status: 'succeeded', value }));
const failed = (done: Done, message: string): void => void setImmediate(() => done({ status: 'failed', error: { name: 'Error', code: 5000, message } }));

/**
 * Has the host hand over its workbook as Excel would save it now. [types: Office.Document.getFileAsync]
 * @param url where the workbook was saved, as `Office.context.document.url` says
 * @returns how many files are open
 */
export function offerDocument(host: NodeHost, url: string, bytes: () => Uint8Array = () => packageOf(host.excel.workbook)): { readonly open: () => number } {
  let open = 0;
  const document = {
    url,
    getFileAsync(type: string, { sliceSize }: { sliceSize: number }, done: Done) {
      if (type !== 'compressed' || sliceSize > MOST_BYTES) return failed(done, 'The argument is not valid.');
      if (open >= MOST_OPEN) return failed(done, 'Two files are open already.');
      open += 1;
      const all = bytes();
      const closed = { yes: false };
      return succeeded(done, {
        size: all.length, sliceCount: Math.ceil(all.length / sliceSize),
        getSliceAsync(index: number, then: Done) {
          if (closed.yes) return failed(then, 'The file is closed.');
          // A compressed file comes as an array of numbers. [types: Office.Slice.data]
          return succeeded(then, { index, data: [...all.subarray(index * sliceSize, (index + 1) * sliceSize)] });
        },
        closeAsync() { if (!closed.yes) open -= 1; closed.yes = true; },
      });
    },
  };
  Object.assign(host.Office, { FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } });
  Object.assign((host.Office as { context: object }).context, { document });
  return { open: () => open };
}

/** The workbook as a file: functions of add-ins are saved as "_xldudf_NAMESPACE_NAME". [issue 5611, 3558] */
export function packageOf(workbook: Workbook): Uint8Array {
  return xlsx({ sheets: workbook.Worksheets.list.map((sheet) => {
    const rows: (TestCell | null)[][] = [];
    for (const [key, cell] of sheet.cells) {
      const row = Math.floor(key / 16384);
      while (rows.length <= row) rows.push([]);
      while (rows[row]!.length <= key % 16384) rows[row]!.push(null);
      if (!cell.isEmpty) rows[row]![key % 16384] = testCell(cell);
    }
    return { name: sheet.Name, rows, protected: sheet.Protection.Protected, ...(sheet.Visibility === 'Visible' ? {} : { state: 'hidden' as const }) };
  }) });
}

const testCell = ({ value, isError, formula, numberFormat }: Cell): TestCell => ({
  value: isError ? { error: String(value) } : value,
  ...(formula === null ? {} : { formula: fileFormula(formula).text }), ...(numberFormat === 'General' ? {} : { format: numberFormat }),
});
