/** Columns that grow as rows stream in: 600,000 pupils take a few typed arrays, not 600,000 objects. */

type Numbers = Int32Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A growing column of whole numbers, as wide as the array type it is made with: `new Column(Int32Array)`. */
export class Column<Values extends Numbers> {
  #values: Values;
  #length = 0;

  constructor(readonly type: new (length: number) => Values) {
    this.#values = new type(1024);
  }

  get length(): number { return this.#length; }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow();
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(index: number): number { return this.#values[index]!; }

  /** The values so far; no copy is made, so push nothing afterwards. */
  toArray(): Values { return this.#values.subarray(0, this.#length) as Values; }

  #grow(): void {
    // Half as much again, not twice: a column of a nation's results is large when it grows last.
    const larger = new this.type(Math.ceil(this.#length * 1.5));
    larger.set(this.#values);
    this.#values = larger;
  }
}

/** Texts that repeat, each kept once: a number stands for each. */
export class Interned {
  readonly #codes = new Map<string, number>();
  readonly values: string[] = [];

  /** The text's number, counting from 0 in order of first appearance. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.values.length);
    return this.values.push(text) - 1;
  }
}

/** What a blank has in a TextColumn. */
export const BLANK = -1;

/** A column of texts that repeat ("F", "11A"), -1 where blank. */
export interface TextColumn { readonly codes: Int32Array; readonly values: readonly string[] }

/** A growing TextColumn. */
export class TextColumnBuilder {
  readonly #codes = new Column(Int32Array);
  readonly #texts = new Interned();

  push(text: string): void { this.#codes.push(text === '' ? BLANK : this.#texts.code(text)); }
  build(): TextColumn { return { codes: this.#codes.toArray(), values: this.#texts.values }; }
}

/** The text at an index, empty where blank. */
export const textAt = ({ codes, values }: TextColumn, index: number): string => values[codes[index]!] ?? '';
