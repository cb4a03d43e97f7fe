// What our code asks of Office.js, by the compiler, against what the manifest asks of Excel.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../office-host/node';
import { isSetSupported, setsOfManifest } from '../office-host/sets';
import { usedApis, type UsedApi } from './api-sets';
import { tell } from '../counts';

const ROOT = path.join(import.meta.dirname, '../..');
/** Lint keeps `Excel.*` in this folder. */
const FILES = readdirSync(path.join(ROOT, 'workbook/excel'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => path.join('workbook/excel', file));
/** Used only where Excel says that it has them: each with the question that stands before it in the file. */
const ASKED_FIRST = [
  { member: 'WorksheetCollection.onNameChanged', file: 'workbook/excel/changes.ts', question: "hasExcelApi('1.17')" },
  { member: 'Range.getSpillingToRangeOrNullObject', file: 'workbook/excel/self-test/function-questions.ts', question: "hasExcelApi('1.12')" },
];

describe('every member of Office.js that the Excel home names', () => {
  let used: readonly UsedApi[];
  beforeAll(() => { used = usedApis(FILES, (file) => FILES.includes(file)); });

  it('is in the requirement sets of the manifest, but for those that Excel is asked about first', () => {
    const sets = setsOfManifest(MANIFEST);
    const newer = used.filter(({ set, version }) => !isSetSupported(sets, set, version));
    expect(newer.map(({ member, file }) => ({ member, file })).sort((one, other) => one.file.localeCompare(other.file))).toEqual(ASKED_FIRST.map(({ member, file }) => ({ member, file })));
    for (const { file, question } of ASKED_FIRST) expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(question);
    const members = new Set(used.map(({ member }) => member)).size;
    tell(`Requirement sets: ${Object.entries(sets).map(([name, version]) => `${name} ${version}`).join(', ')}. The Excel home names ${members} members of Office.js in ${used.length} places; ${newer.length} of them are newer and asked for first.`);
  });

  it('has one that needs the set as high as it is: the manifest asks for no more than is used', () =>
    expect(used.some(({ set, version }) => `${set} ${version}` === `ExcelApi ${setsOfManifest(MANIFEST).ExcelApi}`)).toBe(true));

  it('is found where it is called, set, loaded, or given as an option', () =>
    expect(used.map(({ member }) => member)).toEqual(expect.arrayContaining(['Application.suspendScreenUpdatingUntilNextSync', 'PageLayout.orientation', 'PageLayoutZoomOptions.horizontalFitToPages', 'WorksheetCollection.onChanged'])));
});
