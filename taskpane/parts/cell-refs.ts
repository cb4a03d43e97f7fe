/** A cell with its sheet: a place such as "F7" is on the home sheet, "'KS2 data'!B4" on another. */
export function cellRef(home: string, place: string): { readonly sheet: string; readonly address: string } {
  const at = place.lastIndexOf('!');
  if (at < 0) return { sheet: home, address: place };
  const name = place.slice(0, at);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, address: place.slice(at + 1) };
}

/** Whether a place names a cell or a block at all: some problems are about a row, a table or the whole sheet. */
export const isCell = (place: string): boolean => /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(place.slice(place.lastIndexOf('!') + 1));
