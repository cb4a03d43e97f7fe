/** `npm run bench`: the figures to beat, as ratios of one run on one machine. */
import { cpus, totalmem } from 'node:os';
import { benchCalls } from './calls';
import { benchFile } from './file';
import { benchNational } from './national';
import { benchSchool } from './school';

const print = (line: string) => { console.log(line); };
print(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`);
/** Those that run where none is named; "file" takes minutes and half a gigabyte of disk, and is run by name. */
const USUAL = ['calls', 'school', 'national'];
const PARTS = { calls: benchCalls, school: benchSchool, national: benchNational, file: benchFile };
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) if ((wanted.length === 0 ? USUAL : wanted).includes(name)) await part(print);
