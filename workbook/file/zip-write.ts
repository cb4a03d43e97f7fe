import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Member } from './zip-read';

/** Excel's own level is about this; higher ones take twice the time for a hundredth of the size. */
const LEVEL = 6;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day of MS-DOS: our parts bear no time, so that the same report gives the same bytes. */
const NO_TIME = 0x00210000;

/** A new member of these bytes. */
export function pack(name: string, bytes: Uint8Array): Member {
  return { name, nameBytes: new TextEncoder().encode(name), method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: LEVEL }), time: NO_TIME, flags: UTF8_NAME };
}

/** A zip of these members; their packed bytes go in as they are. */
export function writeZip(members: readonly Member[]): Uint8Array {
  const names = members.map(({ nameBytes }) => nameBytes);
  const locals = members.map(({ packed }, index) => 30 + names[index]!.length + packed.length);
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(locals.reduce((sum, length) => sum + length, 0) + directory + 22);
  const view = new DataView(bytes.buffer);
  const start = bytes.length - 22 - directory;
  let local = 0;
  let central = start;
  members.forEach((member, index) => {
    const name = names[index]!;
    view.setUint32(local, 0x04034b50, true);
    common(view, local + 4, member, name.length);
    bytes.set(name, local + 30);
    bytes.set(member.packed, local + 30 + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    common(view, central + 6, member, name.length);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);
    local += locals[index]!;
    central += 46 + name.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, members.length, true);
  view.setUint16(central + 10, members.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, start, true);
  return bytes;
}

/** What the local header and the directory say alike: version needed, flags, method, time, checksum, sizes, name's length. */
function common(view: DataView, at: number, member: Member, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, member.flags, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint32(at + 6, member.time, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.packed.length, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, nameLength, true);
}
