import type { Field, Layout, TrackerMapping } from './types';

/**
 * The columns of files that the DfE gives to schools, by which such a file is known for certain. A column has the
 * field's code and its printed heading, either of which may stand in the file.
 */
export interface DfeFile {
  readonly name: string;
  readonly stage: TrackerMapping['stage'];
  readonly layout: Layout;
  /** Columns that are read, with what they hold. */
  readonly fields: readonly (readonly [headings: string, field: Field])[];
  /** Columns that are not: the DfE's own figures and administration. */
  readonly others: readonly string[];
}

/** Source: header row of the 2022 autumn checking exercise pupil file, as kept with the DfE's KS4 ready reckoners; qualifications follow as further columns. */
const KS4_CHECKING_2022: DfeFile = {
  name: 'Key stage 4 checking exercise, pupil file (2022)', stage: 'ks4', layout: 'wide',
  fields: [
    ['Surname', 'surname'],
    ['Forename', 'forename'],
    ['Gender', 'sex'],
    ['UPN', 'pupil'],
    ['SEN', 'sen'],
    ['Has the pupil been eligible for FSM in the last 6 years?', 'fsm6'],
    ['Is the pupil looked after?', 'looked_after'],
    ['Is the pupil disadvantaged?', 'disadvantaged'],
    ['EAL Group', 'eal'],
    ['Pupil\'s ethnicity', 'ethnicity'],
    ['Did the pupil join within the last 2 yrs?', 'mobile'],
  ],
  others: [
    'Candidate number', 'Forvus index number', 'Date of birth', 'AGE', 'Pupil Inclusion Status Flag', 'Pupil included in progress 8 calculations',
    'DfE Establishment Number', 'School URN', 'KS2 Prior Band', 'English Bacc 9-4?', 'English Bacc 9-5?', 'English and maths GCSEs 9-4?',
    'English and maths GCSEs 9-5?', 'Entries', 'GCSE Entries', 'Entry English EBacc', 'Entry Maths EBacc', 'Entry Science EBacc',
    'Entry Humanities EBacc', 'Entry Language EBacc', 'Entry ALL EBacc', 'Achieved English EBacc 9-4', 'Achieved English EBacc 9-5',
    'Achieved Maths EBacc 9-4', 'Achieved Maths EBacc 9-5', 'Achieved Science EBacc at grade 9-4', 'Achieved Science EBacc at grade 9-5',
    'Achieved Humanities EBacc at grade 9-4', 'Achieved Humanities EBacc at grade 9-5', 'Achieved Language EBacc at grade 9-4',
    'Achieved Language EBacc at grade 9-5', 'Entry triple science', 'Entry multiple languages', 'KS2 reading outcome', 'KS2 mathematics outcome',
    'KS2 reading TA', 'KS2 mathematics TA', 'Pupil level EBacc average point score', 'Point score in English EBacc subject area',
    'Point score in maths EBacc subject area', 'Point score in science Ebacc subject area',
    'Highest point score achieved in humanities Ebacc subject area', 'Highest point score achieved in language Ebacc subject area',
    'KS2 Prior attainment group calculated from average English reading and maths Scaled score', 'Score achieved in English',
    'Score achieved in mathematics', 'Score achieved in 1st EBacc slot', 'Score achieved in 2nd EBacc slot', 'Score achieved in 3rd EBacc slot',
    'Score achieved in 1st open slot', 'Score achieved in 2nd open slot', 'Score achieved in 3rd open slot', 'Attainment 8 score', 'EBacc slots filled',
    'Open slots filled', 'Pupil\'s adjusted progress 8 score', 'Pupil\'s unadjusted progress 8 score',
    'Pupil\'s Progress 8 score has been adjusted due to extreme negative score', 'Progress 8 score for English', 'Progress 8 score for mathematics',
    'Score achieved in Ebacc slots', 'Progress 8 score for Ebacc slots', 'Score achieved in open slots', 'Progress 8 score for open slots',
    'Total score achieved in open slots - GCSEs only', 'Total score achieved in open slots - non-GCSEs only',
    'KS2-4 predicted PS for \'EBacc Science\' VA', '\'EBacc science\' VA score', 'KS2-4 predicted PS for \'EBacc Humanities\' VA',
    '\'EBacc humanities\' VA score', 'KS2-4 predicted PS for \'EBacc Language\' VA', '\'EBacc language\' VA score', 'Pupil level Science pathway flag',
    'Science exclude previous school',
  ],
};

/** Source: pupils schema of the DfE's checking service for KS2 2026. */
const KS2_CHECKING_2026: DfeFile = {
  name: 'Key stage 2 checking exercise, pupil file (2026)', stage: 'ks2', layout: 'wide',
  fields: [
    ['UPN|Unique Pupil Number (UPN)', 'pupil'],
    ['PINCL_Flag|Pupil Inclusion Status Flag', 'include'],
    ['SURNAME|Pupil surname', 'surname'],
    ['FORENAME|Pupil forename(s)', 'forename'],
    ['Sex|Pupil sex', 'sex'],
    ['ENTRYDAT|Admission date', 'joined'],
    ['SEN', 'sen'],
    ['ETHNICITY|Pupil\'s ethnicity', 'ethnicity'],
    ['EALGRP|Language group', 'eal'],
    ['FSM6_P|Is pupil known to have been eligible for FSM in any period in the last 6 years?', 'fsm6'],
    ['NEWMOBILE|Is pupil defined as mobile?', 'mobile'],
    ['KS1READ|KS1 reading outcome', 'ks1_reading'],
    ['KS1WRIT|KS1 writing outcome', 'ks1_writing'],
    ['KS1MAT|KS1 mathematics outcome', 'ks1_maths'],
    ['READOUTCOME|KS2 reading outcome', 'ks2_reading'],
    ['MATOUTCOME|KS2 mathematics outcome', 'ks2_maths'],
    ['GPSOUTCOME|KS2 GPS outcome', 'ks2_gps'],
    ['READSCORE|KS2 reading scaled score', 'ks2_reading'],
    ['MATSCORE|KS2 mathematics scaled score', 'ks2_maths'],
    ['GPSSCORE|KS2 GPS scaled score', 'ks2_gps'],
    ['WRITTAOUTCOME|Writing teacher assessment', 'ks2_writing'],
    ['SCITAOUTCOME|Science teacher assessment', 'ks2_science'],
    ['MATTAOUTCOME|Mathematics teacher assessment', 'ks2_maths'],
    ['READTAOUTCOME|Reading teacher assessment', 'ks2_reading'],
  ],
  others: [
    'LAESTAB|DfE Establishment number', 'URN|School Unique Reference Number (URN)', 'CYPMD_ID|CYPMD ID', 'P_INCL_DESC|Pupil Inclusion description',
    'DOB|Pupil date of birth', 'LANG1ST|Pupil\'s first language', 'FSM|Is the pupil eligible for free school meals?',
    'YOUNGCARER|Has pupil been identified as a young carer?', 'KS1AVERAGEPS|KS1 average point score', 'KS1GROUP|KS1 prior attainment band',
    'READMRK|KS2 reading mark', 'MATMRK|KS2 mathematics mark', 'GPSMRK|KS2 GPS mark', 'READSPECCON|KS2 reading special consideration',
    'MATSPECCON|KS2 mathematics special consideration', 'GPSSPECCON|KS2 GPS special consideration',
    'ELIGRWM|Is pupil eligible in reading test, writing TA and mathematics test?',
    'RWMEXP|Has pupil reached the expected standard in reading test, writing TA and mathematics test?',
    'INREADPROG|Is pupil in the reading progress measure calculation?', 'INWRITPROG|Is pupil in the writing progress measure calculation?',
    'INMATPROG|Is pupil in the mathematics progress measure calculation?', 'KS1AVERAGE_GRP_P|Prior attainment group for progress measures',
    'KS2READSCORE|KS2 reading attainment score for progress measure', 'KS2WRITSCORE|KS2 writing attainment score for progress measure',
    'KS2MATSCORE|KS2 mathematics attainment score for progress measure', 'KS2READPRED_EM|Predicted KS2 reading score',
    'KS2WRITPRED_EM|Predicted KS2 writing score', 'KS2MATPRED_EM|Predicted KS2 mathematics score', 'READPROGSCORE_EM_ADJUSTED|Reading progress score',
    'WRITPROGSCORE_EM_ADJUSTED|Writing progress score', 'MATPROGSCORE_EM_ADJUSTED|Mathematics progress score',
  ],
};

/** Source: pupils schema of the DfE's checking service for KS4 June 2026. */
const KS4_JUNE_2026: DfeFile = {
  name: 'Key stage 4 June checking exercise, pupil file (2026)', stage: 'ks4', layout: 'wide',
  fields: [
    ['UPN', 'pupil'],
    ['SURNAME|Surname', 'surname'],
    ['FORENAME|Forename', 'forename'],
    ['SEX|Sex', 'sex'],
    ['ENTRYDAT|Admission date', 'joined'],
    ['SENF|SEN', 'sen'],
    ['LANG1ST|Pupil\'s first language', 'eal'],
    ['ETHNIC|Pupil\'s ethnicity', 'ethnicity'],
    ['ACTYRGRP|Actual Year Group', 'year_group'],
    ['NEWMOBILE|Mobile', 'mobile'],
  ],
  others: [
    'CYPMD_ID|CYPMD ID', 'DOB|Date of birth', 'AGE|Age', 'P_INCL|Pupil Inclusion Status Flag', 'P_INCL_DESC|Pupil Inclusion description',
    'LAESTAB|DfE Establishment Number', 'URN|School URN',
  ],
};

/** Source: late results schema of the DfE's checking service for KS4 autumn 2026. */
const KS4_LATE_RESULTS_2026: DfeFile = {
  name: 'Key stage 4 autumn checking exercise, late results (2026)', stage: 'ks4', layout: 'long',
  fields: [
    ['CYPMD_ID|CYPMD ID', 'pupil'],
    ['SURNAME|Surname', 'surname'],
    ['FORENAME|Forename', 'forename'],
    ['SEASON_AND_YEAR|Exam/Assessment SEASON AND YEAR', 'series'],
    ['EXAM_DATE|Exam date', 'date'],
    ['GNUMBER|QAN number', 'qualification'],
    ['GRADE|Grade', 'grade'],
  ],
  others: [
    'LAESTAB|DfE Establishment Number', 'AB_CODE_NDAQ|Awarding Body', 'QUALIFICATION_TYPE|Qualification type', 'WOLF_DISC_CODE|Discount Code',
    'QUALIFICATION_DESCRIPTION|Qualification description', 'BRDSUBNO|Syllabus code', 'Late_Result_Type|Late result type',
  ],
};

export const DFE_FILES: readonly DfeFile[] = [KS4_CHECKING_2022, KS2_CHECKING_2026, KS4_JUNE_2026, KS4_LATE_RESULTS_2026];
