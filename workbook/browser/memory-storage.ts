import type { ILocalStorageService } from '@univerjs/core';

/** What the grid wants to remember, for as long as the page is open and no longer. */
export class MemoryStorage implements ILocalStorageService {
  private readonly items = new Map<string, unknown>();

  async getItem<T>(key: string): Promise<T | null> { return (this.items.get(key) as T | undefined) ?? null; }
  async setItem<T>(key: string, value: T): Promise<T> { this.items.set(key, value); return value; }
  async removeItem(key: string): Promise<void> { this.items.delete(key); }
  async clear(): Promise<void> { this.items.clear(); }
  async key(index: number): Promise<string | null> { return [...this.items.keys()][index] ?? null; }
  async keys(): Promise<string[]> { return [...this.items.keys()]; }
  async iterate<T, U>(visit: (value: T, key: string, index: number) => U): Promise<U> {
    let last: U | undefined;
    [...this.items].forEach(([key, value], index) => { last = visit(value as T, key, index + 1); });
    return last as U;
  }
}
