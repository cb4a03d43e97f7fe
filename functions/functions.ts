/**
 * The functions that Excel offers, with the words that people see while typing. The metadata and the registration are
 * made from these comments: a released name never changes, and optional arguments are only ever appended.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator knows `any`, not `unknown` */
import { answer } from './answer';

/**
 * Attainment 8 of a pupil, or of every row of grades at once.
 * @customfunction KS4_ATT8
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @param [output] total (the default), elements, or slots filled
 * @returns Points, English and maths doubled
 */
export function ks4Att8(labels: any[][], grades: any[][], edition?: any, series?: any[][], map?: any[][], output?: any): Promise<any[][]> {
  return answer('KS4_ATT8', [labels, grades, edition, series, map, output]);
}

/**
 * Progress 8 of a pupil, or of every row of grades at once. An in-year measure: do not compare years or share pupils' scores.
 * @customfunction KS4_P8
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param ks2_reading Key stage 2 reading: scaled score or code
 * @param ks2_maths Key stage 2 maths: scaled score or code
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [ks2_year] Year of key stage 2; five years before, unless given
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @param [output] total (the default), adjusted, or elements
 * @returns Progress 8 to two decimals
 */
export function ks4P8(labels: any[][], grades: any[][], ks2_reading: any[][], ks2_maths: any[][], edition?: any, ks2_year?: any[][], series?: any[][], map?: any[][], output?: any): Promise<any[][]> {
  return answer('KS4_P8', [labels, grades, ks2_reading, ks2_maths, edition, ks2_year, series, map, output]);
}

/**
 * Mean of key stage 2 reading and maths, the baseline of Progress 8.
 * @customfunction KS4_BASELINE
 * @param ks2_reading Key stage 2 reading: scaled score or code
 * @param ks2_maths Key stage 2 maths: scaled score or code
 * @param [ks2_year] Year of key stage 2, by which codes are read
 * @returns The mean to one decimal
 */
export function ks4Baseline(ks2_reading: any[][], ks2_maths: any[][], ks2_year?: any[][]): Promise<any[][]> {
  return answer('KS4_BASELINE', [ks2_reading, ks2_maths, ks2_year]);
}

/**
 * Prior attainment group of Progress 8.
 * @customfunction KS4_PAG
 * @param ks2_reading Key stage 2 reading: scaled score or code
 * @param ks2_maths Key stage 2 maths: scaled score or code
 * @param [ks2_year] Year of key stage 2; five years before, unless given
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @returns Group 1 to 34
 */
export function ks4Pag(ks2_reading: any[][], ks2_maths: any[][], ks2_year?: any[][], edition?: any): Promise<any[][]> {
  return answer('KS4_PAG', [ks2_reading, ks2_maths, ks2_year, edition]);
}

/**
 * National average of a prior attainment group: the estimate that Progress 8 compares with.
 * @customfunction KS4_ESTIMATE
 * @param pag Prior attainment group, 1 to 34
 * @param [element] total (the default), english, maths, ebacc, open, science, humanities or languages
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @returns Points
 */
export function ks4Estimate(pag: any[][], element?: any, edition?: any): Promise<any[][]> {
  return answer('KS4_ESTIMATE', [pag, element, edition]);
}

/**
 * EBacc average point score of a pupil, or of every row of grades at once.
 * @customfunction KS4_EBACCAPS
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns Points to two decimals
 */
export function ks4EbaccAps(labels: any[][], grades: any[][], edition?: any, series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_EBACCAPS', [labels, grades, edition, series, map]);
}

/**
 * Whether a pupil, or the pupil of each row, enters or reaches the EBacc or one of its pillars.
 * @customfunction KS4_EBACC
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param [measure] entry (the default), 5, 4, or a pillar such as science, or science 5
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns TRUE or FALSE
 */
export function ks4Ebacc(labels: any[][], grades: any[][], measure?: any, edition?: any, series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_EBACC', [labels, grades, measure, edition, series, map]);
}

/**
 * Whether a pupil, or the pupil of each row, has the grade or above in maths and in either English.
 * @customfunction KS4_ENGMATHS
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param [grade] 5 (the default), 4 or 7
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns TRUE or FALSE
 */
export function ks4EngMaths(labels: any[][], grades: any[][], grade?: any, edition?: any, series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_ENGMATHS', [labels, grades, grade, edition, series, map]);
}

/**
 * Points of a grade in the performance tables; combined science for each of its two slots.
 * @customfunction KS4_POINTS
 * @param qualification QN, title such as GCSE French, or label of the map; or a row of them above the grades
 * @param grade Grade, or a range of grades
 * @param [edition] Year such as 2023
 * @param [map] Two columns: label and qualification
 * @returns Points
 */
export function ks4Points(qualification: any[][], grade: any[][], edition?: any, map?: any[][]): Promise<any[][]> {
  return answer('KS4_POINTS', [qualification, grade, edition, map]);
}

/**
 * Which slot of Attainment 8 each grade fills, in the shape of the grades.
 * @customfunction KS4_SLOTS
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades The pupil's grades below the labels, or a row for each pupil
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns maths, english, ebacc, open, no slot, or not counted with the rule
 */
export function ks4Slots(labels: any[][], grades: any[][], edition?: any, series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_SLOTS', [labels, grades, edition, series, map]);
}

/**
 * One pupil's working, line by line: what fills each slot, what does not count and why, and every measure.
 * @customfunction KS4_EXPLAIN
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades One pupil's grades below the labels
 * @param [ks2_reading] Key stage 2 reading: scaled score or code
 * @param [ks2_maths] Key stage 2 maths: scaled score or code
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [ks2_year] Year of key stage 2; five years before, unless given
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns A table
 */
export function ks4Explain(labels: any[][], grades: any[][], ks2_reading?: any[][], ks2_maths?: any[][], edition?: any, ks2_year?: any[][], series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_EXPLAIN', [labels, grades, ks2_reading, ks2_maths, edition, ks2_year, series, map]);
}

/**
 * A cohort's measures as a table: Progress 8 with its interval, Attainment 8, English and maths, EBacc and the rest.
 * @customfunction KS4_HEADLINES
 * @param labels Row of QNs, titles such as GCSE French, or labels of the map
 * @param grades A row of grades for each pupil
 * @param ks2_reading Column of key stage 2 reading: scaled scores or codes
 * @param ks2_maths Column of key stage 2 maths: scaled scores or codes
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [ks2_year] Year of key stage 2; five years before, unless given
 * @param [series] Exam series such as 2022-11: one for all, one a column, or one a grade
 * @param [map] Two columns: label and qualification
 * @returns A table of measure, figure and note
 */
export function ks4Headlines(labels: any[][], grades: any[][], ks2_reading: any[][], ks2_maths: any[][], edition?: any, ks2_year?: any[][], series?: any[][], map?: any[][]): Promise<any[][]> {
  return answer('KS4_HEADLINES', [labels, grades, ks2_reading, ks2_maths, edition, ks2_year, series, map]);
}

/**
 * Half the width of a school's 95% confidence interval for Progress 8.
 * @customfunction KS4_P8INTERVAL
 * @param pupils How many pupils have a Progress 8 score
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @param [element] total (the default), english, maths, ebacc or open
 * @returns To be added to and taken from the score
 */
export function ks4P8Interval(pupils: any[][], edition?: any, element?: any): Promise<any[][]> {
  return answer('KS4_P8INTERVAL', [pupils, edition, element]);
}

/**
 * Banding of a school's Progress 8: well above average to well below average.
 * @customfunction KS4_P8BAND
 * @param score The school's Progress 8
 * @param pupils How many pupils have a Progress 8 score
 * @param [edition] Year such as 2023, or an edition such as 2023 revised
 * @returns The banding
 */
export function ks4P8Band(score: any[][], pupils: any[][], edition?: any): Promise<any[][]> {
  return answer('KS4_P8BAND', [score, pupils, edition]);
}

/**
 * Key stage 1 average point score.
 * @customfunction KS1_APS
 * @param reading Key stage 1 reading, such as EXS or P4
 * @param writing Key stage 1 writing
 * @param maths Key stage 1 maths, or its three strands such as P6/P5/P7
 * @param [year] Year of key stage 2; 2022 unless given
 * @returns To two decimals
 */
export function ks1Aps(reading: any[][], writing: any[][], maths: any[][], year?: any): Promise<any[][]> {
  return answer('KS1_APS', [reading, writing, maths, year]);
}

/**
 * Prior attainment group of key stage 2 progress.
 * @customfunction KS2_PAG
 * @param reading Key stage 1 reading, such as EXS or P4
 * @param writing Key stage 1 writing
 * @param maths Key stage 1 maths, or its three strands such as P6/P5/P7
 * @param [year] Year of key stage 2; 2022 unless given
 * @returns Group
 */
export function ks2Pag(reading: any[][], writing: any[][], maths: any[][], year?: any): Promise<any[][]> {
  return answer('KS2_PAG', [reading, writing, maths, year]);
}

/**
 * A pupil's key stage 2 progress in a subject, before any minimum.
 * @customfunction KS2_PROGRESS
 * @param subject reading, writing or maths
 * @param ks1_reading Key stage 1 reading, such as EXS or P4
 * @param ks1_writing Key stage 1 writing
 * @param ks1_maths Key stage 1 maths, or its three strands such as P6/P5/P7
 * @param ks2_outcome Scaled score, or a code such as GDS or PK3
 * @param [year] Year of key stage 2; 2022 unless given
 * @returns To two decimals
 */
export function ks2Progress(subject: any, ks1_reading: any[][], ks1_writing: any[][], ks1_maths: any[][], ks2_outcome: any[][], year?: any): Promise<any[][]> {
  return answer('KS2_PROGRESS', [subject, ks1_reading, ks1_writing, ks1_maths, ks2_outcome, year]);
}

/**
 * Whether a pupil reached the key stage 2 standard in reading, writing and maths together.
 * @customfunction KS2_STANDARD
 * @param reading Reading: scaled score or code
 * @param writing Writing: GDS, EXS, WTS or code
 * @param maths Maths: scaled score or code
 * @param [level] expected (the default) or higher
 * @returns TRUE or FALSE
 */
export function ks2Standard(reading: any[][], writing: any[][], maths: any[][], level?: any): Promise<any[][]> {
  return answer('KS2_STANDARD', [reading, writing, maths, level]);
}

/**
 * A trust's figure: the mean of its schools' figures, weighted by pupils and by years with the trust.
 * @customfunction TRUST_MEAN
 * @param figures Each school's figure; - where it has none
 * @param pupils Pupils at the end of the key stage; a school without pupils is ignored
 * @param years Years with the trust
 * @param [stage] ks4 (the default) or ks2
 * @returns The figure, not rounded
 */
export function trustMean(figures: any[][], pupils: any[][], years: any[][], stage?: any): Promise<any[][]> {
  return answer('TRUST_MEAN', [figures, pupils, years, stage]);
}
