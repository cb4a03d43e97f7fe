// The contract of all homes, on Microsoft's unchanged files: Windows, Mac and the web, at what the manifest asks for.
import { writeXlsx } from 'hucre';
import { duplicateSheet, fillWorkbook } from '../../test/office-host/fill';
import type { Platform } from '../../test/office-host/node';
import { useHost } from '../../test/office-host/use';
import { describeWorkbook, type WorkbookUnderTest } from '../contract/contract';
import { FIXTURE } from '../contract/fixture';
import { excelWorkbook } from './excel-workbook';
import { stateOf } from './test-state';

function open(platform: Platform): Promise<WorkbookUnderTest> {
  const { excel } = useHost({ platform });
  fillWorkbook(excel.workbook, FIXTURE);
  const { workbook } = excel;
  const sheet = (name: string) => workbook.Worksheets.GetItem(name);
  return Promise.resolve({
    port: excelWorkbook(async (sheets) => writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(({ value }) => value)) })) })),
    rename: async (name, to) => excel.user(() => { sheet(name).Name = to; }),
    duplicate: async (name) => duplicateSheet(workbook, name).Name,
    remove: async (name) => excel.user(() => sheet(name).Delete()),
    reopen: async () => undefined,
    state: async (name) => stateOf(sheet(name)),
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

describeWorkbook('Excel for Windows', () => open('win32'));
describeWorkbook('Excel for Mac', () => open('mac'));
describeWorkbook('Excel on the web', () => open('web'));
