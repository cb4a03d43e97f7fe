import { areaAddress } from '../cells/address';
import type { SheetGrid } from '../cells/grid';
import { driftOf } from './drift';
import { columnsOf } from './pupil-rows';
import type { HealthLine, PupilSheet, TrackerMapping } from './types';

type Mapping = Pick<TrackerMapping, 'sheet' | 'layout' | 'columns' | 'headerRows' | 'lastRow'> & { readonly pupilSheet?: PupilSheet };

/**
 * Pupils or results that were added below the rows of the set-up: nothing reads them, so no figure has them, and nothing
 * about the figures would show it.
 * @param grids the sheets that the mapping names
 * @returns a line for each sheet with such rows, which names them
 */
export function unreadLines(grids: readonly SheetGrid[], mapping: Mapping): readonly HealthLine[] {
  const second = mapping.pupilSheet;
  const blocks = [{ ...mapping, word: mapping.layout === 'long' ? 'result' : 'pupil' }, ...(second ? [{ ...second, word: 'pupil' }] : [])];
  return blocks.flatMap(({ word, ...block }): HealthLine[] => {
    const grid = grids.find(({ sheet }) => sheet === block.sheet);
    const { below, lastRow } = grid ? driftOf(grid, block) : { below: 0, lastRow: null };
    if (below === 0 || lastRow === null) return [];
    const column = columnsOf(block.columns, 'pupil')[0] ?? 0;
    return [{
      severity: 'warning', kind: 'rows below', sheet: block.sheet, value: '', affects: ['Every measure'],
      cells: [areaAddress({ top: block.lastRow + 1, left: column, bottom: lastRow, right: column })],
      sentence: `${below} ${word}${below === 1 ? ' stands' : 's stand'} below row ${block.lastRow + 1}, the last one that is read, and ${below === 1 ? 'is' : 'are'} in no figure. Look at the sheet again under Data, so that every ${word} is read.`,
    }];
  });
}

/** The same as sentences that name their sheet, for where there is no list of lines. */
export const unreadSentences = (grids: readonly SheetGrid[], mapping: Mapping): readonly string[] =>
  unreadLines(grids, mapping).map(({ sheet, cells, sentence }) => `On "${sheet}", ${cells[0]}: ${sentence}`);
