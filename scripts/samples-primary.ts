/** The primary sample: two year 6 classes with key stage 1 and 2 side by side, and the marks of a practice paper. */
import type { WriteSheet } from 'hucre';
import { cellAddress } from '../src/cells/address';
import { writeBook } from './samples-book';
import { marksSheet } from './samples-marks';
import { band, GOOD, LOOK, POOR } from './samples-looks';
import { samplePupils, scaledScore, type SamplePupil } from './samples-pupils';
import { Chance } from './samples-random';
import { across, down, SampleSheet } from './samples-sheet';

const PUPILS = 60;
const [BANDS, HEADINGS, FIRST] = [2, 3, 4];
const DETAILS = ['UPN', 'Name', 'Class', 'Sex', 'FSM6', 'LAC', 'SEN', 'EAL'] as const;
const KS1 = DETAILS.length;
const KS2 = KS1 + 3;
const OWN = KS2 + 5;

interface PrimaryRow { readonly pupil: SamplePupil; readonly ks1: readonly (string | null)[]; readonly ks2: readonly (string | number)[] }

export async function primarySample(seed: number): Promise<Uint8Array> {
  const chance = new Chance(seed);
  const pupils = samplePupils(chance, PUPILS, ['6A', '6B'], 2015, 2015);
  const without = new Set(chance.shuffled(pupils).slice(0, 2));
  const rows = pupils.map((pupil): PrimaryRow => ({
    pupil,
    ks1: ['reading', 'writing', 'maths'].map((_, subject) => (without.has(pupil) ? null : ks1(pupil.ability + chance.normal() * 0.35 - (subject === 1 ? 0.2 : 0)))),
    ks2: [test(pupil, chance, 104.8), writing(pupil.ability + chance.normal() * 0.3), test(pupil, chance, 103.9), test(pupil, chance, 105), pupil.ability > -0.8 ? 'EXS' : 'HNM'],
  }));
  return writeBook({ sheets: [trackerSheet(rows), marksSheet(pupils, chance)] }, 'Year 6 tracker');
}

const ks1 = (level: number): string => (level > 0.95 ? 'GDS' : level > -0.55 ? 'EXS' : level > -1.6 ? 'WTS' : level > -2.3 ? 'PKF' : 'BLW');
const writing = (level: number): string => (level > 1.05 ? 'GDS' : level > -0.5 ? 'EXS' : level > -1.8 ? 'WTS' : level > -2.3 ? 'PK6' : 'PK5');
const test = (pupil: SamplePupil, chance: Chance, mean: number): string | number =>
  (pupil.ability < -2.3 ? 'PK5' : pupil.ability < -1.9 && chance.happens(0.4) ? 'N' : scaledScore(chance, pupil.ability, mean));

function trackerSheet(rows: readonly PrimaryRow[]): WriteSheet {
  const sheet = new SampleSheet();
  const last = FIRST + rows.length - 1;
  sheet.put(0, 0, 'Anytown Primary: Year 6, 2021/22', LOOK.title);
  const bands = [['Pupil', 0, KS1 - 1, 'D9E2F3'], ['KS1', KS1, KS2 - 1, 'E2EFDA'], ['KS2', KS2, OWN - 1, 'FFF2CC'], ['Ours', OWN, OWN, 'EDEDED']] as const;
  for (const [label, from, to, colour] of bands) for (let column = from; column <= to; column += 1) sheet.put(BANDS, column, column === from ? label : null, band(colour));
  sheet.row(HEADINGS, 0, [...DETAILS, 'Reading', 'Writing', 'Maths', 'Reading', 'Writing', 'Maths', 'GPS', 'Science', 'RWM expected'], LOOK.heading);
  rows.forEach(({ pupil, ks1: before, ks2 }, index) => {
    const at = FIRST + index;
    sheet.row(at, 0, [pupil.upn, `${pupil.surname}, ${pupil.forename}`], LOOK.text);
    sheet.row(at, 2, [pupil.form, pupil.sex, pupil.disadvantaged ? 'Y' : 'N', index === 7 ? 'Y' : null, pupil.sen, pupil.eal ? 'Y' : 'N', ...before, ...ks2], LOOK.centre);
    const met = [ks2[0], ks2[2]].every((score) => typeof score === 'number' && score >= 100) && (ks2[1] === 'EXS' || ks2[1] === 'GDS');
    const [reading, written, maths] = [0, 1, 2].map((subject) => cellAddress(at, KS2 + subject));
    sheet.formula(at, OWN, `IF(AND(N(${reading})>=100,N(${maths})>=100,OR(${written}="EXS",${written}="GDS")),"Y","N")`, met ? 'Y' : 'N', LOOK.centre);
  });
  sheet.put(last + 2, 1, 'Totals', LOOK.totalText);
  sheet.formula(last + 2, OWN, `COUNTIF(${down(OWN, FIRST, last)},"Y")`, rows.filter(({ ks2 }) => [ks2[0], ks2[2]].every((score) => typeof score === 'number' && score >= 100) && (ks2[1] === 'EXS' || ks2[1] === 'GDS')).length, LOOK.totalText);
  return sheet.written('Year 6', {
    columns: [15.5, 26, 7, 6, 7, 6, 6, 6, ...Array<number>(8).fill(9), 10].map((width) => ({ width })), merges: bands.filter(([, from, to]) => to > from).map(([, from, to]) => ({ startRow: BANDS, startCol: from, endRow: BANDS, endCol: to })),
    rowDefs: new Map([[HEADINGS, { height: 34 }]]), freezePane: { rows: FIRST, columns: 2 },
    conditionalRules: [
      { type: 'cellIs', priority: 1, operator: 'greaterThanOrEqual', formula: '110', style: GOOD, range: `${across(FIRST, KS2, KS2).split(':')[0]}:${cellAddress(last, OWN - 1)}` },
      { type: 'cellIs', priority: 2, operator: 'between', formula: ['80', '99'], style: POOR, range: `${across(FIRST, KS2, KS2).split(':')[0]}:${cellAddress(last, OWN - 1)}` },
    ],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${BANDS + 1}:$${HEADINGS + 1}` },
  });
}
