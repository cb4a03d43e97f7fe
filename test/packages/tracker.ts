/**
 * A tracker workbook part by part, with what Excel writes and read-and-save libraries lose: frozen panes, bars
 * with their 2010 extension, validations across sheets, defined names, a hidden protected sheet, a note, a table,
 * a chart, a sparkline, a slicer, a pivot table, a spilling formula with its metadata, an external link, printer
 * settings, custom XML and custom properties.
 */
import { dataSheet, lookupSheet, PUPILS, pivotSheet, summarySheet } from './tracker-sheets';
import { type Files, HEAD, MAIN, OFFICE, relationships, zip } from './xlsx';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
  ...[1, 2, 3, 4].map((sheet): [string, string] => [`xl/worksheets/sheet${sheet}.xml`, `${SHEET_TYPE}.worksheet+xml`]),
  ['xl/styles.xml', `${SHEET_TYPE}.styles+xml`], ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['xl/calcChain.xml', `${SHEET_TYPE}.calcChain+xml`], ['xl/metadata.xml', `${SHEET_TYPE}.sheetMetadata+xml`], ['xl/comments1.xml', `${SHEET_TYPE}.comments+xml`],
  ['xl/tables/table7.xml', `${SHEET_TYPE}.table+xml`], ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml'], ['xl/slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'],
  ['xl/pivotTables/pivotTable1.xml', `${SHEET_TYPE}.pivotTable+xml`], ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET_TYPE}.pivotCacheDefinition+xml`], ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEET_TYPE}.pivotCacheRecords+xml`],
  ['xl/externalLinks/externalLink1.xml', `${SHEET_TYPE}.externalLink+xml`], ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'], ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'], ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

/** The parts of the tracker. */
export function trackerFiles(): Files {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId4" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="1"/></bookViews>`
      + '<sheets><sheet name="KS4 Data" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="4" r:id="rId2"/><sheet name="Pivot" sheetId="9" r:id="rId3"/><sheet name="Lookups" sheetId="3" state="hidden" r:id="rId4"/></sheets>'
      + `<externalReferences><externalReference r:id="rId10"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'KS4 Data'!$A$3:$H$${PUPILS + 3}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'KS4 Data'!$3:$3</definedName><definedName name="GradePoints">Lookups!$A$2:$B$4</definedName><definedName name="LocalName" localSheetId="1">Summary!$C$2</definedName><definedName name="Slicer_Group">#N/A</definedName></definedNames>`
      + `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId9"/></pivotCaches><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId8"/></x15:slicerCaches></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': workbookRelationships(),
    'xl/worksheets/sheet1.xml': dataSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'], ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId4', 'comments', '../comments1.xml']])
      .replace('</Relationships>', `<Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.org/school?a=1&amp;b=2" TargetMode="External"/></Relationships>`),
    'xl/worksheets/sheet2.xml': summarySheet(),
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml'], ['rId2', 'table', '../tables/table7.xml']])
      .replace('</Relationships>', '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/></Relationships>'),
    'xl/worksheets/sheet3.xml': pivotSheet(),
    'xl/worksheets/_rels/sheet3.xml.rels': relationships([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/worksheets/sheet4.xml': lookupSheet(),
    ...sharedParts(), ...hangingParts(), ...pivotParts(), ...documentParts(),
  };
}

export const tracker = (): Uint8Array => zip(trackerFiles());

const workbookRelationships = (): string => relationships([
  ...[1, 2, 3, 4].map((sheet): [string, string, string] => [`rId${sheet}`, 'worksheet', `worksheets/sheet${sheet}.xml`]),
  ['rId5', 'theme', 'theme/theme1.xml'], ['rId6', 'styles', 'styles.xml'], ['rId7', 'calcChain', 'calcChain.xml'], ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId10', 'externalLink', 'externalLinks/externalLink1.xml'], ['rId901', 'customXml', '../customXml/item1.xml'], ['rId902', 'sheetMetadata', 'metadata.xml'],
]).replace('</Relationships>', '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2007/relationships/slicerCache" Target="slicerCaches/slicerCache1.xml"/></Relationships>');

const sharedParts = (): Files => ({
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.00;[Red]\\-0.00"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`
    + '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" textRotation="60" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="${A}" name="School"><a:themeElements><a:clrScheme name="School"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${['dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, index) => `<a:${name}><a:srgbClr val="${(0x102030 * (index + 1)).toString(16).padStart(6, '0').slice(-6).toUpperCase()}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="School"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="School"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="C3" i="4"/><c r="C4" i="4"/>${Array.from({ length: PUPILS }, (_, index) => `<c r="G${index + 4}" i="1"/><c r="H${index + 4}" i="1"/>`).join('')}</calcChain>`,
  'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Targets"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="Targets%202026.xlsx" TargetMode="External"/></Relationships>`,
  'xl/printerSettings/printerSettings1.bin': '\u0001\u0002 printer',
});

const hangingParts = (): Files => ({
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>DM</author></authors><commentList><comment ref="E3" authorId="0"><text><t>From the DfE file</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>4</x:Column></x:ClientData></v:shape></xml>',
  'xl/tables/table7.xml': `${HEAD}<table xmlns="${MAIN}" id="7" name="tblSummary" displayName="tblSummary" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Group"/><tableColumn id="2" name="Pupils"/><tableColumn id="3" name="Mean"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Summary!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  'xl/slicers/slicer1.xml': `${HEAD}<slicers xmlns="${X14}"><slicer name="Group" cache="Slicer_Group" caption="Group" rowHeight="241300"/></slicers>`,
  'xl/slicerCaches/slicerCache1.xml': `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Group" sourceName="Group"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:tableSlicerCache tableId="7" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
});

const pivotParts = (): Files => ({
  'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="5" dataCaption="Values"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Mean KS2" fld="1" subtotal="average"/></dataFields></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="B3:E5" sheet="KS4 Data"/></cacheSource><cacheFields count="2"><cacheField name="Sex"><sharedItems count="2"><s v="F"/><s v="M"/></sharedItems></cacheField><cacheField name="KS2"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="95"/></r><r><x v="1"/><n v="96"/></r></pivotCacheRecords>`,
});

const documentParts = (): Files => ({
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Data manager</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="SchoolURN"><vt:lpwstr>100000</vt:lpwstr></property></Properties>`,
  'customXml/item1.xml': '<?xml version="1.0" encoding="UTF-8"?><schoolMeasures xmlns="urn:example:measures"><map>v1</map></schoolMeasures>',
  'customXml/itemProps1.xml': '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{7B9E6B5A-6F2E-4A4E-9F1A-2E5D8E4D9A11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:measures"/></ds:schemaRefs></ds:datastoreItem>',
  'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
});
