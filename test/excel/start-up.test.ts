import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../office-host/node';

const ROOT = path.join(import.meta.dirname, '../..');
/** Everything that is built into the add-in and the page. */
const SHIPPED = ['src', 'functions', 'taskpane', 'workbook', 'web'];
const files = SHIPPED.flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|ejs)$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => path.join(folder, file)));
const source = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The ways in which an add-in can have itself started with a workbook or a program, or its pane opened. */
const START_UP = /setStartupBehavior|StartupBehavior|AutoShowTaskpaneWithDocument|AutoShow|StartupCommand|OnDocumentOpened|autorun|LaunchEvent/i;

describe('Excel starts Headline only when it is needed', () => {
  it('looks at everything that is shipped', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const file of ['web/excel.ts', 'web/taskpane.ejs', 'taskpane/commands.ts', 'functions/start.ts', 'workbook/excel/settings.ts']) expect(files).toContain(file);
    expect('await Office.addin.setStartupBehavior(Office.StartupBehavior.load);').toMatch(START_UP);
    expect("settings.set('Office.AutoShowTaskpaneWithDocument', true)").toMatch(START_UP);
  });
  it('nothing asks Excel to start it with a workbook, or to open its pane with one', () =>
    expect(files.filter((file) => START_UP.test(source(file)))).toEqual([]));
  it('nor does the manifest: no events at the start, and no task pane that a workbook opens by itself', () => {
    const manifest = readFileSync(MANIFEST, 'utf8');
    expect(manifest).not.toMatch(START_UP);
    // A workbook can open only the pane with this id, and only where something has marked the workbook. [doc: automatically open a task pane]
    expect(manifest).toContain('<TaskpaneId>HeadlinePane</TaskpaneId>');
    expect(manifest).not.toContain('Office.AutoShowTaskpaneWithDocument');
  });
});
