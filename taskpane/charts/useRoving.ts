import { useCallback, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** Where an arrow key leads in a list of `count` points; null for a key that does not move. */
export function rove(key: string, at: number | null, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown': case 'ArrowRight': return at === null ? 0 : Math.min(at + 1, last);
    case 'ArrowUp': case 'ArrowLeft': return at === null ? last : Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}

interface Moves {
  /** The point that is active now; null when none is. */
  readonly onMove: (index: number | null) => void;
  readonly onOpen?: (index: number) => void;
}

/**
 * One tab stop for a whole chart: arrow keys move among its points, Enter or Space opens the one that is
 * active, Escape leaves it. The pointer sets the same active point.
 */
export function useRoving(count: number, { onMove, onOpen }: Moves) {
  const [kept, setKept] = useState<number | null>(null);
  // Data may shrink under a point that was active.
  const active = kept !== null && kept < count ? kept : null;
  const move = useCallback((index: number | null) => { setKept(index); onMove(index); }, [onMove]);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const next = rove(event.key, active, count);
    if (next !== null) move(next);
    else if (event.key === 'Escape' && active !== null) move(null);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null && onOpen) onOpen(active);
    else return;
    event.preventDefault();
  }, [active, count, move, onOpen]);
  return { active, move, onKeyDown };
}
