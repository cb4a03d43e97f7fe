/** Writes single cells into a worksheet's XML: splices at their places, every other character stays. */
import { areaAddress, cellAddress, parseArea } from '../../src/cells/address';
import type { Area } from '../../src/cells/grid';
import { shiftFormula } from './formula-text';
import { placesIn, type CellPlace, type RowPlace, type SheetPlaces } from './sheet-places';
import { attribute, escapeXml, prefixOf, setAttributes, splice, type Splice } from './xml';
import { encodeXstring } from './xstring';

/** What a cell is to hold. A formula is as the file has it; `metadata` marks one that may spill. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  | { readonly error: string }
  | { readonly formula: string; readonly metadata: number | null };

export interface CellPatch {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** What to write into a cell that has this format, and the format it is to have. */
  readonly write: (format: number) => { readonly content: CellContent; readonly format: number };
}

type PatchAt = (row: number, column: number) => CellPatch | undefined;

/** Why a cell cannot be changed alone, as the end of a sentence: "the formula in C2 fills it". */
export class PatchRefused extends Error {
  constructor(readonly address: string, why: string) { super(why); }
}

/** Throws PatchRefused where a cell is part of something larger. */
export function patchCells(xml: string, patches: readonly CellPatch[]): string {
  const byPlace = new Map(patches.map((patch) => [`${patch.row},${patch.column}`, patch]));
  const at: PatchAt = (row, column) => byPlace.get(`${row},${column}`);
  const rows = new Set(patches.map(({ row }) => row));
  const first = placesIn(xml, (row) => rows.has(row - 1));
  const spilled = arraysOverwritten(first, patches, at);
  for (const row of spilled.flatMap(rowsOf)) rows.add(row);
  const places = spilled.length === 0 ? first : placesIn(xml, (row) => rows.has(row - 1));
  refuseMerged(places, patches);
  const wanted = new Map<number, CellPatch[]>();
  for (const patch of patches) wanted.set(patch.row, [...(wanted.get(patch.row) ?? []), patch]);
  const prefix = prefixOf(places.data.tag);
  const present = new Map(places.rows.map((row) => [row.row - 1, row]));
  return splice(xml, [
    ...dimensionSplice(xml, places, patches),
    ...[...wanted].filter(([row]) => present.has(row)).flatMap(([row, list]) => rowSplices(xml, present.get(row)!, list, prefix)),
    ...newRows(xml, places, [...wanted].filter(([row]) => !present.has(row)), prefix),
    ...places.rows.flatMap(({ cells }) => cells).filter((cell) => spilled.some((area) => holds(area, cell.row - 1, cell.column - 1)) && !cell.hasFormula && !at(cell.row - 1, cell.column - 1))
      .map((cell) => ({ start: cell.start, end: cell.end, text: cellXml(prefix, cell.row - 1, cell.column - 1, { content: { value: null }, format: cell.format }) })),
    ...unshared(places, at, prefix),
  ]);
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean => top <= row && row <= bottom && left <= column && column <= right;
const rowsOf = ({ top, bottom }: Area): number[] => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

/** Blocks of array formulas whose first cell is written over: what they spilled goes with them. */
function arraysOverwritten({ grouped }: SheetPlaces, patches: readonly CellPatch[], at: PatchAt): Area[] {
  return grouped.filter(({ formula: { attributes } }) => attributes.t !== 'shared' && attributes.ref !== undefined).flatMap(({ row, column, formula: { attributes } }): Area[] => {
    const area = parseArea(attributes.ref!);
    if (attributes.t === 'array' && at(row - 1, column - 1)) return [area];
    const inside = patches.find((patch) => holds(area, patch.row, patch.column));
    if (inside) throw new PatchRefused(cellAddress(inside.row, inside.column), `the formula in ${cellAddress(row - 1, column - 1)} fills it`);
    return [];
  });
}

function refuseMerged({ merges }: SheetPlaces, patches: readonly CellPatch[]): void {
  for (const merge of merges) {
    const area = parseArea(merge);
    const hidden = patches.find(({ row, column }) => holds(area, row, column) && (row !== area.top || column !== area.left));
    if (hidden) throw new PatchRefused(cellAddress(hidden.row, hidden.column), `it is merged with ${cellAddress(area.top, area.left)}`);
  }
}

function rowSplices(xml: string, place: RowPlace, patches: readonly CellPatch[], prefix: string): Splice[] {
  const { tag, cells, innerEnd } = place;
  const ordered = [...patches].sort((a, b) => a.column - b.column);
  const splices = ordered.map(({ row, column, write }): Splice => {
    const cell = cells.find((each) => each.column - 1 === column);
    const text = cellXml(prefix, row, column, write(cell?.format ?? 0));
    if (cell) return { start: cell.start, end: cell.end, text };
    const next = cells.find((each) => each.column - 1 > column)?.start ?? innerEnd;
    return { start: next, end: next, text };
  });
  const beyond = tag.attributes.spans !== undefined && ordered.some(({ column }) => !withinSpans(tag.attributes.spans!, column + 1));
  const opening = beyond ? setAttributes(xml, tag, { spans: null }) : [];
  if (!tag.selfClosing) return [...opening, ...splices];
  const whole = splice(xml.slice(tag.start, tag.innerStart), opening.map((each) => ({ ...each, start: each.start - tag.start, end: each.end - tag.start })));
  return [{ start: tag.start, end: tag.innerStart, text: `${whole.replace(/\s*\/>$/, '')}>${splices.map(({ text }) => text).join('')}</${tag.name}>` }];
}

/** A row may say which columns it uses; the hint goes where it would be wrong. */
const withinSpans = (spans: string, column: number): boolean =>
  spans.split(' ').some((span) => { const [from, to] = span.split(':').map(Number) as [number, number]; return from <= column && column <= to; });

function newRows(xml: string, { data, rows }: SheetPlaces, wanted: readonly (readonly [number, readonly CellPatch[]])[], prefix: string): Splice[] {
  const made = [...wanted].sort(([a], [b]) => a - b).map(([row, patches]) => {
    const cells = [...patches].sort((a, b) => a.column - b.column).map(({ column, write }) => cellXml(prefix, row, column, write(0)));
    const next = rows.find((each) => each.row - 1 > row)?.tag.start ?? data.innerEnd;
    return { start: next, end: next, text: `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>` };
  });
  if (!data.tag.selfClosing || made.length === 0) return made;
  return [{ start: data.tag.start, end: data.end, text: `${xml.slice(data.tag.start, data.end).replace(/\s*\/>$/, '')}>${made.map(({ text }) => text).join('')}</${data.tag.name}>` }];
}

/** The used block that the sheet declares grows with cells beyond it. */
function dimensionSplice(xml: string, { dimension }: SheetPlaces, patches: readonly CellPatch[]): Splice[] {
  const ref = dimension?.attributes.ref;
  if (!dimension || ref === undefined || !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(ref)) return [];
  const area = patches.reduce(({ top, left, bottom, right }, { row, column }): Area =>
    ({ top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) }), parseArea(ref));
  return areaAddress(area) === areaAddress(parseArea(ref)) ? [] : setAttributes(xml, dimension, { ref: areaAddress(area) });
}

/** Cells that share the formula of a cell that is written over get it as their own. */
function unshared({ grouped }: SheetPlaces, at: PatchAt, prefix: string): Splice[] {
  const shared = grouped.filter(({ formula }) => formula.attributes.t === 'shared');
  const isPatched = ({ row, column }: CellPlace) => at(row - 1, column - 1) !== undefined;
  const masters = shared.filter((cell) => cell.formula.text !== '' && isPatched(cell));
  return masters.flatMap((master) => shared
    .filter((cell) => cell !== master && cell.formula.attributes.si === master.formula.attributes.si && cell.formula.text === '' && !isPatched(cell))
    .map(({ row, column, formula: { start, end } }) => ({
      start, end, text: `<${prefix}f>${escapeXml(shiftFormula(master.formula.text, row - master.row, column - master.column))}</${prefix}f>`,
    })));
}

function cellXml(prefix: string, row: number, column: number, { content, format }: ReturnType<CellPatch['write']>): string {
  const place = attribute('r', cellAddress(row, column)) + (format === 0 ? '' : ` s="${format}"`);
  const cell = (attributes: string, inner: string) => `<${prefix}c${place}${attributes}>${inner}</${prefix}c>`;
  if ('formula' in content) {
    const spills = content.metadata !== null;
    return cell(spills ? ` cm="${content.metadata}"` : '', `<${prefix}f${spills ? ` t="array" ref="${cellAddress(row, column)}"` : ''}>${escapeXml(content.formula)}</${prefix}f>`);
  }
  if ('error' in content) return cell(' t="e"', `<${prefix}v>${escapeXml(content.error)}</${prefix}v>`);
  switch (typeof content.value) {
    case 'number': return cell('', `<${prefix}v>${content.value}</${prefix}v>`);
    case 'boolean': return cell(' t="b"', `<${prefix}v>${content.value ? 1 : 0}</${prefix}v>`);
    case 'string': if (content.value !== '') return cell(' t="inlineStr"', `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(content.value)}</${prefix}t></${prefix}is>`);
  }
  return format === 0 ? '' : `<${prefix}c${place}/>`;
}

/** Line ends stay line ends in an element's text. */
const escapeText = (text: string): string => escapeXml(encodeXstring(text)).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
