import { MAX_ADDRESS_LENGTH, invalidArgument } from '../beliefs';
import { ConditionalFormatCollection } from './conditional-format';
import { RangeFormat } from './format';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Several blocks of one sheet, formatted together. [types: RangeAreas, ExcelApi 1.9] */
export class RangeAreas {
  readonly $class = 'RangeAreas';
  readonly $kept = true;
  readonly ranges: readonly Range[];

  constructor(readonly sheet: Worksheet, address: string) {
    if (address.length > MAX_ADDRESS_LENGTH) throw invalidArgument();
    this.ranges = address.split(',').map((part) => sheet.GetRange(part.trim()));
  }

  get Address(): string { return this.ranges.map((range) => range.Address).join(','); }
  get AreaCount(): number { return this.ranges.length; }
  get CellCount(): number { return this.ranges.reduce((sum, range) => sum + range.CellCount, 0); }
  get Worksheet(): Worksheet { return this.sheet; }
  get Format(): RangeFormat { return new RangeFormat(this.ranges); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection(this.ranges); }
}
