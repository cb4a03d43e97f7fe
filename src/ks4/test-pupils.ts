/** Pupils for tests, written as a school would: subject, grade and, where it is not this summer, when. */
import catalogueData from '../../assets/catalogue.json';
import { createCatalogueCore } from '../qualification/catalogue-core';
import type { CatalogueData } from '../qualification/catalogue-data';
import { edition2023Provisional } from '../reference/ks4/editions/2023-provisional';
import { ks4Year, type Ks4Year } from '../reference/ks4/years';
import { resultOf, summerSeries } from './columns';
import { explainPupil, type ExplainRow } from './explain';
import { FLAG, NONE } from './figures';
import { hasFlag, scorePupil, type PupilFigures, type PupilResult } from './pupil';
import { ks4Rules, type Ks4Rules } from './rules';
import { replay, type TraceRow } from './trace';

export const catalogue = createCatalogueCore(catalogueData as unknown as CatalogueData);

/** Qualifications by the names that the tests use; all but Hardip's and Steven's awards are AQA's where it has one. */
export const QN = {
  'English language': '60142923', 'English literature': '60144476', maths: '60146084', 'combined science': '6018758X', 'combined science (Synergy)': '60187608',
  biology: '60187529', chemistry: '60187578', physics: '60187517', 'computer science': '60183019',
  history: '60182179', 'ancient history': '60306646', geography: '60184103', French: '60181576', German: '6018159X', Spanish: '60181606',
  art: '60180882', drama: '60185752', music: '60183615', 'religious studies': '60184000', 'physical education': '60182799',
  sociology: '60307985', economics: '60301260', business: '60303049', statistics: '60311770', media: '60321052',
  'AS French': '60187268', 'AS maths': '60311654', 'AS further maths': '60316044', 'AS biology': '60146242', 'AS physics': '60147465', 'AS history': '60149747',
  'AS English language': '60148469', 'AS English language and literature': '60146424', 'AS art': '60147064', 'AS music': '60183056',
  'FSMQ additional maths': '10025480', 'grade 6 music performance': '50121625', 'grade 7 music theory': '50121649', 'grade 8 music performance': '50121637',
  'WJEC Hospitality and Catering': '60177032', 'BTEC Sport': '60047793', 'NCFE Business and Enterprise': '60100485',
  'BTEC Tech Award Health and Social Care': '60303955', 'BTEC Travel and Tourism': '60065126', 'BTEC Music': '60068188',
} as const;
export type SubjectName = keyof typeof QN;

/** Subject, grade, and the series "2021-06" or the exam date "2021-06-14" where it is not the summer of the year. */
export type Line = readonly [subject: SubjectName, grade: string, when?: string];

const yearOf = (year: number): Ks4Year => ks4Year(year).year!;
export const rules2023: Ks4Rules = ks4Rules({ year: yearOf(2023), edition: edition2023Provisional });
export const rulesOf = (year: number, edition = edition2023Provisional): Ks4Rules => ks4Rules({ year: yearOf(year), edition });

export const indexOf = (subject: SubjectName): number => {
  const found = catalogue.find(QN[subject]);
  if (found.kind !== 'found') throw new Error(`${subject}: ${found.problem}`);
  return found.index;
};

export function resultFrom([subject, grade, when]: Line, year = 2023): PupilResult {
  const qualification = indexOf(subject);
  const reading = catalogue.grade(catalogue.qualifications[qualification]!, grade);
  if (reading.kind === 'unknown') throw new Error(`${subject} ${grade}: ${reading.problem}`);
  const [y, m, d] = (when ?? '').split('-').map(Number);
  const series = y && m ? y * 100 + m : summerSeries(year);
  return { qualification, grade: reading.grade, ...resultOf(reading)!, series, day: d ? series * 100 + d : 0 };
}

/** A pupil's figures in points, with the trace. */
export interface Scored {
  readonly figures: PupilFigures;
  readonly att8: number;
  readonly english: number; readonly maths: number; readonly ebacc: number; readonly open: number;
  /** Progress 8 in thousandths. */
  readonly p8: number | null;
  /** The six EBacc slots' points. */
  readonly ebaccPoints: number;
  readonly is: (flag: keyof typeof FLAG) => boolean;
  readonly rows: readonly TraceRow[];
  /** What fills a slot: "French", by subject name as in QN. */
  readonly filling: (slot: string) => readonly string[];
  /** The rule by which a line does not count; undefined where it fills a slot. */
  readonly ruleOf: (line: number) => string | undefined;
  readonly replayed: number;
  readonly explained: readonly ExplainRow[];
}

const subjectOf = new Map(Object.entries(QN).map(([subject, qn]) => [qn as string, subject]));

/** @param ks2 the KS2 mean, 104.5; without it there is no Progress 8 */
export function score(lines: readonly Line[], ks2?: number, rules: Ks4Rules = rules2023): Scored {
  const results = lines.map((line) => resultFrom(line, rules.year));
  const { figures, trace } = scorePupil(rules, catalogue, results, ks2 === undefined ? NONE : Math.round(ks2 * 10));
  const points = (hundredths: number | null) => (hundredths ?? NaN) / 100;
  return {
    figures, att8: points(figures.att8), english: points(figures.att8English), maths: points(figures.att8Maths), ebacc: points(figures.att8Ebacc), open: points(figures.att8Open),
    p8: figures.p8, ebaccPoints: points(figures.ebaccPoints), is: (flag) => hasFlag(figures, flag), rows: trace.rows,
    filling: (slot) => trace.rows.filter((row) => row.countsAs === slot && row.weight > 0).map((row) => subjectOf.get(catalogue.qualifications[row.qualification]!.qn)!),
    ruleOf: (line) => trace.rows.find((row) => row.result === line && row.weight === 0)?.rule,
    replayed: points(replay(trace).att8),
    explained: explainPupil({ rules, catalogue, results, figures, trace }),
  };
}
