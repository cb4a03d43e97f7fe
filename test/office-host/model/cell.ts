import { type Assumptions, EMPTY, asTyped } from '../beliefs';

export type Shown = string | number | boolean;

/** A value that is an error and no text: `{ error: '#N/A' }` in a set-up, shown as its text. */
export interface ShownError { readonly error: string }

/** One cell: what it holds and how it looks. Formats are kept by "Font.Bold", "Fill.Color" and so on. */
export class Cell {
  value: Shown = EMPTY;
  isError = false;
  formula: string | null = null;
  numberFormat = 'General';
  readonly format: Record<string, unknown> = {};
  hyperlink: Readonly<Record<string, unknown>> | null = null;
  /** The cell whose formula spilled into this one. */
  spilledFrom: Cell | null = null;

  /** As Excel takes a value that is written to it. True when it became a formula. */
  write(written: Shown, assume?: Assumptions): boolean {
    const held = asTyped(written, this.numberFormat, assume);
    this.spilledFrom = null;
    this.isError = false;
    if ('formula' in held) { this.formula = held.formula; return true; }
    this.formula = null;
    this.value = held.value;
    return false;
  }

  /** A result, or what a test puts there: no typing. */
  show(shown: Shown | ShownError): void {
    this.isError = typeof shown === 'object';
    this.value = typeof shown === 'object' ? shown.error : shown;
  }

  get isEmpty(): boolean { return this.value === EMPTY && this.formula === null; }
  get isFormatted(): boolean { return this.numberFormat !== 'General' || Object.keys(this.format).length > 0; }

  /** As `Range.valueTypes` says. */
  get type(): string {
    if (this.isError) return 'Error';
    if (typeof this.value === 'number') return 'Double';
    if (typeof this.value === 'boolean') return 'Boolean';
    return this.isEmpty ? 'Empty' : 'String';
  }

  /** As `Range.formulas` says: a leading apostrophe is not given back. [issue 6687] */
  get entered(): Shown { return this.formula ?? this.value; }
}
