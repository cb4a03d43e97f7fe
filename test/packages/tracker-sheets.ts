/** Sheets of a tracker with what Excel writes and few libraries keep: see tracker.ts. */
import { escape, HEAD, MAIN, OFFICE } from './xlsx';

export const PUPILS = 60;
const SUBJECTS = ['English Lang', 'Maths', 'Trilogy', 'French'];
const FIRST = 4;
const LAST = FIRST + PUPILS - 1;
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const text = (address: string, value: string, style = 0): string => `<c r="${address}" s="${style}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
const number = (address: string, value: number, style = 0): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`;

/** Frozen panes, rotated headings, shared formulas, conditional formats, validations, a note, print set-up. */
export function dataSheet(): string {
  const rows = Array.from({ length: PUPILS }, (_, index) => {
    const row = FIRST + index;
    const shared = index === 0 ? `<f t="shared" ref="G${FIRST}:G${LAST}" si="0">AVERAGE(C${FIRST}:D${FIRST})</f>` : '<f t="shared" si="0"/>';
    return `<row r="${row}" spans="1:8">${text(`A${row}`, `A1000000${String(index).padStart(5, '0')}`)}${text(`B${row}`, index % 2 ? 'M' : 'F')}`
      + `${number(`C${row}`, 1 + (index % 9), 2)}${number(`D${row}`, 1 + ((index * 4) % 9), 2)}${number(`E${row}`, 95 + (index % 20))}${number(`F${row}`, 45170 + index, 3)}`
      + `<c r="G${row}" s="1">${shared}<v>${(1 + (index % 9) + 1 + ((index * 4) % 9)) / 2}</v></c><c r="H${row}"><f>_xldudf_HEADLINE_KS4_ATT8($C$3:$D$3,C${row}:D${row})</f><v>${index}</v></c></row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`
    + `<sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H${LAST}"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>`
    + '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="16" customWidth="1"/><col min="3" max="6" width="6.5" customWidth="1"/></cols>'
    + `<sheetData><row r="1">${text('A1', 'Anytown School & Sixth Form: Year 11')}</row><row r="3" ht="96" customHeight="1">${['UPN', 'Sex', ...SUBJECTS.slice(0, 2), 'KS2', 'Joined', 'Mean', 'Att8'].map((heading, column) => text(`${'ABCDEFGH'[column]}3`, heading, 4)).join('')}</row>${rows.join('')}</sheetData>`
    + `<autoFilter ref="A3:H${LAST}"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`
    + `<conditionalFormatting sqref="C${FIRST}:D${LAST}"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThanOrEqual"><formula>7</formula></cfRule></conditionalFormatting>`
    + `<conditionalFormatting sqref="E${FIRST}:E${LAST}"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>`
    + `<conditionalFormatting sqref="G${FIRST}:G${LAST}"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`
    + `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sex" error="F or M" sqref="B${FIRST}:B${LAST}"><formula1>"F,M"</formula1></dataValidation></dataValidations>`
    + '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="The school"/></hyperlinks><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter><oddHeader>&amp;L&amp;F</oddHeader><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>'
    + `<ignoredErrors><ignoredError sqref="A${FIRST}:A${LAST}" numberStoredAsText="1"/></ignoredErrors><legacyDrawing r:id="rId3"/>`
    + `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E${FIRST}:E${LAST}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`
    + `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lookups!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>C${FIRST}:D${LAST}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;
}

/** A table, a chart, a sparkline, a slicer, and a formula that spills. */
export function summarySheet(): string {
  const rows = ['All', 'F', 'M'].map((group, index) => `<row r="${index + 2}">${text(`A${index + 2}`, group)}${number(`B${index + 2}`, index === 0 ? PUPILS : PUPILS / 2)}<c r="C${index + 2}"><f>AVERAGE('KS4 Data'!G${FIRST}:G${LAST})</f><v>5</v></c></row>`);
  const spill = `<row r="20"><c r="A20" cm="1" t="str"><f t="array" ref="A20:A22">_xlfn._xlws.SORT(_xlfn.UNIQUE(A2:A4))</f><v>All</v></c></row><row r="21"><c r="A21" t="str"><v>F</v></c></row><row r="22"><c r="A22" t="str"><v>M</v></c></row>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:C22"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">${['Group', 'Pupils', 'Mean'].map((heading, column) => text(`${'ABC'[column]}1`, heading)).join('')}</row>${rows.join('')}${spill}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>`
    + `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>Summary!C2:C4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`
    + `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst></worksheet>`;
}

export const pivotSheet = (): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A3:B6"/><sheetData><row r="3">${text('A3', 'Sex')}${text('B3', 'Mean KS2')}</row><row r="4">${text('A4', 'F')}${number('B4', 104)}</row><row r="5">${text('A5', 'M')}${number('B5', 105)}</row><row r="6">${text('A6', 'Grand Total')}${number('B6', 104.5)}</row></sheetData></worksheet>`;

export const lookupSheet = (): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text('A1', 'Grade')}${text('B1', 'Points')}</row>${[['9', 9], ['P2', 3], ['D2', 8.5]].map(([grade, points], index) => `<row r="${index + 2}">${text(`A${index + 2}`, String(grade))}${number(`B${index + 2}`, Number(points))}</row>`).join('')}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>`;
