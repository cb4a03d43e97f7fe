import { describe, expect, it } from 'vitest';
import { offerDocument } from '../../test/office-host/document';
import { fillWorkbook } from '../../test/office-host/fill';
import { MANIFEST } from '../../test/office-host/node';
import { setsOfManifest } from '../../test/office-host/sets';
import { useHost } from '../../test/office-host/use';
import { xlsx, xlsxFiles, zip } from '../../test/packages/xlsx';
import { wordsOf } from '../contract/words';
import { openWorkbook } from '../file/open';
import { Package } from '../file/package';
import { valuesCopy } from './values-copy';

const FORMULA = '=HEADLINE.KS4_BASELINE(101,103)';
const hosted = ({ compressed = true, url = 'C:\\Schools\\Tracker 2023.xlsx', bytes }: { compressed?: boolean; url?: string; bytes?: () => Uint8Array } = {}) => {
  const host = useHost({ sets: { ...setsOfManifest(MANIFEST), ...(compressed ? { CompressedFile: '1.1' } : {}) } });
  fillWorkbook(host.excel.workbook, [{ name: 'Year 11', rows: [[{ value: 102, formula: FORMULA }]] }]);
  const { open } = offerDocument(host, url, bytes);
  return { host, open };
};

describe('a values-only copy in Excel', () => {
  it('is made from the file, opened as a new workbook, and leaves the open one as it is', async () => {
    const { host, open } = hosted();
    expect(await valuesCopy()).toEqual({ name: 'Tracker 2023 (values only).xlsx', bytes: null, formulas: 1 });
    const { workbook } = host.excel;
    const copy = await openWorkbook(new Uint8Array(Buffer.from(workbook.Application.created[0]!, 'base64')), 'copy.xlsx');
    expect([(await copy.read('Year 11')).values, await copy.formulas('Year 11')]).toEqual([[[102]], []]);
    expect(workbook.Worksheets.GetItem('Year 11').cell(0, 0).formula).toBe(FORMULA);
    expect(open()).toBe(0);
  });

  it('puts a large file together from its pieces', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'Year 11', rows: [[{ value: 102, formula: '_xldudf_HEADLINE_KS4_BASELINE(101,103)' }]] }] });
    let seed = 1;
    // Nothing that a packer could make small.
    const noise = Array.from({ length: 6_000_000 }, () => String.fromCharCode(48 + (seed = (seed * 16807) % 2147483647) % 64)).join('').replace(/[<&]/g, '_');
    files['xl/noise.xml'] = `<noise>${noise}</noise>`;
    expect(zip(files).length).toBeGreaterThan(4 * 1024 * 1024);
    hosted({ bytes: () => zip(files) });
    // Excel takes no request of more than 5 MB, so the user gets the file.
    const { bytes, formulas } = await valuesCopy();
    expect(formulas).toBe(1);
    const parts = Package.open(bytes!);
    expect(parts.text('xl/noise.xml') === files['xl/noise.xml']).toBe(true);
    expect(parts.text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('is handed over as a file where this Excel opens no new workbook', async () => {
    hosted();
    Excel.createWorkbook = () => Promise.reject(new Error('not here'));
    const { bytes } = await valuesCopy();
    expect((await (await openWorkbook(bytes!, 'copy.xlsx')).read('Year 11')).values).toEqual([[102]]);
  });

  it.each([['', 'Workbook'], ['https://school.example/a/Year%2011.xlsx?web=1', 'Year 11'], ['https://school.example/100%.xlsx', '100%']])('of the workbook at "%s" has the name %s', async (url, name) => {
    hosted({ url });
    expect((await valuesCopy()).name).toBe(`${name} (values only).xlsx`);
  });

  it('says what to do where this Excel does not hand the workbook over', async () => {
    hosted({ compressed: false });
    const error = await wordsOf(valuesCopy());
    expect([error.code, error.message]).toEqual(['refused', expect.stringContaining('Headline web page')]);
  });

  it('says so where Excel fails to, and closes what it had opened', async () => {
    const { open } = hosted();
    await Promise.all([0, 1].map(() => new Promise((go) => { Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1024 }, go); })));
    expect((await wordsOf(valuesCopy())).message).toContain('Excel could not hand the workbook over: Two files are open already.');
    expect(open()).toBe(2);
  });

  it('closes the file where there is nothing to copy', async () => {
    const { open } = hosted({ bytes: () => xlsx({ sheets: [{ name: 'Year 11', rows: [[{ value: 1 }]] }] }) });
    expect((await wordsOf(valuesCopy())).message).toContain('everyone can read it as it is');
    expect(open()).toBe(0);
  });
});
