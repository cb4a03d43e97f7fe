/** Chance from a seed: the same seed gives the same school for ever. */
export class Chance {
  #state: number;

  constructor(seed: number) { this.#state = seed >>> 0; }

  /** From 0 up to but not 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both in. */
  whole(low: number, high: number): number { return low + Math.floor(this.next() * (high - low + 1)); }

  /** True so often. */
  happens(share: number): boolean { return this.next() < share; }

  pick<Item>(items: readonly Item[]): Item { return items[Math.floor(this.next() * items.length)]!; }

  /** One of several with weights. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let rest = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    return (items.find(([, weight]) => (rest -= weight) < 0) ?? items.at(-1)!)[0];
  }

  /** Around 0 with spread 1, nearly normal, never beyond 6. */
  normal(): number { return Array.from({ length: 12 }, () => this.next()).reduce((sum, each) => sum + each, -6); }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return Array.from(left, () => left.splice(Math.floor(this.next() * left.length), 1)[0]!);
  }
}
