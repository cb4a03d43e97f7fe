/** Ways in which a workbook's file can be wrong: bytes of the zip, and parts inside a sound zip. */
import { zip, type Files } from './xlsx';
import type { Random } from './random';

/** Bytes changed, left out, put in, cut off or doubled. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  const length = 1 + random.below(random.pick([4, 64, 4096]));
  switch (random.below(5)) {
    case 0: {
      const copy = bytes.slice();
      for (let times = 1 + random.below(8); times > 0; times -= 1) copy[random.below(copy.length)] = random.below(256);
      return copy;
    }
    case 1: return bytes.slice(0, at);
    case 2: return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3: return joined(bytes.subarray(0, at), Uint8Array.from({ length }, () => random.below(256)), bytes.subarray(at));
    default: return joined(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - length)));
  }
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

const ODD_VALUES = ['', '-1', '0', '1e308', '99999999999', 'A1:XFD1048576', 'XFD1048576', 'ZZZZ1', '#REF!', '&#0;', '&amp;', '\ud800', 'true', 'NaN', '../../../etc', '/xl/workbook.xml', 'rId1', 'rId99', '_x0000_', '{0}', '%', "'"];

/** A sound zip of parts of which one to three are wrong. */
export function mutateParts(files: Files, random: Random): Uint8Array {
  const changed: Files = { ...files };
  for (let times = 1 + random.below(3); times > 0; times -= 1) mutateOne(changed, random);
  return zip(changed);
}

function mutateOne(files: Files, random: Random): void {
  const names = Object.keys(files);
  if (names.length === 0) return;
  const name = random.pick(names);
  const text = files[name]!;
  const attributes = [...text.matchAll(/="([^"]*)"/g)];
  const tags = [...text.matchAll(/<[^>]*>/g)];
  const replace = (match: RegExpMatchArray, by: string): void => { files[name] = text.slice(0, match.index) + by + text.slice(match.index! + match[0].length); };
  switch (random.below(9)) {
    case 0: delete files[name]; break;
    case 1: files[`${name}${random.below(3)}`] = text; delete files[name]; break;
    case 2: files[name] = files[random.pick(names)]!; break;
    case 3: files[name] = ''; break;
    case 4: if (tags.length > 0) replace(random.pick(tags), ''); break;
    case 5: { if (tags.length > 0) { const tag = random.pick(tags); replace(tag, tag[0].repeat(1 + random.below(50))); } break; }
    case 6: if (attributes.length > 0) replace(random.pick(attributes), `="${random.pick(ODD_VALUES)}"`); break;
    case 7: files[name] = text.replace(/<v>[^<]*<\/v>/, () => `<v>${random.pick(ODD_VALUES)}</v>`); break;
    default: files[name] = text.slice(0, random.below(text.length)) + text.slice(random.below(text.length)); break;
  }
}
