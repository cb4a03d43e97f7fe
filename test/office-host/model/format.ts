import { NotEmulated } from '../wire';
import type { Range } from './range';

/** Cells that share a format object: one block, or the areas of a RangeAreas. */
export type Blocks = readonly Range[];

const FONT = ['Bold', 'Italic', 'Color', 'Name', 'Size', 'Underline'] as const;
const FILL = ['Color', 'Pattern'] as const;
const BORDER = ['Style', 'Color', 'Weight'] as const;
const CELL = ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel', 'ShrinkToFit'] as const;

/** Gives an object properties that are kept with each cell, and read back where every cell agrees (null where not). */
function keptWithCells(object: object, names: readonly string[], prefix: string, blocks: Blocks): void {
  for (const name of names) {
    const key = `${prefix}${name}`;
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => shared(blocks.flatMap((block) => block.cellsNow()).map((cell) => cell?.format[key] ?? null)),
      set: (value: unknown) => { for (const block of blocks) block.eachCell((cell) => { cell.format[key] = value; }); },
    });
  }
}

/** The value that all share, else null. */
export const shared = <T>(values: readonly T[]): T | null => (values.every((value) => value === values[0]) ? values[0] ?? null : null);

class RangeFont {
  readonly $class = 'RangeFont';
  constructor(blocks: Blocks) { keptWithCells(this, FONT, 'Font.', blocks); }
}

class RangeFill {
  readonly $class = 'RangeFill';
  constructor(private readonly blocks: Blocks) { keptWithCells(this, FILL, 'Fill.', blocks); }
  Clear(): void { for (const block of this.blocks) block.eachCell((cell) => { delete cell.format['Fill.Color']; }); }
}

class RangeBorder {
  readonly $class = 'RangeBorder';
  readonly $id: string;
  constructor(blocks: Blocks, side: string) { this.$id = side; keptWithCells(this, BORDER, `Border.${side}.`, blocks); }
}

/** The lines around and within a block. An edge belongs to the cells along it. */
class RangeBorderCollection {
  readonly $class = 'RangeBorderCollection';
  constructor(private readonly blocks: Blocks) {}
  $item(side: unknown): RangeBorder {
    switch (side) {
      case 'EdgeTop': return new RangeBorder(this.blocks.map((block) => block.GetRow(0)), 'Top');
      case 'EdgeBottom': return new RangeBorder(this.blocks.map((block) => block.GetLastRow()), 'Bottom');
      case 'EdgeLeft': return new RangeBorder(this.blocks.map((block) => block.GetColumn(0)), 'Left');
      case 'EdgeRight': return new RangeBorder(this.blocks.map((block) => block.GetLastColumn()), 'Right');
      case 'InsideHorizontal': case 'InsideVertical': return new RangeBorder(this.blocks, String(side));
      default: throw new NotEmulated(`border ${String(side)}`);
    }
  }
}

/** How cells look. Widths belong to whole columns, heights to whole rows. */
export class RangeFormat {
  readonly $class = 'RangeFormat';
  constructor(private readonly blocks: Blocks) { keptWithCells(this, CELL, 'Format.', blocks); }
  get Font(): RangeFont { return new RangeFont(this.blocks); }
  get Fill(): RangeFill { return new RangeFill(this.blocks); }
  get Borders(): RangeBorderCollection { return new RangeBorderCollection(this.blocks); }
  get ColumnWidth(): number | null { return shared(this.blocks.flatMap((block) => block.columnWidths())); }
  set ColumnWidth(points: number) { for (const block of this.blocks) block.setColumnWidths(points); }
  get RowHeight(): number | null { return shared(this.blocks.flatMap((block) => block.rowHeights())); }
  set RowHeight(points: number) { for (const block of this.blocks) block.setRowHeights(points); }
  AutofitColumns(): void { for (const block of this.blocks) block.sheet.autofitted.push(block.address()); }
  AutofitRows(): void { for (const block of this.blocks) block.sheet.autofitted.push(block.address()); }
}
