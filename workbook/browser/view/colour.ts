import { resolveThemeColor } from 'hucre/xlsx';
import type { Color } from 'hucre';

/** Excel's fixed palette (ECMA-376 18.8.27): entries 8 to 63; 0 to 7 repeat 8 to 15. */
const PALETTE = [
  '000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF', '800000', '008000', '000080', '808000', '800080', '008080',
  'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF', '000080', 'FF00FF', 'FFFF00', '00FFFF',
  '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99', '3366FF', '33CCCC',
  '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** The colours of Office's own theme, for packages that carry none. */
const OFFICE_THEME = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** Theme indexes name the light colour before the dark one; the theme part lists the dark one first. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** A colour of the file as "#RRGGBB"; undefined where the file leaves it to the program ("automatic"). */
export function colourOf(colour: Color | undefined, theme: readonly string[] = OFFICE_THEME): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour.theme !== undefined) return `#${resolveThemeColor([...theme], THEME_ORDER[colour.theme] ?? 0, colour.tint)}`;
  if (colour.indexed !== undefined) {
    const entry = PALETTE[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
    return entry === undefined ? undefined : `#${entry}`;
  }
  return undefined;
}
