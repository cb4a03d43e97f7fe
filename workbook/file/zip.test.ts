import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { readZip, unpack, ZipFault, type Member } from './zip-read';
import { pack, writeZip } from './zip-write';

const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const unpacked = (members: readonly Member[]) => Object.fromEntries(members.map((member) => [member.name, strFromU8(unpack(member))]));

describe('the zip of a workbook', () => {
  it('has the checksum that every zip tool computes', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926));

  it('reads what another library has written', () => {
    const files = { 'a.xml': '<a/>', 'dir/b.xml': 'b'.repeat(100_000), 'é.xml': '' };
    expect(unpacked(readZip(zip(files)))).toEqual(files);
  });

  it('writes what another library reads, whatever the bytes', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z/]{1,8}$/), fc.uint8Array()), { selector: ([name]) => name }), (files) => {
      const bytes = writeZip(files.map(([name, content]) => pack(name, content)));
      const read = unzipSync(bytes);
      expect(Object.keys(read).sort()).toEqual(files.map(([name]) => name).sort());
      for (const [name, content] of files) expect([...read[name]!]).toEqual([...content]);
    })));

  it('writes members that were not touched with the packed bytes they came with', () => {
    const members = readZip(zip({ 'a.xml': 'a'.repeat(5000), 'b.xml': 'b' }));
    const again = readZip(writeZip(members));
    expect(again.map(({ name, packed }) => [name, [...packed]])).toEqual(members.map(({ name, packed }) => [name, [...packed]]));
  });

  it('gives the same bytes for the same content', () => expect([...writeZip([pack('a', strToU8('x'))])]).toEqual([...writeZip([pack('a', strToU8('x'))])]));

  it('refuses a file cut short at any place, and never reads a wrong byte from it', () => {
    const whole = zip({ 'a.xml': 'some text that is long enough', 'b.xml': 'more' });
    for (let length = 0; length < whole.length; length += 1) expect(() => readZip(whole.subarray(0, length)).map(unpack)).toThrow(ZipFault);
  });

  it('refuses any changed byte of a part', () => {
    const whole = zip({ 'a.xml': '0123456789'.repeat(20) });
    const [{ packed }] = readZip(whole) as [Member];
    for (let at = 0; at < packed.length; at += 1) {
      const copy = whole.slice();
      copy[packed.byteOffset + at]! ^= 0x10;
      expect(() => readZip(copy).map(unpack)).toThrow(ZipFault);
    }
  });

  it('refuses a part that says it is large, and one that is larger than it says', () => {
    const [member] = readZip(zip({ bomb: '\0'.repeat(2_000_000) })) as [Member];
    expect(() => unpack({ ...member, size: 2 ** 31 })).toThrow(/more than 64 MB/);
    expect(() => unpack({ ...member, size: 1000 })).toThrow(/larger than it says/);
  });

  it('refuses a package that would unpack to more than it may', () => {
    const [member] = readZip(zip({ bomb: 'x' })) as [Member];
    expect(() => readZip(writeZip(Array.from({ length: 9 }, (_, index) => ({ ...member, name: `p${index}`, nameBytes: strToU8(`p${index}`), size: 60 * 2 ** 20 }))))).toThrow(/more than 512 MB/);
  });

  it('refuses two parts of one name, whatever the case', () => {
    const [member] = readZip(zip({ a: 'x' })) as [Member];
    expect(() => readZip(writeZip([member, { ...member, name: 'A', nameBytes: strToU8('A') }]))).toThrow(/two parts named A/);
  });

  it('refuses a part that is encrypted', () => {
    const bytes = writeZip([{ ...(readZip(zip({ a: 'x' })) as [Member])[0], flags: 1 }]);
    expect(() => readZip(bytes)).toThrow(/encrypted/);
  });
});
