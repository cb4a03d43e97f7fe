/** What hangs on a report sheet beside its cells: charts, Excel tables, data bars, and no green corners. */
import { areaAddress } from '../../src/cells/address';
import type { Area, SheetTable } from '../../src/cells/grid';
import { CHART, DATA_BAR } from '../../src/report/look';
import type { DataBar, ReportChart, ReportSheet } from '../../src/report/types';
import { chartXml } from './chart-xml';
import type { Package } from './package';
import { attribute, escapeXml } from './xml';
import { encodeXstring } from './xstring';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
} as const;

/** Adds a sheet's charts to the package and gives the element that shows them, or "". */
export function addCharts(parts: Package, part: string, sheet: ReportSheet, tab: string): string {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return '';
  const drawing = parts.freeName('xl/drawings/drawing');
  // The part must be there before it can point to its charts.
  parts.add(drawing, `${HEAD}<xdr:wsDr/>`, TYPES.drawing);
  const anchors = charts.map((chart, index) => {
    const target = parts.freeName('xl/charts/chart');
    parts.add(target, chartXml(chart, sheet.rows, tab), TYPES.chart);
    return anchor(chart, index, parts.relate(drawing, `${OFFICE}/chart`, target));
  });
  parts.setText(drawing, `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`);
  return `<drawing r:id="${parts.relate(part, `${OFFICE}/drawing`, drawing)}"/>`;
}

function anchor({ anchor: { top, left, bottom, right }, title, alt }: ReportChart, index: number, id: string): string {
  const corner = (tag: string, row: number, column: number) => `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}"${attribute('name', `Chart ${index + 1}`)}${attribute('descr', alt)}${attribute('title', title)}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
    + `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Adds Excel tables to the package and gives the element that lists them, or "". Their headings are the sheet's own cells. */
export function addTables(parts: Package, part: string, sheet: ReportSheet, tables: readonly SheetTable[]): string {
  if (tables.length === 0) return '';
  const listed = tables.map(({ name, area }) => {
    const id = Math.max(0, ...tableParts(parts).map((table) => Number(parts.root(table).attributes.id ?? 0))) + 1;
    const headings = sheet.rows[area.top]!.slice(area.left, area.right + 1).map(({ value }) => String(value ?? ''));
    const target = parts.freeName('xl/tables/table');
    const columns = headings.map((heading, index) => `<tableColumn id="${index + 1}"${attribute('name', encodeXstring(heading))}/>`).join('');
    parts.add(target, `${HEAD}<table xmlns="${SPREADSHEET}" id="${id}"${attribute('name', name)}${attribute('displayName', name)} ref="${areaAddress(area)}" totalsRowShown="0"><autoFilter ref="${areaAddress(area)}"/><tableColumns count="${headings.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`, TYPES.table);
    return `<tablePart r:id="${parts.relate(part, `${OFFICE}/table`, target)}"/>`;
  });
  return `<tableParts count="${listed.length}">${listed.join('')}</tableParts>`;
}

/** Every table of the package, wherever it stands. */
export const tableParts = (parts: Package): string[] => parts.ofType(TYPES.table);

/**
 * Conditional formats of the bars, as every Excel since 2007 reads them, and as Excel since 2010 draws them plain
 * and to the very scale. `sheetId` keeps the ids that tie the two together apart from those of other sheets.
 */
export function dataBarXml(bars: readonly DataBar[], sheetId: number): { readonly rules: string; readonly extension: string } {
  const each = bars.map((bar, index) => ({ ...bar, id: `{48454144-4C49-4E45-${hex(sheetId, 4)}-${hex(index + 1, 12)}}`, ref: areaAddress(bar.area), priority: index + 1 }));
  const rules = each.map(({ id, ref, min, max, priority }) =>
    `<conditionalFormatting sqref="${ref}"><cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="FF${DATA_BAR}"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`);
  const extended = each.map(({ id, ref, min, max }) =>
    `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="automatic"><x14:cfvo type="num"><xm:f>${min}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${max}</xm:f></x14:cfvo><x14:negativeFillColor rgb="FF${DATA_BAR}"/><x14:axisColor rgb="FF${CHART.axis}"/></x14:dataBar></x14:cfRule><xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`);
  return {
    rules: rules.join(''),
    extension: extended.length === 0 ? '' : `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${extended.join('')}</x14:conditionalFormattings></ext></extLst>`,
  };
}
const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0').slice(-digits);
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Texts that look like numbers (grades, UPNs, class 7) are meant: no green corner on each. */
export function ignoredErrors({ rows }: ReportSheet): string {
  const right = Math.max(0, ...rows.slice(0, 1000).map((cells) => cells.length)) - 1;
  const area: Area = { top: 0, left: 0, bottom: rows.length - 1, right };
  return rows.length === 0 || right < 0 ? '' : `<ignoredErrors><ignoredError sqref="${escapeXml(areaAddress(area))}" numberStoredAsText="1"/></ignoredErrors>`;
}
