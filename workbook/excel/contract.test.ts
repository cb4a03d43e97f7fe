// The contract of all homes, on Microsoft's unchanged files: Windows, Mac and the web, at what the manifest asks for.
import { writeXlsx } from 'hucre';
import { afterAll, beforeEach } from 'vitest';
import { tell } from '../../test/counts';
import { duplicateSheet, fillWorkbook } from '../../test/office-host/fill';
import { offerDocument } from '../../test/office-host/document';
import { MANIFEST, type Platform } from '../../test/office-host/node';
import { setsOfManifest } from '../../test/office-host/sets';
import { useHost } from '../../test/office-host/use';
import { describeWorkbook, type WorkbookUnderTest } from '../contract/contract';
import { FIXTURE, type FixtureSheet } from '../contract/fixture';
import { excelWorkbook } from './excel-workbook';
import { stateOf } from './test-state';

function open(platform: Platform, sheets: readonly FixtureSheet[] = FIXTURE): Promise<WorkbookUnderTest> {
  const host = useHost({ platform, sets: { ...setsOfManifest(MANIFEST), CompressedFile: '1.1' } });
  const { excel } = host;
  offerDocument(host, 'https://school.example/Shared%20Documents/tracker.xlsx?web=1');
  fillWorkbook(excel.workbook, sheets);
  const { workbook } = excel;
  const sheet = (name: string) => workbook.Worksheets.GetItem(name);
  return Promise.resolve({
    port: excelWorkbook(async (sheets) => writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(({ value }) => value)) })) })),
    rename: async (name, to) => excel.user(() => { sheet(name).Name = to; }),
    duplicate: async (name) => duplicateSheet(workbook, name).Name,
    remove: async (name) => excel.user(() => sheet(name).Delete()),
    reopen: async () => undefined,
    state: async (name) => stateOf(sheet(name)),
    opened: () => new Uint8Array(Buffer.from(workbook.Application.created.at(-1)!, 'base64')),
    looks: async (name) => {
      const { FreezePanes, merges, Charts } = sheet(name);
      return {
        frozen: { rows: FreezePanes.rows, columns: FreezePanes.columns },
        merges: merges.length,
        charts: Charts.list.map((chart) => ({ title: chart.Title.Text, alt: chart.Name })),
      };
    },
  });
}

let scenarios = 0;
beforeEach(() => { scenarios += 1; });
afterAll(() => tell(`Excel home: ${scenarios} scenarios of the contract on Microsoft's bundles for Windows, Mac and the web, at ${Object.entries(setsOfManifest(MANIFEST)).map(([name, version]) => `${name} ${version}`).join(', ')}.`));

describeWorkbook('Excel for Windows', (sheets) => open('win32', sheets));
describeWorkbook('Excel for Mac', (sheets) => open('mac', sheets));
describeWorkbook('Excel on the web', (sheets) => open('web', sheets));
