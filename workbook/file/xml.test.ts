import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendTo, attribute, escapeXml, parseXml, setAttributes, splice, walkXml, XmlFault, type XmlElement } from './xml';
import { decodeXstring, encodeXstring } from './xstring';

const SAMPLE = '\ufeff<?xml version="1.0"?>\r\n<!-- <a> --><x:a xmlns:x="u" q=\'1 > 0\'>\r\n  <x:b n="é😀"/>t&amp;<![CDATA[<c>]]><x:b\n n = "2" >&lt;</x:b ></x:a>\n';

describe('XML with its places', () => {
  it('knows where every element begins and ends, in any writing', () => {
    const root = parseXml(SAMPLE);
    const at = ({ start, end }: XmlElement) => SAMPLE.slice(start, end);
    expect(at(root)).toBe(SAMPLE.slice(SAMPLE.indexOf('<x:a'), -1));
    expect(root.children.map(at)).toEqual(['<x:b n="é😀"/>', '<x:b\n n = "2" >&lt;</x:b >']);
    expect(root.children.map(({ innerStart, innerEnd }) => SAMPLE.slice(innerStart, innerEnd))).toEqual(['', '&lt;']);
    expect([root.local, root.attributes.q, root.text.trim(), root.children[1]!.text]).toEqual(['a', '1 > 0', 't&<c>', '<']);
  });

  it('finds an element whose name begins another\'s attribute or name', () => {
    const xml = '<row r="1"><r a="&lt;r"/><rr/></row>';
    expect(parseXml(xml).children.map(({ start, end }) => xml.slice(start, end))).toEqual(['<r a="&lt;r"/>', '<rr/>']);
  });

  it('changes, adds and removes attributes and leaves the rest as written', () => {
    const xml = "<a  one = '1'\n two=\"2\" three=\"3\"/>";
    const root = parseXml(xml);
    expect(splice(xml, setAttributes(xml, root, { two: 'x"y', three: null, four: '4' }))).toBe("<a four=\"4\"  one = '1' two=\"x&quot;y\"/>");
  });

  it('appends to an element with or without content', () => {
    for (const [xml, added] of [['<a><b/></a>', '<a><b/><c/></a>'], ['<a n="1" />', '<a n="1"><c/></a>'], ['<a></a>', '<a><c/></a>']] as const)
      expect(splice(xml, [appendTo(xml, parseXml(xml), '<c/>')])).toBe(added);
  });

  it('refuses what is not well-formed, and document types', () => {
    for (const xml of ['<a>', '<a></b>', '<a b=1/>', '<a/><b/>', '', 'text', '<a>&lol;</a>', '<!DOCTYPE a [<!ENTITY l "l">]><a/>', '<a b="1" b="2"/>']) {
      expect(() => parseXml(xml)).toThrow(XmlFault);
      expect(() => walkXml(xml, {})).toThrow(XmlFault);
    }
  });

  it('refuses splices that overlap', () => expect(() => splice('abc', [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }])).toThrow(RangeError));

  it('gives back any text that it has escaped, but for characters that XML has no place for', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
      expect(parseXml(`<a${attribute('b', text)}>${escapeXml(text)}</a>`)).toMatchObject({ attributes: { b: kept }, text: kept });
    })));

  it('gives back any text of a cell, also control characters and text that looks like an escape', () =>
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(_x00[0-9a-f]{2}_|_|x|5F_){0,6}$/)), (text) => { expect(decodeXstring(encodeXstring(text))).toBe(text); })));
});
