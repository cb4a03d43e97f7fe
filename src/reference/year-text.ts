/**
 * The exam summer that a year is written as: 2023, "2023" and "2022/23" are 2023 (rule Y-0).
 * @returns null where it is no year
 */
export function parseYear(text: string | number): number | null {
  const match = /^(?:(\d{4})|(\d{4})\s*[/-]\s*(?:20)?(\d{2}))$/.exec(String(text).trim());
  if (!match) return null;
  if (match[1]) return Number(match[1]);
  const start = Number(match[2]);
  return (start + 1) % 100 === Number(match[3]) ? start + 1 : null;
}

/** The school year as the DfE writes it: 2023 is "2022/23". */
export const schoolYear = (year: number): string => `${year - 1}/${String(year % 100).padStart(2, '0')}`;
