/** What a file is by its first bytes, so that a wrong one is refused by its right name. */
import { WorkbookError } from '../port';
import { unreadable } from './faults';
import type { Package } from './package';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const refuse = (sentence: string): never => { throw new WorkbookError(sentence, 'unreadable'); };
const RESAVE = 'Open it in Excel, choose Save As, Excel Workbook (.xlsx), and use that file.';

/** Refuses a file that is no zip; `name` is what the user calls it. Throws WorkbookError "unreadable". */
export function refuseWhatIsNoZip(bytes: Uint8Array, name: string): void {
  const file = `"${name}"`;
  if (bytes.length === 0) refuse(`${file} is empty: it has no bytes. Choose the workbook again, or save it again in Excel.`);
  if (startsWith(bytes, 0x50, 0x4b)) return;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseOle(bytes, file);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) refuse(`${file} is a PDF, not a workbook. Choose the workbook that it was made from.`);
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, '').trimStart();
  if (/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) refuse(`${file} is an XML spreadsheet of 2003. ${RESAVE}`);
  if (/^<(!doctype\s+html|html|head|body|table|meta|\?xml|!--)/i.test(text)) refuse(`${file} is a web page with a workbook's name, as some management systems export. ${RESAVE}`);
  if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) refuse(`${file} is a text file (such as CSV), not a workbook. Open it in Excel, choose Save As, Excel Workbook (.xlsx), and use that file.`);
  throw unreadable(file, 'it is not an Excel workbook');
}

/** The compound files of Office before 2007, and of workbooks that a password encrypts. */
function refuseOle(bytes: Uint8Array, file: string): never {
  if (holdsName(bytes, 'EncryptedPackage')) return refuse(`${file} is protected with a password to open it, so it cannot be read. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password, save, and use that file.`);
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return refuse(`${file} is a workbook of Excel 97 to 2003 (.xls). ${RESAVE}`);
  return refuse(`${file} is an older Office file but not a workbook. Choose the tracker's own workbook.`);
}

/** Whether a compound file's directory names a stream: names stand there as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Refuses a zip that holds something else than an XML workbook. */
export function refuseOtherPackages(parts: Package, name: string): void {
  const file = `"${name}"`;
  const names = parts.names().map((part) => part.toLowerCase());
  if (names.includes('xl/workbook.bin')) refuse(`${file} is a binary workbook (.xlsb). ${RESAVE}`);
  if (names.includes('mimetype') && names.includes('content.xml')) refuse(`${file} is an OpenDocument file (such as .ods). Open it, choose Save As, Excel Workbook (.xlsx), and use that file.`);
  if (names.some((part) => part.startsWith('word/'))) refuse(`${file} is a Word document, not a workbook. Choose the tracker's workbook.`);
  if (names.some((part) => part.startsWith('ppt/'))) refuse(`${file} is a PowerPoint presentation, not a workbook. Choose the tracker's workbook.`);
  if (names.some((part) => part.endsWith('.iwa'))) refuse(`${file} is a Numbers document. In Numbers choose File, Export To, Excel, and use that file.`);
  if (!names.includes('[content_types].xml')) refuse(`${file} is a zip file, not a workbook. Unpack it and choose the workbook inside.`);
}
