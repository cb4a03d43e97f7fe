// Prints what the emulated Excel in a browser opens: the wide sample, set up as the wizard would. Run by the browser tests.
import { layOutSettings } from '../../workbook/settings-sheet';
import { settingsToTables } from '../../src/tracker/settings-to-tables';
import type { BrowserOptions } from '../office-host/browser';
import { setsOfManifest } from '../office-host/sets';
import { sampleOf } from '../tracker/open-sample';
import { filledSheet } from './filled-sheet';

const { grids, settings } = await sampleOf('assets/samples/wide.xlsx', 2023);
const { sheet, tables } = layOutSettings(settingsToTables(settings));
const options: BrowserOptions = {
  sets: setsOfManifest(new URL('../../manifest.xml', import.meta.url)),
  sheets: [...grids.map(filledSheet), {
    name: sheet.name, tables, mark: '="settings"',
    rows: sheet.rows.map((cells) => cells.map(({ value }) => (value === null ? null : { value, format: typeof value === 'string' ? '@' : 'General' }))),
  }],
};
process.stdout.write(JSON.stringify(options));
