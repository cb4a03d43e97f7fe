import type { Worksheet } from '../../test/office-host/model/worksheet';

/** All that the model holds of a sheet, for comparing before and after; what a formula gives is not ours to compare. */
export const stateOf = (sheet: Worksheet): unknown => ({
  name: sheet.Name,
  position: sheet.Position,
  visibility: sheet.Visibility,
  protected: sheet.Protection.Protected,
  cells: [...sheet.cells].filter(([, cell]) => !cell.isEmpty || cell.isFormatted).sort(([one], [other]) => one - other)
    .map(([key, { value, isError, formula, numberFormat, format, hyperlink }]) => ({ key, value: formula ?? value, isError: formula === null && isError, formula, numberFormat, format, hyperlink })),
  tables: sheet.Tables.list.map((table) => ({ name: table.Name, area: table.range.area, style: table.Style })),
  names: sheet.Names.list.map(({ Name, Formula, Comment }) => ({ Name, Formula, Comment })),
  widths: [...sheet.columnWidths],
  merges: sheet.merges,
});
