/** A workbook with native formulas, and LibreOffice to recalculate it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { columnLetters } from '../src/cells/address';
import type { CellValue } from '../src/cells/grid';
import type { Timing } from './timing';

/** A cell: a value, or a formula without its equals sign. */
export type NativeCell = CellValue | { readonly formula: string };

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The bytes of an .xlsx with these sheets; formulas have no values, so that whoever opens it must calculate. */
export function nativeWorkbook(sheets: Readonly<Record<string, readonly (readonly NativeCell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const part = (text: string) => strToU8(`${XML}${text}`);
  const overrides = names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('');
  return zipSync({
    '[Content_Types].xml': part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides}</Types>`),
    '_rels/.rels': part(`<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': part(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`),
    'xl/_rels/workbook.xml.rels': part(`<Relationships xmlns="${PACKAGE}">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, part(`<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]!.map(rowXml).join('')}</sheetData></worksheet>`)])),
  }, { level: 1 });
}

const rowXml = (cells: readonly NativeCell[], row: number): string => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`)).join('')}</row>`;

function cellXml(cell: NativeCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && 'formula' in cell) return `<c r="${place}"><f>${escaped(cell.formula)}</f></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(String(cell))}</t></is></c>`;
}

/** LibreOffice, or null where it is not installed. */
export function libreOffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch { /* the next name */ }
  }
  return null;
}

/** Opens a workbook in LibreOffice, calculates it and reads the first sheet. @returns the time of the whole run, and its rows */
export function recalculate(program: string, workbook: Uint8Array): { readonly timing: Timing; readonly rows: readonly (readonly string[])[] } {
  const folder = mkdtempSync(join(tmpdir(), 'headline-bench-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    const convert = '"$0" "-env:UserInstallation=file://$1/profile" --headless --convert-to csv --outdir "$1" "$1/book.xlsx" >/dev/null 2>&1 && times';
    const start = performance.now();
    const times = execFileSync('sh', ['-c', convert, program, folder], { encoding: 'utf8' });
    const wallMs = performance.now() - start;
    return { timing: { wallMs, cpuMs: childMs(times) }, rows: Papa.parse<string[]>(readFileSync(join(folder, 'book.csv'), 'utf8')).data };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The processor time of the children, from what the shell's `times` prints in its second line: "0m1.20s 0m0.30s". */
function childMs(printed: string): number {
  const parts = [...printed.trim().split('\n').at(-1)!.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
