import '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { startEngine, type Engine, type Plugins } from './engine';
import type { GridFunctions } from './functions';

/** The grid without a screen: the same cells and calculation as in the page. */
export const headlessEngine = (formula?: GridFunctions): Engine => startEngine([UniverSheetsNodeCorePreset({ ...(formula ? { formula } : {}) }) as Plugins]);
