import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../test/office-host/fill';
import { MANIFEST } from '../../test/office-host/node';
import { type Sets, setsOfManifest } from '../../test/office-host/sets';
import { useHost } from '../../test/office-host/use';
import { listenToChanges } from './changes';
import { readSheet } from './read';

const aMoment = () => new Promise((resolve) => { setTimeout(resolve, 10); });

/** What a listener hears of, one after the other, in an Excel that has these sets besides. */
async function heardOf(more: Sets = {}): Promise<string[]> {
  const { excel } = useHost({ sets: { ...setsOfManifest(MANIFEST), ...more } });
  fillWorkbook(excel.workbook, [{ name: 'Year 11', rows: [[{ value: 'UPN' }]] }, { name: 'Notes', rows: [] }]);
  const heard: string[] = [];
  let now = '';
  const stop = listenToChanges(() => heard.push(now));
  await aMoment();
  const after = async (what: string, act: Parameters<typeof excel.user>[0]) => { now = what; excel.user(act); await aMoment(); };
  await after('a cell', ({ Worksheets }) => { Worksheets.GetItem('Year 11').GetRange('A2').Values = [['A1']]; });
  await after('a sheet more', ({ Worksheets }) => { Worksheets.Add('Another'); });
  await after('a name', ({ Worksheets }) => { Worksheets.GetItem('Year 11').Name = 'Year 11 old'; });
  await after('a sheet less', ({ Worksheets }) => Worksheets.GetItem('Notes').Delete());
  stop();
  await aMoment();
  await after('nothing', ({ Worksheets }) => { Worksheets.GetItem('Another').GetRange('A1').Values = [[1]]; });
  return heard;
}

describe('a change in the workbook', () => {
  it('is heard of: cells, and sheets that come and go, until nobody listens', async () => expect(await heardOf()).toEqual(['a cell', 'a sheet more', 'a sheet less']));
  it('is heard of where a tab is renamed, from ExcelApi 1.17 on', async () => expect(await heardOf({ ExcelApi: '1.17', ExcelApiOnline: '1.1' })).toEqual(['a cell', 'a sheet more', 'a name', 'a sheet less']));
  it('of a tab\'s name is said by the next read, where Excel does not tell of it', async () => {
    await heardOf();
    await expect(readSheet('Year 11')).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('renamed: choose the sheet again') as string });
  });
});
