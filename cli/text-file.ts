/** Text files as schools have them: found, told from other kinds of file, and decoded rightly or refused by name. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../src/cells/problem';

export interface TextFile {
  /** The name that messages use. */
  readonly name: string;
  readonly bytes: number;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** The text, piece by piece, with line feeds as line ends. `onBytes` is told how much has been read. */
  read(onBytes?: (bytes: number) => void): AsyncGenerator<string>;
}

/** @throws InputError that names the file, where it is missing, empty or no text */
export async function openText(path: string): Promise<TextFile> {
  const name = basename(path);
  const refuse = (problem: string): never => { throw new InputError([{ where: name, place: '', value: '', problem }]); };
  const head = Buffer.alloc(4096);
  const bytes = await sizeOf(path).catch((error: NodeJS.ErrnoException) => refuse(openProblem(error)));
  const length = await readHead(path, head).catch((error: NodeJS.ErrnoException) => refuse(openProblem(error)));
  if (length === 0) refuse('The file is empty.');
  const start = head.subarray(0, length);
  const other = otherKind(start);
  if (other) refuse(other);
  const encoding = markedEncoding(start) ?? await guessUnmarked(path, refuse);
  return { name, bytes, encoding, read: (onBytes) => decoded(path, encoding, onBytes) };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  return found.size;
}

async function readHead(path: string, into: Buffer): Promise<number> {
  const file = await open(path);
  try { return (await file.read(into, 0, into.length, 0)).bytesRead; } finally { await file.close(); }
}

function openProblem({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder; name a CSV file.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read: check its permissions.';
  return `The file cannot be read (${code ?? 'unknown reason'}).`;
}

const KINDS: readonly (readonly [bytes: string, what: string])[] = [
  ['504b0304', 'an Excel workbook (or another zip file)'], ['504b0506', 'a zip file'],
  ['d0cf11e0', 'an old Excel workbook (.xls), or one with a password'], ['25504446', 'a PDF'], ['1f8b', 'a gzip file'], ['89504e47', 'a picture'],
];

/** What the file is, where it is plainly no text. */
function otherKind(start: Buffer): string | null {
  const hex = start.subarray(0, 4).toString('hex');
  const kind = KINDS.find(([bytes]) => hex.startsWith(bytes));
  return kind ? `This is ${kind[1]}, not a CSV. In Excel, save the sheet as "CSV UTF-8 (comma delimited)".` : null;
}

/** The encoding that a byte order mark, or the zeros of UTF-16, give away. */
function markedEncoding(start: Buffer): TextFile['encoding'] | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  start.forEach((byte, at) => { if (byte === 0) zeros[at % 2]! += 1; });
  const pairs = start.length / 2;
  if (zeros[1]! > pairs / 2 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > pairs / 2 && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** Without a mark: UTF-8 where all of it is; else Windows-1252, in which Excel's plain CSV is saved in England; else refused. */
async function guessUnmarked(path: string, refuse: (problem: string) => never): Promise<TextFile['encoding']> {
  let [broken, otherLetters, line, brokenLine] = [false, false, 1, 0];
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text.includes('\0')) refuse('This is not a text file: it has zero bytes in it.');
    if (!broken && text.includes('\uFFFD')) {
      broken = true;
      brokenLine = line + count(text.slice(0, text.indexOf('\uFFFD')), '\n');
    }
    otherLetters ||= /[\u0080-\uFFFC]/.test(text);
    line += count(text, '\n');
  }
  if (!broken) return 'utf-8';
  if (otherLetters) refuse(`Line ${brokenLine} has bytes that are not UTF-8, though the rest of the file is. Save it again as "CSV UTF-8".`);
  const odd = await hasUndefined1252(path);
  if (odd) refuse('The file is in none of the encodings that are read: UTF-8, UTF-16 and Windows-1252. Save it as "CSV UTF-8".');
  return 'windows-1252';
}

/** The five bytes that mean nothing in Windows-1252. */
async function hasUndefined1252(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path)) {
    if ((chunk as Buffer).some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)) return true;
  }
  return false;
}

async function* decoded(path: string, encoding: TextFile['encoding'], onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let [held, bytes] = ['', 0];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    bytes += (chunk as Buffer).length;
    onBytes?.(bytes);
    const text = held + decoder.decode(chunk as Buffer, { stream: true });
    // A carriage return at the very end may belong to the line feed of the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield lineFeeds(held ? text.slice(0, -1) : text);
  }
  yield lineFeeds(held + decoder.decode());
}

const lineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
const count = (text: string, letter: string): number => text.split(letter).length - 1;
