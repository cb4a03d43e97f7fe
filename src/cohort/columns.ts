/** Columns that grow as rows stream in: 600,000 pupils take a few typed arrays, not 600,000 objects. */

/** A growing column of whole numbers within 32 bits. */
export class IntColumn {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number { return this.#length; }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  set(index: number, value: number): void { this.#values[index] = value; }
  at(index: number): number { return this.#values[index]!; }

  /** The values so far; no copy is made, so push nothing afterwards. */
  toArray(): Int32Array { return this.#values.subarray(0, this.#length); }
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
  readonly #codes = new IntColumn();
  readonly #texts = new Interned();

  push(text: string): void { this.#codes.push(text === '' ? BLANK : this.#texts.code(text)); }
  build(): TextColumn { return { codes: this.#codes.toArray(), values: this.#texts.values }; }
}

/** The text at an index, empty where blank. */
export const textAt = ({ codes, values }: TextColumn, index: number): string => values[codes[index]!] ?? '';
