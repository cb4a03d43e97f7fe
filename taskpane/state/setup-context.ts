import { createContext, useContext } from 'react';
import type { TrackerSettings } from '../../src/tracker/types';
import type { SetupState } from './setup';

/** The settings in the pane, and how they get to the sheet "Headline settings". */
export interface Setup extends SetupState {
  /** Why the settings cannot be changed here (written by a newer Headline, or not readable); null when they can. */
  readonly readOnly: string | null;
  /** What is not understood on the settings sheet, each with its table and row. */
  readonly problems: readonly string[];
  /** Changes the draft in the pane; nothing is written. */
  change(to: TrackerSettings): void;
  /** Writes settings to the sheet. Rejects with a sentence when it cannot. */
  save(settings: TrackerSettings): Promise<void>;
  /** Gives up what was changed here. */
  revert(): void;
}

export const SetupContext = createContext<Setup | null>(null);

export function useSetup(): Setup {
  const setup = useContext(SetupContext);
  if (!setup) throw new Error('A screen stands outside the pane.');
  return setup;
}

/** The draft of a step that needs one: every step but the first. */
export function useDraft(): TrackerSettings {
  const { draft } = useSetup();
  if (!draft) throw new Error('This step needs the data to be chosen first.');
  return draft;
}
