import { type ValuesCopy, WorkbookError } from '../port';
import { openNewWorkbook } from './new-workbook';

/** Bytes of one piece of the file; Excel hands over at most four megabytes. [types: Office.Document.getFileAsync] */
const PIECE = 4 * 1024 * 1024;
const NOT_HANDED_OVER = 'This Excel does not hand the workbook over to an add-in. Save a copy of it, open the copy on the Headline web page and make the values-only copy there. Nothing was changed.';

/**
 * The workbook as Excel would save it now, with our formulas as values, opened as a new workbook. It is made from a copy
 * of the file, so nothing of the open workbook changes, and everything on its sheets comes along.
 */
export async function valuesCopy(): Promise<ValuesCopy> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) throw new WorkbookError(NOT_HANDED_OVER, 'refused');
  const bytes = await wholeFile(Office.context.document);
  const { openWorkbook } = await import('../file/open');
  const made = await (await openWorkbook(bytes, nameOf(Office.context.document.url))).valuesCopy();
  return { ...made, bytes: await openNewWorkbook(made.bytes) };
}

/** The file's name in its address or path; a workbook that was never saved has none. */
function nameOf(url: string | null | undefined): string {
  const last = (url ?? '').split(/[?#]/)[0]!.split(/[\\/]/).at(-1) ?? '';
  return /\.[a-z]{3,4}$/i.test(last) ? decoded(last) : 'Workbook.xlsx';
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function wholeFile(document: Office.Document): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: PIECE }, done));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let piece = 0; piece < file.sliceCount; piece += 1) {
      const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(piece, done));
      bytes.set(data as ArrayLike<number>, at);
      at += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    // At most two files may be open at a time.
    file.closeAsync();
  }
}

/** An answer of Office's older calls, which come with a result that says whether they went well. */
function answered<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WorkbookError(`Excel could not hand the workbook over: ${result.error.message} Nothing was changed; wait until Excel has calculated and saved, then try again.`, 'failed'));
    });
  });
}
