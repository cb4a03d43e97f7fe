import { child, children, parseXml } from './xml';

/** Formats that are known by number alone (ECMA-376 part 1, 18.8.30), as Excel's own English names them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
};
/** Dates in East Asian Excel, where these numbers have other codes. */
const EASTERN_DATE = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of each cell style (`s` of a cell), by the styles part. */
export function readNumberFormats(styles: string): string[] {
  const root = parseXml(styles);
  const own = new Map(children(child(root, 'numFmts') ?? root, 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? 'General']));
  return children(child(root, 'cellXfs') ?? root, 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? (EASTERN_DATE(id) ? 'yyyy-mm-dd' : 'General');
  });
}

/** The number of a format that needs no definition of its own, or undefined. */
export function builtInId(code: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === code);
  return found && Number(found[0]);
}
