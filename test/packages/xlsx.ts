/**
 * Builds .xlsx packages for tests by hand, so that what our reader and writer are tried on was not made by them.
 * A plain sheet is made from cells; anything else is given as XML.
 */
import { strToU8, zipSync } from 'fflate';

export type TestValue = string | number | boolean | null | { readonly error: string };
export interface TestCell { readonly value: TestValue; readonly formula?: string; readonly format?: string; readonly uncalculated?: boolean }

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly (TestCell | null)[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly protected?: boolean;
  readonly tables?: readonly { readonly name: string; readonly ref: string; readonly columns: readonly string[] }[];
  /** XML between the cells and the tables' list, in the schema's order. */
  readonly after?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** XML in the workbook part: what stands before and behind the list of sheets. */
  readonly before?: string;
  readonly after?: string;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Files = Record<string, string>;

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const zip = (files: Files): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: '2026-01-01' });

const letters = (column: number): string => (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The parts of a workbook by their names. */
export function xlsxFiles({ sheets, before = '', after = '' }: TestWorkbook): Files {
  const strings: string[] = [];
  const formats = ['General'];
  const files: Files = {};
  const tables: string[] = [];
  sheets.forEach((sheet, index) => {
    const own = (sheet.tables ?? []).map(({ name, ref, columns }) => {
      tables.push(`<table xmlns="${MAIN}" id="${tables.length + 1}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.map((column, at) => `<tableColumn id="${at + 1}" name="${escape(column)}"/>`).join('')}</tableColumns></table>`);
      return tables.length;
    });
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, formats, own.length);
    if (own.length > 0) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own.map((table, at) => [`rId${at + 1}`, 'table', `../tables/table${table}.xml`]));
  });
  tables.forEach((table, index) => { files[`xl/tables/table${index + 1}.xml`] = HEAD + table; });
  files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  files['xl/styles.xml'] = stylesXml(formats);
  files['xl/workbook.xml'] = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${after}</workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index): [string, string, string] => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'], [`rId${sheets.length + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ]);
  files['_rels/.rels'] = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  const parts = Object.keys(files).filter((name) => !name.endsWith('.rels'));
  return { '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map((name) => `<Override PartName="/${name}" ContentType="${contentType(name)}"/>`).join('')}</Types>`, ...files };
}

export const xlsx = (workbook: TestWorkbook): Uint8Array => zip(xlsxFiles(workbook));

export const relationships = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

function contentType(name: string): string {
  if (name.startsWith('xl/worksheets/')) return `${TYPE}.worksheet+xml`;
  if (name.startsWith('xl/tables/')) return `${TYPE}.table+xml`;
  return name === 'xl/workbook.xml' ? `${TYPE}.sheet.main+xml` : name === 'xl/styles.xml' ? `${TYPE}.styles+xml` : `${TYPE}.sharedStrings+xml`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.slice(1).map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`).join('');
  const xfs = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 163 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}">${formats.length > 1 ? `<numFmts count="${formats.length - 1}">${own}</numFmts>` : ''}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${xfs}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, protected: locked, after = '' }: TestSheet, strings: string[], formats: string[], tables: number): string {
  const data = rows.map((cells, row) => (cells.some((cell) => cell !== null) ? `<row r="${row + 1}">${cells.map((cell, column) => (cell ? cellXml(`${letters(column)}${row + 1}`, cell, strings, formats) : '')).join('')}</row>` : '')).join('');
  const parts = tables === 0 ? '' : `<tableParts count="${tables}">${Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('')}</tableParts>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${locked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}${after}${parts}</worksheet>`;
}

function cellXml(address: string, { value, formula, format, uncalculated }: TestCell, strings: string[], formats: string[]): string {
  if (format !== undefined && !formats.includes(format)) formats.push(format);
  const style = format === undefined ? '' : ` s="${formats.indexOf(format)}"`;
  const written = formula === undefined ? '' : `<f>${escape(formula.replace(/^=/, ''))}</f>`;
  const cell = (type: string, text: string | number) => `<c r="${address}"${style}${type}>${written}${uncalculated ? '' : `<v>${text}</v>`}</c>`;
  if (value === null) return `<c r="${address}"${style}>${written}</c>`;
  if (typeof value === 'object') return cell(' t="e"', value.error);
  if (typeof value === 'boolean') return cell(' t="b"', value ? 1 : 0);
  if (typeof value === 'number') return cell('', value);
  if (formula !== undefined) return cell(' t="str"', escape(value));
  if (!strings.includes(value)) strings.push(value);
  return cell(' t="s"', strings.indexOf(value));
}
