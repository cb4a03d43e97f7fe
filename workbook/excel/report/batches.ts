/** Something to write, with how large it is on the wire. */
export interface Piece {
  /** For the progress bar: "Writing Headlines". */
  readonly step: string;
  readonly bytes: number;
  queue(): void;
}

export interface Batch { readonly step: string; readonly pieces: readonly Piece[] }

/** Progress shows at most this many steps of writing; only what does not fit into them takes more. */
const MOST_STEPS = 3;

/**
 * Divides pieces, in their order, among as few requests as their size needs, or among a few of about equal size so that
 * progress can be seen and cancelling heard.
 * @param limit bytes that one request may hold; a piece must be no more than a fifth of it
 */
export function batchesOf(pieces: readonly Piece[], limit: number): readonly Batch[] {
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const steps = new Set(pieces.map(({ step }) => step)).size;
  const count = Math.max(Math.min(MOST_STEPS, steps), Math.ceil(total / (limit * 0.8)));
  const batches: Piece[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const piece of pieces) {
    batches[Math.min(count - 1, Math.floor((before / Math.max(1, total)) * count))]!.push(piece);
    before += piece.bytes;
  }
  return batches.filter((batch) => batch.length > 0).map((batch) => ({ step: batch[0]!.step, pieces: batch }));
}
