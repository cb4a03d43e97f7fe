/**
 * What the grid of the page leaves to a spreadsheet program. Cells are edited here; rows, tabs and looks are
 * not, because the download is the user's own file with the changed cells in it and nothing else touched.
 */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Grid } from './grid';

const STRUCTURE = /^sheet\.command\.(?:insert-(?:row|col|multi|range|sheet$)|remove-(?:row|col|sheet(?:-confirm)?$|worksheet-merge)|delete-range|append-row|move-(?:rows|cols|range)|copy-sheet|reorder-range|split-text|set-worksheet-(?:name|order|hidden|show)|set-tab-color|add-worksheet-merge)/;
const LOOKS = /^sheet\.command\.(?:set-(?:range-)?(?:bold|italic|underline|overline|stroke|subscript|superscript|font|fontsize|style|text|background|border|horizontal|vertical)|reset-|numfmt|apply-format|set-(?:once|infinite)-format|paste-format|clear-selection-format)/;
const CONTENT = /^sheet\.command\.(?:set-range-values|clear-selection|auto-(?:clear|fill)|copy-(?:down|right|formula)|refill|paste|optional-paste|toggle-cell|text-to-number|cut)/;
const EDITOR = 'sheet.operation.set-cell-edit-visible';

export const SENTENCES = {
  structure: 'Here you change cells. Rows, columns, merged cells and tabs are changed in your spreadsheet program, so that the file you download is your own with nothing else touched.',
  looks: 'Here you change values and formulas. Colours, fonts and formats are changed in your spreadsheet program.',
  protected: (sheet: string): string => `Sheet "${sheet}" is protected. Unprotect it in your spreadsheet program to change it.`,
};

/** Refuses such commands with a sentence; returns how to stop. `isProtected` knows sheets by name. */
export function guard(grid: Grid, isProtected: (sheet: string) => boolean, refused: (sentence: string) => void): () => void {
  const stop = grid.api.addEvent('BeforeCommandExecute', (event) => {
    const { id } = event;
    const params = event.params as { unitId?: string; subUnitId?: string; visible?: boolean; cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> } | undefined;
    if (id === 'sheet.mutation.set-range-values' && params?.unitId === grid.id && params.cellValue) return plainLooks(grid, params.cellValue);
    const sentence = STRUCTURE.test(id) ? SENTENCES.structure : LOOKS.test(id) ? SENTENCES.looks : null;
    const opens = CONTENT.test(id) || (id === EDITOR && params?.visible === true);
    const sheet = (params?.subUnitId ? grid.unit.getSheetBySheetId(params.subUnitId) : grid.unit.getActiveSheet())?.getName();
    const locked = opens && sheet !== undefined && isProtected(sheet) ? SENTENCES.protected(sheet) : null;
    if (sentence === null && locked === null) return;
    event.cancel = true;
    refused(sentence ?? locked!);
  });
  return () => stop.dispose();
}

/** Pasted cells keep their values and number formats; their looks stay behind, since the file would not have them. */
function plainLooks(grid: Grid, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
  const styles = grid.unit.getStyles();
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row ?? {}) as Nullable<ICellData>[]) {
      if (!cell?.s) continue;
      const format = styles.getStyleByCell(cell)?.n ?? (typeof cell.s === 'object' ? cell.s.n : undefined);
      if (format === undefined) delete cell.s;
      else cell.s = { n: format };
    }
  }
}
