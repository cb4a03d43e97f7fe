import type { TrackerSettings } from '../../src/tracker/types';
import { STEPS } from './places';
import type { StepId } from './places';

/** The settings as they stand on the sheet, and as the user is changing them in the pane. */
export interface SetupState {
  /** null where the workbook has no settings yet. */
  readonly saved: TrackerSettings | null;
  readonly draft: TrackerSettings | null;
  /** The settings sheet was changed by someone else while the draft was being changed here. */
  readonly overtaken: boolean;
}

export type SetupAction =
  /** The settings sheet was read: null where there is none. */
  | { readonly type: 'read'; readonly settings: TrackerSettings | null }
  | { readonly type: 'change'; readonly to: TrackerSettings }
  /** The draft has been written to the sheet. */
  | { readonly type: 'saved'; readonly settings: TrackerSettings }
  /** Gives up the changes made here. */
  | { readonly type: 'revert' };

export const NOTHING: SetupState = { saved: null, draft: null, overtaken: false };

export function setupReducer(state: SetupState, action: SetupAction): SetupState {
  switch (action.type) {
    case 'read': {
      if (same(action.settings, state.saved)) return state;
      // Changes made here are never thrown away by what happened there: the user decides.
      return isDirty(state) ? { ...state, saved: action.settings, overtaken: true } : { saved: action.settings, draft: action.settings, overtaken: false };
    }
    case 'change': return { ...state, draft: action.to };
    case 'saved': return { saved: action.settings, draft: action.settings, overtaken: false };
    case 'revert': return { saved: state.saved, draft: state.saved, overtaken: false };
  }
}

/** Whether there are changes that are not on the sheet. */
export const isDirty = ({ saved, draft }: SetupState): boolean => draft !== saved && !same(draft, saved);

/** Settings are plain data: equal when they would be written alike. */
const same = (one: TrackerSettings | null, other: TrackerSettings | null): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The option that says which steps the user has confirmed: "data, columns". */
const CONFIRMED = 'steps confirmed';

/** The steps that must be confirmed before there are figures; the others may be visited when wanted. */
export const REQUIRED: readonly StepId[] = ['data', 'columns', 'subjects', 'grades'];

export function confirmedSteps(settings: TrackerSettings | null): readonly StepId[] {
  const option = settings?.options[CONFIRMED];
  // Settings that another tool or a colleague wrote carry no such note: they stand as confirmed.
  if (settings !== null && option === undefined) return REQUIRED;
  const names = typeof option === 'string' ? option.split(',').map((name) => name.trim()) : [];
  return STEPS.filter((step) => names.includes(step));
}

/** The settings with a step noted as confirmed. */
export function withConfirmed(settings: TrackerSettings, step: StepId): TrackerSettings {
  const names = STEPS.filter((each) => each === step || confirmedSteps(settings).includes(each));
  return { ...settings, options: { ...settings.options, [CONFIRMED]: names.join(', ') } };
}

/** The first step that still has to be confirmed, or null when there can be figures. */
export const nextRequired = (settings: TrackerSettings | null): StepId | null =>
  REQUIRED.find((step) => !confirmedSteps(settings).includes(step)) ?? null;

/** The step after one, or null after the last. */
export const stepAfter = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
export const stepBefore = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** The draft of a workbook that has no settings yet: what was found, and nothing confirmed. */
export const unconfirmed = (settings: TrackerSettings): TrackerSettings => ({ ...settings, options: { ...settings.options, [CONFIRMED]: '' } });
