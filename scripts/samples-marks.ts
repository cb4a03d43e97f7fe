/** The sheet of marks of the primary sample: a made-up practice paper in reading, a mark for each pupil and question. */
import type { WriteSheet } from 'hucre';
import { LOOK, turned } from './samples-looks';
import type { SamplePupil } from './samples-pupils';
import type { Chance } from './samples-random';
import { across, SampleSheet } from './samples-sheet';

const STRANDS = ['Meaning of words', 'Retrieve and record', 'Summarise', 'Make inferences', 'Predict', 'Language for effect'];
const QUESTIONS = 24;
const [TITLE, QUESTION, STRAND, MARKS, NATIONAL, ATTEMPTED, FIRST] = [0, 2, 3, 4, 5, 6, 7];
/** The UPN, the name, and what the rows above the pupils are called. */
const [UPN, LABELS] = [0, 2];

interface Question { readonly strand: string; readonly marks: number; readonly national: number; readonly attempted: number; readonly ease: number }

/** Later questions are harder, and fewer pupils come to them. National percentages are as made-up as the paper. */
const questions = (chance: Chance): Question[] => Array.from({ length: QUESTIONS }, (_, index): Question => {
  const ease = 1.3 - (index / QUESTIONS) * 1.9 + chance.normal() * 0.35;
  return {
    strand: STRANDS[(index * 5 + (index >> 2)) % STRANDS.length]!, marks: index % 8 === 7 ? 3 : index % 4 === 2 ? 2 : 1, ease,
    national: Math.max(12, Math.min(96, Math.round(52 + ease * 24))), attempted: Math.round(100 - (index / QUESTIONS) ** 3 * 22),
  };
});

export function marksSheet(pupils: readonly SamplePupil[], chance: Chance): WriteSheet {
  const sheet = new SampleSheet();
  const paper = questions(chance);
  const first = LABELS + 1;
  const last = first + paper.length - 1;
  sheet.put(TITLE, UPN, 'Practice reading paper (made up, as its national percentages are)', LOOK.title);
  sheet.row(QUESTION, LABELS, ['Question', ...paper.map((_, index) => String(index + 1)), 'Total'], LOOK.heading);
  sheet.put(STRAND, LABELS, 'Strand', LOOK.heading);
  sheet.row(STRAND, first, paper.map(({ strand }) => strand), turned('FFF2CC'));
  sheet.row(MARKS, LABELS, ['Marks', ...paper.map(({ marks }) => marks)], LOOK.centre);
  sheet.row(NATIONAL, LABELS, ['National %', ...paper.map(({ national }) => national)], LOOK.centre);
  sheet.row(ATTEMPTED, UPN, ['UPN', 'Name'], LOOK.heading);
  sheet.row(ATTEMPTED, LABELS, ['National attempted %', ...paper.map(({ attempted }) => attempted)], LOOK.centre);
  pupils.forEach((pupil, index) => {
    const at = FIRST + index;
    const marks = paper.map(({ marks: most, ease, attempted }) => {
      if (chance.happens((100 - attempted) / 100 + (pupil.ability < -1.5 ? 0.15 : 0))) return null;
      return Array.from({ length: most }, () => pupil.ability * 0.8 + ease + chance.normal() > 0).filter(Boolean).length;
    });
    sheet.row(at, UPN, [pupil.upn, `${pupil.surname}, ${pupil.forename}`], LOOK.text);
    sheet.row(at, first, marks, LOOK.centre);
    sheet.formula(at, last + 1, `SUM(${across(at, first, last)})`, marks.reduce<number>((sum, mark) => sum + (mark ?? 0), 0), LOOK.centre);
  });
  return sheet.written('Reading paper', {
    columns: [15.5, 26, 20, ...Array<number>(paper.length).fill(6.5), 7].map((width) => ({ width })),
    rowDefs: new Map([[STRAND, { height: 118 }]]), freezePane: { rows: FIRST, columns: first },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
}
