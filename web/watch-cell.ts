import { cellAddress } from '../src/cells/address';
import { isCellError } from '../src/cells/grid';
import type { Grid } from '../workbook/browser/grid';
import { listen } from '../workbook/browser/listening';
import type { Sentences } from '../workbook/browser/sentences';

/** Tells why the selected cell shows an error, where one of the add-in's functions has said so; null where there is nothing to say. */
export function watchCell(grid: Grid, sentences: Sentences, tell: (sentence: string | null) => void): () => void {
  const look = (): void => {
    const sheet = grid.unit.getActiveSheet();
    const range = grid.api.getActiveWorkbook()?.getActiveRange();
    if (!sheet || !range) return tell(null);
    const [row, column] = [range.getRow(), range.getColumn()];
    const { value } = grid.cellAt(sheet, row, column);
    const sentence = isCellError(value) ? sentences.at({ sheet: sheet.getSheetId(), row, column }) : null;
    tell(sentence === null ? null : `${cellAddress(row, column)}: ${sentence}`);
  };
  const moved = grid.api.addEvent('SelectionChanged', look);
  const changed = listen(grid, look);
  return () => { moved.dispose(); changed(); };
}
