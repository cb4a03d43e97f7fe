import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionNameProblems, macroFunctions, namespaceProblems } from '../../scripts/manifest-functions';
import { manifestFor } from '../../scripts/manifest-for';
import { pngSize, type ReadSiteFile } from '../../scripts/manifest-icons';
import { manifestProblems, siteFolder } from '../../scripts/manifest-check';

const ROOT = path.join(import.meta.dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** The repository as a site: icons are read as they are, pages that only a build makes are taken as there. */
const read: ReadSiteFile = (file) => siteFolder(ROOT)(file) ?? (/^\/[a-z]+\.(html|js|json)$/.test(file) ? new Uint8Array() : null);
const problems = (xml: string, functionNames: readonly string[] = []) => manifestProblems(xml, { read, functionNames });

describe('the manifest', () => {
  it('has nothing against it', () => expect(problems(MANIFEST)).toEqual([]));
  it('asks for no more of Excel than the tests prove', () => {
    const sets = [...MANIFEST.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2', 'ExcelApi 1.9']);
  });
  it('stands at another address, in a folder too, with nothing left of the old one', () => {
    const moved = manifestFor(MANIFEST, { url: 'https://schools.example.org/headline/' });
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://schools.example.org/headline/taskpane.html"');
    expect(manifestProblems(moved, { read: (file) => read(file.replace('/headline', '')) })).toEqual([]);
  });
  it('for development has an id, a name and a namespace of its own, so that both stand side by side', () => {
    const development = manifestFor(MANIFEST, { development: true });
    const differing = development.split('\n').filter((line, i) => line !== MANIFEST.split('\n')[i]).map((line) => line.trim());
    expect(differing).toEqual([
      '<Id>5f0a3f0e-7a0d-4f2c-9c61-8e1d7b52c4ab</Id>', '<DisplayName DefaultValue="Headline (development)"/>',
      '<bt:String id="Functions.Namespace" DefaultValue="HEADLINEDEV"/>', '<bt:String id="Tab.Label" DefaultValue="Headline (development)"/>',
    ]);
    expect(problems(development)).toEqual([]);
  });
  it.each(['http://headline.example.org', 'headline.example.org', 'https://example.org/?a=b'])('cannot stand at %s', (url) =>
    expect(() => manifestFor(MANIFEST, { url })).toThrow(/not the https address of a folder/));
});

describe('the manifest check finds', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['a part that is missing', '<Version>1.0.0.0</Version>', '', /<OfficeApp> has no <Version>/],
    ['parts in the wrong order', '<Version>1.0.0.0</Version>\n  <ProviderName>Headline</ProviderName>', '<ProviderName>Headline</ProviderName><Version>1.0.0.0</Version>', /<Version> stands too late/],
    ['a part that does not belong', '<Permissions>', '<Colour/><Permissions>', /<Colour>, which does not belong/],
    ['an id that is no GUID', '0c9be49c-', '0c9be49-', /no GUID/],
    ['a version that is none', '>1.0.0.0<', '>one<', /not like 1\.0\.0\.0/],
    ['a resource that nobody has', 'resid="Tab.Label"', 'resid="Tab.Lable"', /<Label resid="Tab\.Lable"> has no resource/],
    ['a resource that nobody uses', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"/>', /Nothing uses the resource "Spare"/],
    ['a resource of the wrong kind', '<Description resid="Open.Tip"/>', '<Description resid="Open.Label"/>', /must name one of LongStrings/],
    ['a resource defined twice', '<bt:Urls>', '<bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>', /"Pane\.Url" is defined twice/],
    ['a short text that is long', 'DefaultValue="Measures"', `DefaultValue="${'x'.repeat(126)}"`, /126 characters; ShortStrings take 125/],
    ['a long text that is too long', 'Opens the pane:', `Opens the pane: ${'x'.repeat(250)}`, /LongStrings take 250/],
    ['an address without https', 'DefaultValue="https://localhost:3000/taskpane.html"', 'DefaultValue="http://localhost:3000/taskpane.html"', /no https address/],
    ['an address outside the domains', '"Help.Url" DefaultValue="https://localhost:3000/', '"Help.Url" DefaultValue="https://example.org/', /outside the AppDomains/],
    ['a page that is not there', 'taskpane.html', 'pane/none.html', /leads to no file/],
    ['an icon of another size', 'headline-80.png', 'headline-64.png', /is 64 by 64 pixels, not 80 by 80/],
    ['an icon that is missing', '<bt:Image size="80" resid="Report.80"/>', '', /no image of size 80/],
    ['an icon that is no picture', 'headline-16.png', 'headline.svg', /is no PNG file/],
    ['a runtime that is not shared', 'lifetime="long"', 'lifetime="short"', /needs lifetime="long"/],
    ['a command in a runtime of its own', '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>', /must name the shared runtime/],
    ['a requirement set that is missing', '<Set Name="SharedRuntime" MinVersion="1.1"/>', '', /SharedRuntime is missing/],
    ['an id used twice', 'id="Headline.Report"', 'id="Headline.Open"', /"Headline\.Open" is used twice/],
    ['a namespace that looks like a cell', 'DefaultValue="HEADLINE"', 'DefaultValue="KS4"', /looks like a cell/],
    ['text that is no XML', '</OfficeApp>', '', /not well-formed/],
  ];
  it.each(cases)('%s', (_, from, to, problem) => {
    expect(MANIFEST).toContain(from);
    expect(problems(MANIFEST.replace(from, to)).join('\n')).toMatch(problem);
  });
  it('names that are not Excel\'s', () => expect(problems(MANIFEST, ['KS4_ATT8', 'P8'])).toEqual(expect.arrayContaining([expect.stringContaining('"P8" has fewer than 3') as string])));
});

describe('a function\'s name', () => {
  const macros = macroFunctions();
  it.each(['KS4_ATT8', 'TRUST_MEAN', 'KS1_APS'])('%s is allowed', (name) => expect(functionNameProblems(name, macros)).toEqual([]));
  it.each([
    ['P8', /fewer than 3/], ['ATT8', /looks like a cell/], ['XFD1048576', /looks like a cell/], ['R1C1', /R1C1/], ['RC', /R1C1/], ['CALL', /Excel 4\.0/],
    ['SUM', /one of Excel's own/], ['KS4.ATT8', /capital letters/], ['ks4_att8', /capital letters/], ['4_KS', /begins with no letter/], [`A_${'B'.repeat(128)}`, /more than 128/],
  ])('%s is refused', (name, problem) => expect(functionNameProblems(name, macros).join()).toMatch(problem));
  it('beyond the last column or row is no cell', () => {
    expect(functionNameProblems('XFE1', macros).join()).not.toMatch(/cell/);
    expect(functionNameProblems('A1048577', macros).join()).not.toMatch(/cell/);
  });
  it.each(['A1', 'HEADLINE4', 'AB', 'headline'])('has no namespace "%s"', (name) => expect(namespaceProblems(name)).not.toEqual([]));
  it.each(['HEADLINE', 'HEADLINEDEV'])('has the namespace %s', (name) => expect(namespaceProblems(name)).toEqual([]));
});

it('a picture\'s size is read from its bytes', () => {
  expect(pngSize(readFileSync(path.join(ROOT, 'assets/icons/headline-128.png')))).toEqual([128, 128]);
  expect(pngSize(new Uint8Array(40))).toBeNull();
});
