/** Excel's serial numbers: days since 31 December 1899 with a 29 February 1900 that never was, and fractions of a day. */

export interface CalendarDay { readonly year: number; readonly month: number; readonly day: number }

const DAY = 86_400_000;
/** 9999-12-31, the last day that Excel knows. */
const LAST = 2_958_465;

/** The day of a serial number; null where Excel itself shows none (below 1, beyond the year 9999). */
export function serialDay(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST)) return null;
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Hours and minutes of a serial number's fraction, to the nearest minute. */
export function serialTime(serial: number): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** The serial number of a day from March 1900 on. */
export const daySerial = ({ year, month, day }: CalendarDay): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);

const two = (number: number) => String(number).padStart(2, '0');

/** "2023-06-15". */
export const isoDay = ({ year, month, day }: CalendarDay): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
/** "15/06/2023", as people in England write it. */
export const shownDay = ({ year, month, day }: CalendarDay): string => `${two(day)}/${two(month)}/${year}`;
/** "07:07". */
export const shownTime = ({ hours, minutes }: { readonly hours: number; readonly minutes: number }): string => `${two(hours)}:${two(minutes)}`;

/** A day that exists: 31 June does not. */
export function realDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 9999 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day } : null;
}
