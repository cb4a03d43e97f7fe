import { MAX_COLUMNS, MAX_ROWS, invalidArgument } from '../beliefs';
import { NULL_OBJECT } from '../wire';
import { blockOf } from './addresses';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** Texts of one page's header and footer; "&" begins a code, "&&" is the sign itself. [known] */
class HeaderFooter {
  readonly $class = 'HeaderFooter';
  LeftHeader = ''; CenterHeader = ''; RightHeader = '';
  LeftFooter = ''; CenterFooter = ''; RightFooter = '';
}
class HeaderFooterGroup { readonly $class = 'HeaderFooterGroup'; readonly DefaultForAllPages = new HeaderFooter(); State = 'Default'; }

/** [types: PageLayout, ExcelApi 1.9] */
export class PageLayout {
  readonly $class = 'PageLayout';
  readonly HeadersFooters = new HeaderFooterGroup();
  Orientation = 'Portrait';
  PaperSize = 'A4';
  Zoom: unknown = { scale: 100 };
  CenterHorizontally = false;
  LeftMargin = 50.4; RightMargin = 50.4; TopMargin = 54; BottomMargin = 54; HeaderMargin = 21.6; FooterMargin = 21.6;
  titleRows: string | null = null;
  SetPrintTitleRows(rows: Range | string): void {
    if (typeof rows === 'string') blockOf(rows);
    this.titleRows = typeof rows === 'string' ? rows : rows.address('$');
  }
}

/** [types: WorksheetFreezePanes, ExcelApi 1.7] */
export class FreezePanes {
  readonly $class = 'WorksheetFreezePanes';
  rows = 0;
  columns = 0;
  constructor(private readonly sheet: Worksheet) {}
  FreezeRows(count: number): void { this.#freeze(count, 0); }
  FreezeColumns(count: number): void { this.#freeze(0, count); }
  /** The top-left block that stays in sight. */
  FreezeAt(range: Range | string): void {
    const { area } = typeof range === 'string' ? this.sheet.GetRange(range) : range;
    this.#freeze(area.bottom + 1, area.right + 1);
  }
  Unfreeze(): void { this.#freeze(0, 0); }
  /** The block in sight; whole rows or columns where only these are frozen. [types: WorksheetFreezePanes.getLocation] */
  GetLocationOrNullObject(): Range | typeof NULL_OBJECT {
    if (this.rows === 0 && this.columns === 0) return NULL_OBJECT;
    return Range.of(this.sheet, 0, 0, this.rows || MAX_ROWS, this.columns || MAX_COLUMNS);
  }
  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.rows = rows;
    this.columns = columns;
  }
}

/** One filter a sheet. [types: AutoFilter, ExcelApi 1.9] */
export class AutoFilter {
  readonly $class = 'AutoFilter';
  range: Range | null = null;
  constructor(private readonly sheet: Worksheet) {}
  get Enabled(): boolean { return this.range !== null; }
  Apply(range: Range | string): void { this.range = typeof range === 'string' ? this.sheet.GetRange(range) : range; }
  Remove(): void { this.range = null; }
}

/** Whether cells may be written. Every cell of a protected sheet is locked here, as it is by default. [known] */
export class WorksheetProtection {
  readonly $class = 'WorksheetProtection';
  Protected = false;
  Protect(): void { this.Protected = true; }
  Unprotect(): void { this.Protected = false; }
}

/** Whether sheets may be added, renamed or removed. */
export class WorkbookProtection {
  readonly $class = 'WorkbookProtection';
  Protected = false;
}
