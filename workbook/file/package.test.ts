import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_TYPES, Package } from './package';
import { joinPath, ownerOf, relativePath, relsOf } from './part-names';

const TYPES = '<?xml version="1.0"?>\n<ct:Types xmlns:ct="http://schemas.openxmlformats.org/package/2006/content-types"><ct:Default Extension="xml" ContentType="application/xml"/></ct:Types>';
const fresh = () => Package.create({ [CONTENT_TYPES]: TYPES, 'xl/a.xml': '<a/>' });

describe('a package of parts', () => {
  it('adds a part with its content type, and takes both out again', () => {
    const parts = fresh();
    parts.add('xl/b.xml', '<b/>', 'text/b');
    expect([parts.text('XL/B.xml'), parts.contentType('xl/b.xml'), parts.contentType('xl/a.xml')]).toEqual(['<b/>', 'text/b', 'application/xml']);
    expect(parts.text(CONTENT_TYPES)).toContain('<ct:Override PartName="/xl/b.xml"');
    parts.remove('xl/b.xml');
    expect([parts.has('xl/b.xml'), parts.text(CONTENT_TYPES)]).toEqual([false, TYPES]);
  });

  it('gives a new part no second content type where an old one was left over', () => {
    const parts = fresh();
    parts.setText(CONTENT_TYPES, TYPES.replace('</ct:Types>', '<ct:Override PartName="/xl/B.xml" ContentType="text/old"/></ct:Types>'));
    parts.add('xl/b.xml', '<b/>', 'text/b');
    expect(parts.text(CONTENT_TYPES).match(/Override/g)).toHaveLength(1);
    expect(parts.contentType('xl/b.xml')).toBe('text/b');
  });

  it('takes a part\'s relationships out with it, and a content type that their maker gave them', () => {
    const parts = fresh();
    parts.relate('xl/a.xml', 't/x', 'xl/b.xml');
    parts.setText(CONTENT_TYPES, TYPES.replace('</ct:Types>', '<ct:Override PartName="/xl/_rels/a.xml.rels" ContentType="text/rels"/></ct:Types>'));
    parts.remove('xl/a.xml');
    expect([parts.names(), parts.text(CONTENT_TYPES)]).toEqual([[CONTENT_TYPES], TYPES]);
  });

  it('takes no name whose relationships are left over from a part that has gone', () => {
    const parts = fresh();
    parts.setText('xl/_rels/sheet1.xml.rels', '<Relationships/>');
    expect(parts.freeName('xl/sheet')).toBe('xl/sheet2.xml');
  });

  it('does not let a change of a copy reach the first', () => {
    const parts = fresh();
    const copy = parts.copy();
    copy.setText('xl/a.xml', '<changed/>');
    copy.remove('[Content_Types].none');
    expect([parts.text('xl/a.xml'), copy.text('xl/a.xml')]).toEqual(['<a/>', '<changed/>']);
  });

  it('numbers relationships beside those there are, and removes them by id', () => {
    const parts = fresh();
    parts.setText('xl/_rels/a.xml.rels', '<Relationships xmlns="r"><Relationship Id="rId2" Type="t/x" Target="/xl/b.xml"/></Relationships>');
    expect(parts.relate('xl/a.xml', 't/sheet', 'xl/deep/c.xml')).toBe('rId3');
    expect(parts.relate('xl/a.xml', 't/link', 'https://example.org/?a=1&b=2', true)).toBe('rId4');
    expect(parts.relationships('xl/a.xml').map(({ kind, target, external }) => [kind, target, external])).toEqual([['x', 'xl/b.xml', false], ['sheet', 'xl/deep/c.xml', false], ['link', 'https://example.org/?a=1&b=2', true]]);
    parts.unrelate('xl/a.xml', ['rId2', 'rId4']);
    expect(parts.relationships('xl/a.xml').map(({ id }) => id)).toEqual(['rId3']);
  });

  it('finds what can be reached, also in circles', () => {
    const parts = fresh();
    parts.setText('xl/b.xml', '<b/>');
    parts.relate('xl/a.xml', 't/x', 'xl/b.xml');
    parts.relate('xl/b.xml', 't/x', 'xl/a.xml');
    parts.relate('xl/b.xml', 't/x', 'xl/missing.xml');
    expect([...parts.reachable('xl/a.xml')].sort()).toEqual(['xl/a.xml', 'xl/b.xml', 'xl/missing.xml']);
  });

  it('keeps what was not set, to the byte', () => {
    const bytes = fresh().toBytes();
    expect([...Package.open(bytes).toBytes()]).toEqual([...bytes]);
  });
});

describe('names of parts', () => {
  it('pairs a part with its relationships', () => {
    expect([relsOf('xl/workbook.xml'), relsOf('')]).toEqual(['xl/_rels/workbook.xml.rels', '_rels/.rels']);
    expect([ownerOf('xl/_rels/workbook.xml.rels'), ownerOf('_rels/.rels'), ownerOf('xl/workbook.xml')]).toEqual(['xl/workbook.xml', '', null]);
  });
  it('resolves targets: relative, absolute, encoded, above the top', () =>
    expect(['sheet1.xml', '../media/a%20b.png', '/xl/x.xml', './y.xml', '../../../z.xml', '#frag'].map((target) => joinPath('xl/worksheets/sheet9.xml', target)))
      .toEqual(['xl/worksheets/sheet1.xml', 'xl/media/a b.png', 'xl/x.xml', 'xl/worksheets/y.xml', 'z.xml', 'xl/worksheets']));
  it('resolves every relative name back to its part', () => {
    const part = fc.array(fc.stringMatching(/^[a-z %]{1,4}$/).filter((step) => step.trim() !== ''), { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    fc.assert(fc.property(part, part, (from, target) => { expect(joinPath(from, relativePath(from, target))).toBe(target); }));
  });
});
