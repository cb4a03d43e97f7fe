import { LocaleType, type IStyleData, type IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'hucre';
import type { KnownFunctions } from './formula';
import { sheetView, type SheetContext, type SheetView } from './sheet';
import { fontFamily, StyleBook } from './style';

/** A workbook of the file as the grid shows it. */
export interface WorkbookView {
  readonly snapshot: IWorkbookData;
  /** In tab order. */
  readonly sheets: readonly SheetView[];
}

/** Sheets under new ids: an id is never used twice on a page, so that nothing of a sheet before clings to it. */
export function sheetViews(file: Workbook, known: KnownFunctions, newId: () => string, only?: ReadonlySet<string>): { readonly sheets: readonly SheetView[]; readonly styles: Record<string, IStyleData> } {
  const prefix = newId();
  const book = new StyleBook(file.themeColors, `${prefix}-`, usualStyle(file));
  const context: SheetContext = { book, known, theme: file.themeColors };
  const sheets = file.sheets.filter(({ name }) => !only || only.has(name)).map((sheet) => sheetView(sheet, newId(), context));
  return { sheets, styles: book.styles };
}

const usualStyle = ({ defaultFont }: Workbook): IStyleData => ({ ff: fontFamily(defaultFont?.name ?? 'Calibri'), fs: defaultFont?.size ?? 11 });

/** The whole workbook, for opening. */
export function workbookView(file: Workbook, known: KnownFunctions, newId: () => string): WorkbookView {
  const { sheets, styles } = sheetViews(file, known, newId);
  return {
    sheets,
    snapshot: {
      id: newId(),
      name: '',
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles,
      defaultStyle: usualStyle(file),
      sheetOrder: sheets.map(({ data }) => data.id),
      sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, data])),
    },
  };
}
