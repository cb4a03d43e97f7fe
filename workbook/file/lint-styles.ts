import type { Directory } from './directory';
import { orderFaults, repeated } from './lint-lists';
import type { Package } from './package';
import { child, children } from './xml';

/** The schema's sequence of a styles part (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
/** The most cell formats that Excel opens. */
const MOST_FORMATS = 65_490;

/** Every cell format leads to a font, a fill, a border and a number format that are there. */
export function lintStyles(parts: Package, { styles }: Directory): string[] {
  if (styles === undefined) return [];
  const root = parts.root(styles);
  const count = (list: string): number => child(root, list)?.children.length ?? 0;
  const own = children(child(root, 'numFmts') ?? root, 'numFmt').map(({ attributes }) => attributes.numFmtId ?? '');
  const formats = child(root, 'cellXfs')?.children ?? [];
  const leads = (attribute: string, list: string): string[] =>
    formats.some(({ attributes }) => !(Number(attributes[attribute] ?? 0) < Math.max(1, count(list)))) ? [`a cell format leads to a ${attribute} that is not there`] : [];
  return [
    ...orderFaults(root, ORDER, styles),
    ...ORDER.filter((list) => { const said = child(root, list)?.attributes.count; return said !== undefined && list !== 'tableStyles' && Number(said) !== count(list); }).map((list) => `the count of ${list} is wrong`),
    ...repeated(own).map((id) => `two number formats with the id ${id}`),
    ...leads('fontId', 'fonts'), ...leads('fillId', 'fills'), ...leads('borderId', 'borders'), ...leads('xfId', 'cellStyleXfs'),
    ...(formats.some(({ attributes }) => Number(attributes.numFmtId ?? 0) >= 164 && !own.includes(attributes.numFmtId!)) ? ['a cell format leads to a number format that is not there'] : []),
    ...(formats.length > MOST_FORMATS ? [`${formats.length} cell formats are more than Excel opens`] : []),
  ];
}
