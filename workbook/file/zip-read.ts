/**
 * Reads a zip by its central directory. Members stay as they are, compressed, until they are asked for: what
 * is never asked for is written back with the very bytes it came with.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { FileFault } from './faults';
import { LIMITS } from './limits';

export interface Member {
  readonly name: string;
  /** The name as it stands in the zip, which need not be UTF-8. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Inflated size by the zip's own account. */
  readonly size: number;
  /** The bytes as they stand in the zip. */
  readonly packed: Uint8Array;
  /** Date and time as MS-DOS keeps them. */
  readonly time: number;
  /** Flag bits: 11 says that the name is UTF-8. */
  readonly flags: number;
}

/** What is wrong with a zip. */
export class ZipFault extends FileFault {}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LEAST_END = 22;

/** Every member in the order of the central directory. Throws ZipFault. */
export function readZip(bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directory(bytes, view);
  } catch (fault) {
    if (fault instanceof RangeError) throw new ZipFault('it ends too early or points outside itself');
    throw fault;
  }
}

function directory(bytes: Uint8Array, view: DataView): Member[] {
  const { count, offset } = endOf(view);
  if (count > LIMITS.parts) throw new ZipFault(`it has ${count} parts`);
  const members: Member[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const { member, next } = entry(bytes, view, at);
    at = next;
    total += member.size;
    if (total > LIMITS.package) throw new ZipFault(`it would unpack to more than ${LIMITS.package / 2 ** 20} MB`);
    // Package part names do not differ by case alone (ECMA-376 part 2, 6.2.2).
    if (names.has(member.name.toLowerCase())) throw new ZipFault(`it has two parts named ${member.name}`);
    names.add(member.name.toLowerCase());
    members.push(member);
  }
  return members;
}

/** The last record of a zip: how many members there are and where their directory begins. */
function endOf(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - LEAST_END;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? endOf64(view, at) ?? { count, offset } : { count, offset };
  }
  throw new ZipFault('its directory is missing, as when a copy or download was cut short');
}

function endOf64(view: DataView, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END64) throw new ZipFault('its directory is damaged');
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function entry(bytes: Uint8Array, view: DataView, at: number): { member: Member; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new ZipFault('its directory is damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
  if (flags & 1) throw new ZipFault(`its part ${name} is encrypted`);
  if (method !== 0 && method !== 8) throw new ZipFault(`its part ${name} is packed in a way that workbooks do not use`);
  if (view.getUint32(sizes.local, true) !== LOCAL) throw new ZipFault(`its part ${name} is not where the directory says`);
  const start = sizes.local + 30 + view.getUint16(sizes.local + 26, true) + view.getUint16(sizes.local + 28, true);
  if (start + sizes.packed > bytes.length) throw new ZipFault(`its part ${name} is cut short`);
  const member: Member = {
    name, nameBytes, method, flags: flags & 0x0800, crc: view.getUint32(at + 16, true), size: sizes.size,
    time: view.getUint32(at + 12, true), packed: bytes.subarray(start, start + sizes.packed),
  };
  return { member, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and place of a member, from the 64-bit extra field where the 32-bit ones are full. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): { packed: number; size: number; local: number } {
  const sizes = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true) };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'local'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return sizes;
}

const STEP = 16 * 1024;

/** The inflated bytes of a member, checked against its size and checksum. Throws ZipFault, never takes more than the limit. */
export function unpack(member: Member): Uint8Array {
  if (member.size > LIMITS.part) throw new ZipFault(`its part ${member.name} would unpack to more than ${LIMITS.part / 2 ** 20} MB`);
  const bytes = member.method === 0 ? member.packed : inflated(member);
  if (bytes.length !== member.size || crc32(bytes) !== member.crc) throw new ZipFault(`its part ${member.name} is damaged`);
  return bytes;
}

/** In small steps, so that a part that lies about its size is stopped soon after it passes it. */
function inflated({ name, packed, size }: Member): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipFault(`its part ${name} is larger than it says`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (fault) {
    if (fault instanceof ZipFault) throw fault;
    throw new ZipFault(`its part ${name} is damaged`);
  }
  return bytes.subarray(0, length);
}
