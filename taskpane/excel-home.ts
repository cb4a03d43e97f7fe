import type { CatalogueData } from '../src/qualification/catalogue-data';
import type { Catalogue } from '../src/qualification/types';
import { excelWorkbook } from '../workbook/excel/excel-workbook';
import type { WorkbookPort } from '../workbook/port';

/** The workbook that is open in Excel. New workbooks are made by the file home, which is loaded when one is asked for. */
export const excelHome = (): WorkbookPort => excelWorkbook(async (sheets) => {
  const [{ FileWorkbook }, { blankWorkbook }] = await Promise.all([import('../workbook/file/file-workbook'), import('../workbook/file/blank')]);
  return new FileWorkbook(blankWorkbook(), 'report').newWorkbook(sheets);
});

let loading: Promise<Catalogue> | undefined;

/** The qualifications, from the add-in's own folder: read once, and again after a failure. The pane is drawn before their search is there. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= Promise.all([fetch('catalogue.json'), import('../src/qualification/catalogue')]).then(async ([answer, { createCatalogue }]) => {
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return createCatalogue(await answer.json() as CatalogueData);
  }).catch((error: unknown) => { loading = undefined; throw error; });
  return loading;
}
