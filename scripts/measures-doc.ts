/** Writes docs/measures.md from the registries of measures: `npm run docs`. A test proves that it is in step. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { KS2_MEASURES } from '../src/ks2/registry';
import { KS4_MEASURES, type Measure, type MeasureKind } from '../src/ks4/registry';

const PRECISION: Readonly<Record<MeasureKind, string>> = {
  count: 'whole', progress: '2 decimals', score: '1 decimal', average: '2 decimals', percent: '1 decimal; whole in reports',
};

/** The page as text. */
export function measuresDoc(): string {
  return [
    '# Measures',
    '',
    'Made from the registries in `src/ks4/registry.ts` and `src/ks2/registry.ts` by `npm run docs`; do not edit it by hand.',
    'Key is the measure in the answer of the command line; rules are the ids that comments, tests and traces cite.',
    'A figure that cannot be made is null with its reason; it is rounded once, at the end, half away from zero.',
    '',
    ...table('Key stage 4', 'Sources are parts of 002: DfE, Secondary accountability measures, October 2023.', KS4_MEASURES),
    ...table('Key stage 2', 'Sources are parts of 004: DfE, Primary school accountability in 2022, technical guide.', KS2_MEASURES),
  ].join('\n');
}

const table = (title: string, source: string, measures: readonly Measure[]): string[] => [
  `## ${title}`, '', source, '',
  '| measure | key | precision | rules | source | who is in it |', '| --- | --- | --- | --- | --- | --- |',
  ...measures.map(({ name, key, kind, rules, source: where, inclusion }) => `| ${name} | \`${key}\` | ${PRECISION[kind]} | ${rules.join(', ')} | ${where} | ${inclusion} |`), '',
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(new URL('../docs/measures.md', import.meta.url), measuresDoc());
