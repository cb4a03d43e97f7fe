import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { BorderSide, BorderStyle, CellStyle, FillStyle } from 'hucre';
import { colourOf } from './colour';

const BORDERS: Record<BorderSide['style'], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT, double: BorderStyleTypes.DOUBLE, medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT, mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
};
const ACROSS: Partial<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER, distributed: HorizontalAlign.DISTRIBUTED,
};
const DOWN: Partial<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
/** Text standing upright, letter under letter. */
const STACKED = 255;

/** A font with one of its kind behind it, for computers that lack it. */
export const fontFamily = (name: string): string =>
  `${name}, ${/times|roman|georgia|cambria|garamond|bookman|palatino/i.test(name) ? '"Times New Roman", serif' : 'Carlito, Arial, sans-serif'}`;

/** How a cell of the file looks, in Univer's words. `theme` are the colours of the workbook's theme. */
export function styleOf(style: CellStyle, theme?: readonly string[]): IStyleData {
  const { font, fill, alignment } = style;
  const looks: IStyleData = {};
  if (font?.name) looks.ff = fontFamily(font.name);
  if (font?.size) looks.fs = font.size;
  if (font?.bold) looks.bl = BooleanNumber.TRUE;
  if (font?.italic) looks.it = BooleanNumber.TRUE;
  if (font?.underline) looks.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) looks.st = { s: BooleanNumber.TRUE };
  const ink = colourOf(font?.color, theme);
  if (ink) looks.cl = { rgb: ink };
  const paper = fill && fillColour(fill, theme);
  if (paper) looks.bg = { rgb: paper };
  const borders = style.border && bordersOf(style.border, theme);
  if (borders) looks.bd = borders;
  if (style.numFmt && style.numFmt !== 'General') looks.n = { pattern: style.numFmt };
  const across = alignment?.horizontal && ACROSS[alignment.horizontal];
  if (across) looks.ht = across;
  // Excel puts text at the foot of its cell unless told otherwise.
  looks.vt = (alignment?.vertical && DOWN[alignment.vertical]) || VerticalAlign.BOTTOM;
  if (alignment?.wrapText) looks.tb = WrapStrategy.WRAP;
  if (alignment?.textRotation) looks.tr = rotationOf(alignment.textRotation);
  if (alignment?.indent) looks.pd = alignment.horizontal === 'right' ? { r: alignment.indent * 9 } : { l: alignment.indent * 9 };
  return looks;
}

/** The file counts 0 to 90 as rising and 91 to 180 as falling; Univer counts falling as positive. */
function rotationOf(rotation: number): IStyleData['tr'] {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

/** One colour for a fill: patterns and gradients show the colour that covers most of the cell. */
export function fillColour(fill: FillStyle, theme?: readonly string[]): string | undefined {
  if (fill.type === 'gradient') return colourOf(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return undefined;
  return fill.pattern === 'solid' ? colourOf(fill.fgColor, theme) : colourOf(fill.bgColor, theme) ?? colourOf(fill.fgColor, theme);
}

function bordersOf(border: BorderStyle, theme?: readonly string[]): IBorderData | undefined {
  const side = (edge: BorderSide | undefined): IBorderData['t'] => edge && { s: BORDERS[edge.style], cl: { rgb: colourOf(edge.color, theme) ?? '#000000' } };
  const sides: IBorderData = {};
  for (const [key, edge] of [['t', border.top], ['r', border.right], ['b', border.bottom], ['l', border.left]] as const) {
    const drawn = side(edge);
    if (drawn) sides[key] = drawn;
  }
  return Object.keys(sides).length === 0 ? undefined : sides;
}

/** Gathers the styles of a workbook under short ids, each once. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** `usual` is the workbook's own font, which a cell's style has unless it names another. */
  constructor(private readonly theme: readonly string[] | undefined, private readonly prefix: string, readonly usual: IStyleData) {}

  /** The id of a cell's style. */
  idOf(style: CellStyle): string {
    return this.keep({ ...this.usual, ...styleOf(style, this.theme) });
  }

  /** The id of a style already in Univer's words. */
  keep(looks: IStyleData): string {
    const key = JSON.stringify(looks);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.prefix}${this.ids.size}`;
    this.ids.set(key, id);
    this.styles[id] = looks;
    return id;
  }
}
