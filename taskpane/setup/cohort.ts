import type { PupilChoice, TrackerSettings } from '../../src/tracker/types';

/** A pupil of the roll as the cohort step shows them. */
export interface RollLine {
  readonly pupil: string;
  readonly name: string;
  readonly class: string;
  readonly included: boolean;
  /** Why in or out, where there is a reason. */
  readonly reason: string;
  /** "Y", "N" or "" where it is not known, with the user's correction. */
  readonly disadvantaged: string;
  /** Texts as the tracker has them. */
  readonly ks2Reading: string;
  readonly ks2Maths: string;
  /** The mean, null where there is none. */
  readonly ks2: number | null;
  readonly pag: number | null;
  /** Why there is no mean. */
  readonly ks2Reason: string;
  readonly sheet: string;
  readonly address: string;
}

/** The lines whose pupil, name or class holds every word that was typed. */
export function searched<Line extends Pick<RollLine, 'pupil' | 'name' | 'class'>>(lines: readonly Line[], text: string): readonly Line[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? lines : lines.filter(({ pupil, name, class: own }) => {
    const held = `${pupil} ${name} ${own}`.toLowerCase();
    return words.every((word) => held.includes(word));
  });
}

/** The user's own word on a pupil, apart from the tracker. */
export const choiceOf = (settings: Pick<TrackerSettings, 'pupils'>, pupil: string): PupilChoice | undefined => settings.pupils.find((choice) => choice.pupil === pupil);

/** The settings with a pupil's choice changed; what is undefined is taken back, and a choice without content goes. */
export function withChoice(settings: TrackerSettings, pupil: string, change: Partial<Omit<PupilChoice, 'pupil'>>): TrackerSettings {
  const merged = { ...choiceOf(settings, pupil), pupil, ...change };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as PupilChoice;
  const others = settings.pupils.filter((choice) => choice.pupil !== pupil);
  return { ...settings, pupils: Object.keys(kept).length > 1 ? [...others, kept] : others };
}

/** Several pupils in or out of the cohort for one reason. */
export const withInclusion = (settings: TrackerSettings, pupils: readonly string[], include: boolean, reason: string): TrackerSettings =>
  pupils.reduce((changed, pupil) => withChoice(changed, pupil, { include, reason: reason.trim() || undefined }), settings);

/** What taking pupils out or putting them back changes, before it is done. */
export function inclusionSentence(lines: readonly RollLine[], pupils: readonly string[], include: boolean): string {
  const before = lines.filter(({ included }) => included).length;
  const moved = lines.filter(({ pupil, included }) => pupils.includes(pupil) && included !== include).length;
  const after = before + (include ? moved : -moved);
  const who = `${moved} ${moved === 1 ? 'pupil' : 'pupils'}`;
  return `${include ? `Puts ${who} into` : `Takes ${who} out of`} the cohort: ${before} to ${after}. Every measure of the school and of their groups changes.`;
}

/** A key stage 2 override as typed: a mean of 59 to 120, blank to take it back, or the sentence that says what is wrong (P8-1). */
export function readOverride(text: string): number | undefined | string {
  const typed = text.trim();
  if (typed === '') return undefined;
  const value = Number(typed);
  return /^\d{2,3}(\.\d+)?$/.test(typed) && value >= 59 && value <= 120 ? value : `"${typed}" is no key stage 2 mean: 59 to 120 is.`;
}

/** Pupils without a mean first, in the order of the tracker: they are the ones to look at. */
export const missingFirst = (lines: readonly RollLine[]): RollLine[] => [...lines].sort((a, b) => Number(a.ks2 !== null) - Number(b.ks2 !== null));
