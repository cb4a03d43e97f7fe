import type { HealthFix, Severity, TrackerSettings } from '../../src/tracker/types';
import { withGrade } from './grades';

/** The settings after a fix that changes choices and no cell; null for one that writes cells. */
export function settingsAfter(settings: TrackerSettings, fix: HealthFix): TrackerSettings | null {
  if (fix.kind === 'grades') return { ...settings, grades: fix.grades.reduce<TrackerSettings['grades']>((grades, { subject, value, grade }) => withGrade(grades, subject, value, grade), settings.grades) };
  if (fix.kind === 'options') return { ...settings, options: { ...settings.options, ...fix.options } };
  return null;
}

/** How the lines of one severity are headed. */
export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = { error: 'To put right', warning: 'To look at', information: 'Good to know' };
