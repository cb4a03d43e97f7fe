import { areaAddress } from '../../../src/cells/address';
import type { Area } from '../../../src/cells/grid';
import { FONT, LOOKS, type Line, type Look } from '../../../src/report/look';
import type { CellStyle, ReportCell } from '../../../src/report/types';
import { ADDRESS_LENGTH } from '../limits';
import { addresses, blocksByKey } from './blocks';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** What Excel is told about cells that look the same. */
interface Appearance { readonly look: Look; readonly align: 'left' | 'center' | 'right' | undefined; readonly wrap: boolean }

const styleOf = (cell: ReportCell): CellStyle => (cell.link ? 'link' : cell.style ?? 'plain');

const appearanceOf = (cell: ReportCell): Appearance => {
  const look = LOOKS[styleOf(cell)];
  return { look, align: cell.align ?? look.align, wrap: cell.wrap ?? look.wrap ?? false };
};

/** Blocks of cells to format, each a few actions on the wire. */
export interface StyledBlocks { readonly address: string; readonly appearance: Appearance; readonly severalRows: boolean }

/** What is to be formatted of rows that begin at a cell, grouped so that each look is set once for all its cells. */
export function styledBlocks(rows: readonly (readonly ReportCell[])[], top = 0, left = 0): readonly StyledBlocks[] {
  const appearances = new Map<string, Appearance>();
  const keys = rows.map((cells) => cells.map((cell) => {
    const style = styleOf(cell);
    // Plain cells look as the sheet does.
    if (style === 'plain' && !cell.align && !cell.wrap) return null;
    const key = `${style} ${cell.align ?? ''} ${cell.wrap ?? ''}`;
    if (!appearances.has(key)) appearances.set(key, appearanceOf(cell));
    return key;
  }));
  return [...blocksByKey(keys)].flatMap(([key, found]) => {
    const areas = found.map((area) => ({ top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left }));
    const several = (area: Area): boolean => area.bottom > area.top;
    // A line between rows can only be set where there are several.
    const parts = [areas.filter(several), areas.filter((area) => !several(area))];
    return parts.flatMap((part, index) => addresses(part, ADDRESS_LENGTH).map((address) => ({ address, appearance: appearances.get(key)!, severalRows: index === 0 })));
  });
}

/** Sets the look of plain cells for all that the sheet will hold. */
export function setGround(sheet: Excel.Worksheet, area: Area): void {
  const { font } = sheet.getRange(areaAddress(area)).format;
  font.name = FONT;
  font.size = LOOKS.plain.size;
  font.color = `#${LOOKS.plain.color}`;
}

export function setStyle(sheet: Excel.Worksheet, { address, appearance: { look, align, wrap }, severalRows }: StyledBlocks): void {
  const { format } = sheet.getRanges(address);
  const ground = LOOKS.plain;
  if (look.size !== ground.size) format.font.size = look.size;
  if (look.color !== ground.color || look.underline) format.font.color = `#${look.color}`;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.top) setLine(format.borders.getItem('EdgeTop'), look.top);
  if (look.bottom) {
    setLine(format.borders.getItem('EdgeBottom'), look.bottom);
    if (severalRows) setLine(format.borders.getItem('InsideHorizontal'), look.bottom);
  }
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap) { format.wrapText = true; format.verticalAlignment = 'Top'; }
}

function setLine(border: Excel.RangeBorder, line: Line): void {
  border.style = 'Continuous';
  border.weight = WEIGHTS[line.style];
  border.color = `#${line.color}`;
}
