import { createContext, useContext } from 'react';
import type { Filters } from '../dashboard/filters';
import type { Figures } from './figures-types';

/** The figures of the tracker as it stands: worked out when a screen first asks, and again after every change. */
export interface FiguresState {
  /** null until the first are there; after a failure the last ones stay. */
  readonly figures: Figures | null;
  readonly working: boolean;
  readonly failure: string | null;
  readonly filters: Filters;
  setFilters(filters: Filters): void;
  /** Works them out again. */
  refresh(): void;
}

export const FiguresContext = createContext<FiguresState | null>(null);

export function useFigures(): FiguresState {
  const state = useContext(FiguresContext);
  if (!state) throw new Error('A screen stands outside the pane.');
  return state;
}
