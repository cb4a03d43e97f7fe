import { formatValue } from 'hucre';
import { cellAddress } from '../src/cells/address';
import { isCellError, type CellValue } from '../src/cells/grid';
import type { Grid } from '../workbook/browser/grid';
import { listen } from '../workbook/browser/listening';
import type { Sentences } from '../workbook/browser/sentences';

/** The selected cell in words: the grid is a picture, so this is what a screen reader has of it. */
export interface SelectedCell {
  readonly address: string;
  /** As the cell shows it; "" where it is empty. */
  readonly text: string;
  /** Why it shows an error, where one of the add-in's functions has said so. */
  readonly sentence: string | null;
}

/** Tells which cell is selected and what it shows, also when that changes. Returns how to stop. */
export function watchCell(grid: Grid, sentences: Sentences, tell: (cell: SelectedCell) => void): () => void {
  const look = (): void => {
    const sheet = grid.unit.getActiveSheet();
    const range = grid.api.getActiveWorkbook()?.getActiveRange();
    if (!sheet || !range) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    const { value, format } = grid.cellAt(sheet, row, column);
    tell({ address: cellAddress(row, column), text: textOf(value, format), sentence: isCellError(value) ? sentences.at({ sheet: sheet.getSheetId(), row, column }) : null });
  };
  look();
  const moved = grid.api.addEvent('SelectionChanged', look);
  const turned = grid.api.addEvent('ActiveSheetChanged', look);
  const changed = listen(grid, look);
  return () => { moved.dispose(); turned.dispose(); changed(); };
}

function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && format !== '' && format !== 'General' ? formatValue(value, format) : String(value);
}
