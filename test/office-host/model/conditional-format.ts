import { NotEmulated } from '../wire';
import type { Range } from './range';

class Bar { readonly $class = 'ConditionalDataBarPositiveFormat'; FillColor = ''; BorderColor = ''; GradientFill = true; }
class NegativeBar { readonly $class = 'ConditionalDataBarNegativeFormat'; FillColor = ''; BorderColor = ''; MatchPositiveFillColor = true; MatchPositiveBorderColor = true; }

/** A bar behind a figure. Its ends are rules such as `{ type: 'Number', formula: '=0' }`. [types: ConditionalDataBarRule] */
class DataBar {
  readonly $class = 'DataBarConditionalFormat';
  readonly PositiveFormat = new Bar();
  readonly NegativeFormat = new NegativeBar();
  LowerBoundRule: unknown = { type: 'LowestValue' };
  UpperBoundRule: unknown = { type: 'HighestValue' };
  BarDirection = 'Context';
  AxisFormat = 'Automatic';
  AxisColor = '';
  ShowDataBarOnly = false;
}

export class ConditionalFormat {
  readonly $class = 'ConditionalFormat';
  readonly DataBar = new DataBar();
  constructor(readonly $id: string, readonly Type: string, readonly ranges: readonly Range[]) {}
  get Id(): string { return this.$id; }
}

export class ConditionalFormatCollection {
  readonly $class = 'ConditionalFormatCollection';
  constructor(private readonly ranges: readonly Range[]) {}
  $items(): ConditionalFormat[] { return this.#sheet.conditionalFormats.filter((format) => format.ranges.some((range) => this.ranges.some((own) => own.address() === range.address()))); }
  $item(id: unknown): ConditionalFormat | undefined { return this.#sheet.conditionalFormats.find((format) => format.$id === id); }
  Add(type: string): ConditionalFormat {
    if (type !== 'DataBar') throw new NotEmulated(`conditional format ${type}`);
    const format = new ConditionalFormat(`{F${this.#sheet.workbook.nextId()}}`, type, this.ranges);
    this.#sheet.conditionalFormats.push(format);
    return format;
  }
  get #sheet() { return this.ranges[0]!.sheet; }
}
