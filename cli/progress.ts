/** Progress for people, on stderr and only where it is a terminal: nothing of it gets into a file or a pipe. */
export interface Progress {
  /** Begins a step of so many units. */
  start(what: string, total: number): { at(done: number): void; end(): void };
}

const SILENT: Progress = { start: () => ({ at: () => undefined, end: () => undefined }) };

export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  if (!stream.isTTY) return SILENT;
  return {
    start(what, total) {
      let shown = -1;
      return {
        at(done) {
          const percent = Math.floor((100 * done) / Math.max(total, 1));
          if (percent === shown) return;
          shown = percent;
          stream.write(`\r${what}: ${percent}%`);
        },
        end: () => { stream.write('\r\x1b[K'); },
      };
    },
  };
}
