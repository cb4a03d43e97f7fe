import { createContext, useContext } from 'react';
import type { Place } from './places';

/** Moving about the pane. */
export interface Guide {
  readonly place: Place;
  readonly canGoBack: boolean;
  /** Whether the user has moved since the pane opened. */
  readonly moved: boolean;
  go(to: Place): void;
  back(): void;
}

export const GuideContext = createContext<Guide | null>(null);

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('A screen stands outside the pane.');
  return guide;
}
