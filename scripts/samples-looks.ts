/** How the sample school likes its workbooks. */
import type { CellStyle } from 'hucre';

const NAVY = '1F3864';
const font = { name: 'Calibri', family: 2, size: 11 };
const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const box = { top: line, bottom: line, left: line, right: line };

export const LOOK = {
  title: { font: { ...font, size: 16, bold: true, color: { rgb: NAVY } } },
  note: { font: { ...font, size: 10, italic: true, color: { rgb: '595959' } } },
  heading: { font: { ...font, bold: true, color: { rgb: 'FFFFFF' } }, fill: fill(NAVY), border: box, alignment: { horizontal: 'center', vertical: 'bottom', wrapText: true } },
  text: { font, border: box },
  centre: { font, border: box, alignment: { horizontal: 'center' } },
  grade: { font, border: box, alignment: { horizontal: 'center' } },
  textGrade: { font, border: box, alignment: { horizontal: 'center' }, numFmt: '@' },
  date: { font, border: box, numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'center' } },
  month: { font, border: box, numFmt: 'mmm-yy', alignment: { horizontal: 'center' } },
  one: { font, border: box, numFmt: '0.0', alignment: { horizontal: 'center' } },
  percent: { font, border: box, numFmt: '0%', alignment: { horizontal: 'center' } },
  total: { font: { ...font, bold: true }, border: { ...box, top: { style: 'medium', color: { rgb: NAVY } } }, fill: fill('D9E2F3'), numFmt: '0.0', alignment: { horizontal: 'center' } },
  totalText: { font: { ...font, bold: true }, border: { ...box, top: { style: 'medium', color: { rgb: NAVY } } }, fill: fill('D9E2F3') },
} satisfies Record<string, CellStyle>;

/** The label over a group of columns, each group in its own colour. */
export const band = (rgb: string): CellStyle => ({ font: { ...font, bold: true, size: 12, color: { rgb: NAVY } }, fill: fill(rgb), border: box, alignment: { horizontal: 'center', vertical: 'center' } });
/** A subject's heading, turned so that narrow columns hold it. */
export const turned = (rgb: string): CellStyle => ({ font: { ...font, bold: true, color: { rgb: NAVY } }, fill: fill(rgb), border: box, alignment: { horizontal: 'center', vertical: 'bottom', textRotation: 90 } });

/** The colours of conditional formats. */
export const GOOD = { font: { color: { rgb: '006100' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'C6EFCE' }, bgColor: { rgb: 'C6EFCE' } } } as const satisfies CellStyle;
export const POOR = { font: { color: { rgb: '9C0006' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' }, bgColor: { rgb: 'FFC7CE' } } } as const satisfies CellStyle;
export const NOTICE = { font: { color: { rgb: '9C5700' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEB9C' }, bgColor: { rgb: 'FFEB9C' } } } as const satisfies CellStyle;
