import type { Io } from './command';

/** Pieces are gathered to about this many characters before they are written. */
const PIECE = 1 << 16;

/** Writes pieces of text in chunks, so that an answer of any size needs little memory. */
export async function writeAll(io: Io, pieces: Iterable<string>): Promise<void> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    await io.write(held);
    held = '';
  }
  await io.write(held);
}

/** An object's JSON without its closing brace, so that more members may follow. */
export const openObject = (object: object): string => JSON.stringify(object).slice(0, -1);

/** A member that is a list, an item a line; items are made one by one. */
export function* listMember(name: string, items: Iterable<unknown>): Generator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield ']';
}

/** A member that is an object with a member a line. */
export function* mapMember(name: string, members: Iterable<readonly [string, unknown]>): Generator<string> {
  yield `,\n${JSON.stringify(name)}:{`;
  let separator = '\n';
  for (const [key, value] of members) {
    yield `${separator}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    separator = ',\n';
  }
  yield '}';
}
