import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report, SETTINGS } from '../../workbook/contract/samples';
import { lintPackage } from '../../workbook/file/lint';
import { openWorkbook } from '../../workbook/file/open';
import { CONTENT_TYPES, Package } from '../../workbook/file/package';
import { readZip } from '../../workbook/file/zip-read';
import { tracker, trackerFiles } from './tracker';
import { MAIN, OFFICE, xlsx, xlsxFiles, zip } from './xlsx';

/** The only parts of the user's that a report may change, each by insertions alone. */
const MAY_CHANGE = [CONTENT_TYPES, 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

const packed = (bytes: Uint8Array) => new Map(readZip(bytes).map((member) => [member.name, member.packed]));
const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const now = packed(after);
  return [...packed(before)].filter(([name, bytes]) => !now.has(name) || Buffer.compare(bytes, now.get(name)!) !== 0).map(([name]) => name).sort();
};
const reported = async (bytes: Uint8Array, name = 'tracker.xlsx') => {
  const workbook = await openWorkbook(bytes, name);
  await workbook.writeSettings(SETTINGS);
  await workbook.writeReport(report('one'));
  return workbook;
};

const SAMPLES: readonly (readonly [string, () => Uint8Array])[] = [
  ['a tracker with everything that Excel writes', tracker],
  ['the wide sample', () => new Uint8Array(readFileSync(new URL('../../assets/samples/wide.xlsx', import.meta.url)))],
  ['a workbook of cells alone', () => xlsx({ sheets: [{ name: 'Data', rows: [[{ value: 1 }]] }] })],
];

describe.each(SAMPLES)('a report grafted into %s', (_, sample) => {
  it('leaves every part of the user\'s with the very bytes it had, but for four that grow', async () => {
    const before = sample();
    const workbook = await reported(before);
    expect(changedParts(before, workbook.save())).toEqual(MAY_CHANGE);
  });

  it('changes those four by insertions alone: all that stood there stands there still, in its order', async () => {
    const before = Package.open(sample());
    const after = Package.open((await reported(sample())).save());
    for (const part of MAY_CHANGE) expect(isWithin(before.text(part).replace(/ count="\d+"/g, ''), after.text(part).replace(/ count="\d+"/g, ''))).toBe(true);
  });

  it('is a sound package, the first time and the second', async () => {
    const workbook = await reported(sample());
    expect(lintPackage(sample())).toEqual([]);
    expect(lintPackage(workbook.save())).toEqual([]);
    await workbook.writeReport(report('two'));
    await workbook.writeSettings({ Options: [] });
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  it('adds nothing but its own sheets again: the third report has as many parts and styles as the second', async () => {
    const workbook = await reported(sample());
    const second = Package.open(workbook.save());
    await workbook.writeReport(report('three'));
    const third = Package.open(workbook.save());
    expect(third.names().sort()).toEqual(second.names().sort());
    expect(third.text('xl/styles.xml')).toBe(second.text('xl/styles.xml'));
  });

  it('gives the same bytes for the same report', async () =>
    expect(Buffer.compare((await reported(sample())).save(), (await reported(sample())).save())).toBe(0));
});

/** Whether every tag and text of one part stands in the other, letter for letter and in the same order. */
function isWithin(part: string, whole: string): boolean {
  const pieces = whole.split(/(?=<)/);
  let at = 0;
  for (const piece of part.split(/(?=<)/)) {
    at = pieces.indexOf(piece, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('a report in workbooks of other makers', () => {
  it('keeps a macro workbook\'s project and its kind', async () => {
    const files = trackerFiles();
    files['xl/vbaProject.bin'] = 'macro';
    files[CONTENT_TYPES] = files[CONTENT_TYPES]!.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml').replace('</Types>', '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
    files['xl/_rels/workbook.xml.rels'] = files['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>');
    const after = (await reported(zip(files), 'tracker.xlsm')).save();
    expect(changedParts(zip(files), after)).toEqual(MAY_CHANGE);
    expect(Package.open(after).contentType('xl/workbook.xml')).toContain('macroEnabled');
    expect(lintPackage(after)).toEqual([]);
  });

  it('follows a maker that writes every name with a prefix', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'Data', rows: [[{ value: 'a' }]] }] });
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?!\?)/g, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace('xmlns:r=', 'xmlns:rel=').replace(/ r:id=/g, ' rel:id=');
    for (const part of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) files[part] = prefixed(files[part]!);
    const workbook = await reported(zip(files));
    expect((await workbook.read('Data')).values).toEqual([['a']]);
    await workbook.edit([{ sheet: 'Data', address: 'B3', write: { value: 'b', numberFormat: '0.0' }, expect: '' }, { sheet: 'Data', address: 'A1', write: { formula: '=HEADLINE.KS4_PAG(1,2)' }, expect: 'a' }]);
    const after = workbook.save();
    expect(lintPackage(after)).toEqual([]);
    const reopened = await openWorkbook(after, 'x.xlsx');
    expect((await reopened.sheets()).map(({ name, ours }) => [name, ours])).toEqual([['Data', null], ['Headline settings', 'settings'], ['Headlines', 'headlines'], ['Pupil groups', 'groups']]);
    expect((await reopened.read('Data')).values[2]).toEqual([null, 'b']);
    expect(Package.open(after).text('xl/workbook.xml')).toContain('<x:definedName');
  });

  it('brings styles to a workbook that has none', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'Data', rows: [[{ value: 1 }]] }] });
    delete files['xl/styles.xml'];
    files[CONTENT_TYPES] = files[CONTENT_TYPES]!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, '');
    files['xl/_rels/workbook.xml.rels'] = files['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId2"[^>]*>/, '');
    const after = (await reported(zip(files))).save();
    expect(lintPackage(after)).toEqual([]);
    expect((await (await openWorkbook(after, 'x.xlsx')).read('Headlines')).numberFormats[3]![1]).toBe('+0.00;-0.00;0.00');
  });

  it('says that a workbook whose structure is protected takes no new sheet, but refreshes those it has', async () => {
    const workbook = await reported(tracker());
    const parts = Package.open(workbook.save());
    parts.setText('xl/workbook.xml', parts.text('xl/workbook.xml').replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'));
    const locked = await openWorkbook(parts.toBytes(), 'tracker.xlsx');
    await locked.writeReport(report('two'));
    expect((await locked.read('Headlines')).values[0]![0]).toBe('Headlines two');
    await expect(locked.writeReport([{ ...report('x')[0]!, key: 'pupils', name: 'Pupils' }])).rejects.toThrow(/The structure of "tracker.xlsx" is protected.*Review, Protect Workbook/);
  });

  it('says which sheet of ours the user has protected, and leaves all as it is', async () => {
    const workbook = await reported(tracker());
    const parts = Package.open(workbook.save());
    const part = parts.names().find((name) => name.startsWith('xl/worksheets/') && parts.text(name).includes('Groups one'))!;
    parts.setText(part, parts.text(part).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    const locked = await openWorkbook(parts.toBytes(), 'tracker.xlsx');
    await expect(locked.writeReport(report('two'))).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('"Pupil groups" is protected') });
    expect((await locked.read('Headlines')).values[0]![0]).toBe('Headlines one');
  });

  it('reads the ISO strict kind and says how to make it writable', async () => {
    const files = xlsxFiles({ sheets: [{ name: 'Data', rows: [[{ value: 1 }]] }] });
    for (const part of Object.keys(files)) files[part] = files[part]!.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const workbook = await openWorkbook(zip(files), 'strict.xlsx');
    expect((await workbook.read('Data')).values).toEqual([[1]]);
    await expect(workbook.writeReport(report('x'))).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('Strict Open XML') });
  });

  it('makes changes one after the other, however they are asked for', async () => {
    const workbook = await openWorkbook(tracker(), 'tracker.xlsx');
    await Promise.all([
      workbook.writeReport(report('one')), workbook.writeSettings({ Options: [{ option: 'schema', value: 1 }] }),
      workbook.edit([{ sheet: 'KS4 Data', address: 'B4', write: { value: 'M' }, expect: 'F' }]), workbook.writeReport(report('two')),
    ]);
    expect((await workbook.read('Headlines')).values[0]![0]).toBe('Headlines two');
    expect(await workbook.readSettings()).toEqual({ Options: [{ option: 'schema', value: 1 }] });
    expect((await workbook.read('KS4 Data')).values[3]![1]).toBe('M');
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  it('takes out the charts of an old report that the new one has not, and keeps what others use', async () => {
    const workbook = await reported(tracker());
    const [{ charts: _, ...plain }] = report('two') as [ReturnType<typeof report>[number]];
    await workbook.writeReport([plain]);
    const after = Package.open(workbook.save());
    expect(after.names().filter((name) => name.startsWith('xl/charts/'))).toEqual(['xl/charts/chart1.xml']);
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  it('has Excel calculate the user\'s formulas anew when a sheet that they may read from is refreshed, and only then', async () => {
    const workbook = await reported(tracker());
    expect(Package.open(workbook.save()).text('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    await workbook.writeReport(report('two'));
    const after = Package.open(workbook.save());
    expect(after.text('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(after.has('xl/calcChain.xml')).toBe(true);
  });

  it('drops the calculation chain when a formula that the user had put on our sheet goes with it', async () => {
    const workbook = await reported(tracker());
    const parts = Package.open(workbook.save());
    const part = parts.names().find((name) => name.startsWith('xl/worksheets/') && parts.text(name).includes('Groups one'))!;
    parts.setText(part, parts.text(part).replace('</sheetData>', '<row r="99"><c r="A99"><f>1+1</f><v>2</v></c></row></sheetData>'));
    const touched = await openWorkbook(parts.toBytes(), 'tracker.xlsx');
    await touched.writeReport(report('two'));
    expect(Package.open(touched.save()).has('xl/calcChain.xml')).toBe(false);
    expect(lintPackage(touched.save())).toEqual([]);
  });

  it('keeps headers within what Excel takes, whatever the school is called', async () => {
    const [sheet] = report('x') as [ReturnType<typeof report>[number]];
    const workbook = await openWorkbook(tracker(), 'tracker.xlsx');
    await workbook.writeReport([{ ...sheet, print: { ...sheet.print, header: 'St. Mary & '.repeat(60), footer: '&'.repeat(300) } }]);
    const xml = Package.open(workbook.save()).text('xl/worksheets/sheet5.xml');
    for (const [, text] of xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)) expect(text!.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  });

  it('gives a new workbook that says nothing of the one it came from', async () => {
    const bytes = (await (await openWorkbook(tracker(), 'tracker.xlsx')).newWorkbook(report('alone')));
    expect(lintPackage(bytes)).toEqual([]);
    const parts = Package.open(bytes);
    expect(parts.names().filter((name) => /docProps|customXml|external/i.test(name))).toEqual([]);
    expect(parts.text('xl/workbook.xml')).not.toContain('Headline_sheet');
    for (const name of parts.names()) expect(parts.text(name)).not.toMatch(/<f[ >]|KS4 Data|tracker/);
  });
});
