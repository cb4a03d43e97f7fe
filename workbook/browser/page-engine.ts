import '@univerjs/core/facade';
import { ILocalStorageService } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset, UniverUIPlugin } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { startEngine, type Engine, type Plugins } from './engine';
import type { GridFunctions } from './functions';
import { MemoryStorage } from './memory-storage';

/** The grid with its screen inside `container`: cells, formula bar and tabs; no menus, since the page has its own. */
export function pageEngine(container: HTMLElement, dark: boolean, formula: GridFunctions): Engine {
  const core: Plugins = UniverSheetsCorePreset({
    container,
    formula,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, clipboardConfig: { hidePasteOptions: true } },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  }) as Plugins;
  return startEngine(
    [inMemory(core), UniverSheetsConditionalFormattingPreset() as Plugins, UniverSheetsFilterPreset() as Plugins, UniverSheetsDrawingPreset() as Plugins],
    { words: [FORMULA_WORDS, coreWords, conditionalFormattingWords, filterWords, drawingWords], config: { darkMode: dark } },
  );
}

/** Words that the preset's own list leaves out. */
const FORMULA_WORDS = {
  'sheets-formula': { progress: { analyzing: 'Analysing', calculating: 'Calculating', 'array-analysis': 'Analysing', 'array-calculation': 'Calculating', done: 'Done' } },
};

/** The same plugins, with what they would keep in the browser's storage kept in memory: a tracker leaves no trace. */
const inMemory = ({ plugins }: Plugins): Plugins => ({
  plugins: plugins.map((plugin) =>
    Array.isArray(plugin) && plugin[0] === UniverUIPlugin
      ? [plugin[0], { ...plugin[1] as object, override: [[ILocalStorageService, { useClass: MemoryStorage }]] }] as const
      : plugin),
});
