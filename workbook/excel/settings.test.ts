import { describe, expect, it } from 'vitest';
import { fillWorkbook } from '../../test/office-host/fill';
import { useHost } from '../../test/office-host/use';
import { readSettings, writeSettings } from './settings';

const OLD = { options: [{ option: 'school', value: 'Anytown' }], map: [{ label: 'French', qualification: '60142923' }, { label: 'Art', qualification: '5-4' }], grades: [] };
const NEW = { options: [{ option: 'school', value: 'Newtown' }, { option: 'year', value: 2023 }], map: [{ label: 'Music', qualification: '0042', weight: 1 }], grades: [{ value: '8+', grade: '8' }, { value: 'X', grade: 'not an entry' }] };

function open() {
  const { excel } = useHost();
  fillWorkbook(excel.workbook, [{ name: 'Year 11', rows: [[{ value: 'UPN' }]] }]);
  return excel;
}

describe('the settings sheet in Excel', () => {
  it('keeps its tables when it is written again, since formulas refer to them', async () => {
    const excel = open();
    await writeSettings(OLD);
    const sheet = excel.workbook.Worksheets.GetItem('Headline settings');
    const before = new Map(sheet.Tables.list.map((table) => [table.Name, table]));
    await writeSettings(NEW);
    expect(excel.workbook.Worksheets.GetItem('Headline settings')).toBe(sheet);
    expect(new Map(sheet.Tables.list.map((table) => [table.Name, table]))).toEqual(before);
    for (const [name, table] of before) expect(sheet.Tables.GetItem(name)).toBe(table);
    expect(await readSettings()).toEqual(NEW);
  });

  it('keeps what a person has written beside and below the tables', async () => {
    const excel = open();
    await writeSettings(OLD);
    const sheet = excel.workbook.Worksheets.GetItem('Headline settings');
    sheet.cell(30, 0).show('Ask Mrs Jones');
    await writeSettings(NEW);
    expect([...sheet.cells.values()].map(({ value }) => value)).toContain('Ask Mrs Jones');
  });

  it('gains and loses tables and columns', async () => {
    open();
    await writeSettings(OLD);
    await writeSettings({ pupils: [{ pupil: '0042', include: false }], map: [{ label: 'French' }] });
    expect(await readSettings()).toEqual({ pupils: [{ pupil: '0042', include: false }], map: [{ label: 'French' }] });
    await writeSettings(OLD);
    expect(await readSettings()).toEqual(OLD);
  });

  it('can change places of two columns: no two headings are ever the same', async () => {
    open();
    await writeSettings({ grades: [{ value: '8+', grade: '8' }] });
    await writeSettings({ grades: [{ grade: '8', value: '8+' }] });
    expect(await readSettings()).toEqual({ grades: [{ grade: '8', value: '8+' }] });
  });

  it('is refused while the sheet is protected', async () => {
    const excel = open();
    await writeSettings(OLD);
    excel.workbook.Worksheets.GetItem('Headline settings').Protection.Protected = true;
    await expect(writeSettings(NEW)).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('"Headline settings"') as string });
    expect(await readSettings()).toEqual(OLD);
  });

  it.each(['fail before', 'fail midway', 'fail after'] as const)('that may "%s" at any request holds the old settings or the new', async (fate) => {
    for (const [before, allowed] of [[OLD, [OLD, NEW]], [null, [null, NEW]]] as const) {
      for (let at = 1; at <= 9; at++) {
        const excel = open();
        if (before) await writeSettings(before);
        const asked = excel.requests.length;
        excel.fate = (_request, number) => (number === asked + at ? fate : 'answer');
        const outcome = await writeSettings(NEW).then(() => 'written', (error: unknown) => error);
        excel.fate = null;
        if (outcome !== 'written') expect(outcome).toMatchObject({ name: 'WorkbookError' });
        expect(allowed).toContainEqual(await readSettings());
        expect(excel.workbook.Worksheets.list.filter(({ Visibility }) => Visibility === 'Hidden')).toEqual([]);
        await writeSettings(NEW);
        expect(await readSettings()).toEqual(NEW);
      }
    }
  });
});
