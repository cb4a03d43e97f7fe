import '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { startEngine, type Engine } from './engine';

/** The grid without a screen: the same cells and calculation as in the page. */
export const headlessEngine = (): Engine => startEngine([UniverSheetsNodeCorePreset()]);
