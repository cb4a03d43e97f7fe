import type { Field } from './types';

/**
 * The headings by which columns are known. `exact` are whole headings in plain words (heading-words.ts), `like`
 * what a longer heading has in it, `unlike` what it must not have.
 */
export interface FieldHeading {
  readonly field: Field;
  readonly exact: string;
  readonly like?: RegExp;
  readonly unlike?: RegExp;
  /** How much the heading alone says, where it is less than usual. */
  readonly weight?: number;
}

const NOT_A_SCORE = /\b(raw|marks?|level|fine|band|ta|teacher|group|grp|predicted|target|estimate|average|avg|ave|mean|total|progress|national|percentile|rank|date|avail\w*|vs|va)\b/;
const NAME = '(?:pupil|student|learner|candidate|child)';

export const FIELD_HEADINGS: readonly FieldHeading[] = [
  { field: 'pupil', exact: 'upn|unique pupil number|pupil upn|student upn|upn number|current upn|unique pupil no', like: /\bupn\b/, unlike: /\b(former|previous|old)\b/ },
  { field: 'pupil', exact: 'pupil id|student id|pupil no|pupil number|student no|student number|pupil code|pupil ref|admission number|admission no|adno|adm no|admno|mis id|candidate number|candidate no|cand no|exam number|exam no', weight: 0.95 },
  // A column headed "Pupil" holds numbers in one school and names in another: its values decide.
  { field: 'pupil', exact: 'pupil|student|learner|candidate' },
  { field: 'name', exact: 'pupil|student|learner|candidate|child', weight: 0.96 },
  { field: 'name', exact: 'name|full name|pupil name|student name|candidate name|legal name|preferred name|pupil names|names|surname forename|surname forenames|forename surname|name of pupil|name of student', like: new RegExp(`^${NAME}s? (?:full |legal |preferred )?name`) },
  { field: 'surname', exact: 'surname|last name|lastname|family name|legal surname|preferred surname|pupil surname|student surname|legal last name|preferred last name|chosen surname|sname', like: /\b(?:surname|last name|family name)\b/, unlike: /forename|first/ },
  { field: 'forename', exact: 'forename|forenames|first name|firstname|given name|legal forename|preferred forename|pupil forename s|pupil forename|student forename|legal first name|preferred first name|chosen name|fname|christian name', like: /\b(?:forenames?|first name|given name)\b/, unlike: /surname|last|middle/ },
  { field: 'sex', exact: 'sex|gender|m f|f m|sex m f|gender m f|boy girl|pupil sex|legal sex|gen|g', like: /^(?:pupils? |student )?(?:sex|gender)\b/ },
  { field: 'disadvantaged', exact: 'disadvantaged|disadv|disad|dis|pp|pupil premium|pp?|ppi|pupil premium indicator|pupil premium y n|disadvantaged y n|pp y n|pp status|pp eligible|pupil premium eligible|deprivation pupil premium|is the pupil disadvantaged|ppg|pp pupil|dp', like: /\b(?:disadvantaged|pupil premium)\b/, unlike: /\b(notes?|reason|amount|spend|comment|gap)\b/ },
  { field: 'fsm6', exact: 'fsm6|fsm 6|ever 6|ever6|ever 6 fsm|fsm ever 6|ever6fsm|fsm6 p|fsm ever6|free school meals in the last 6 years|has the pupil been eligible for fsm in the last 6 years', like: /\b(?:fsm ?6|ever ?6|last (?:6|six) years)\b/, unlike: /\b(notes?|date)\b/ },
  { field: 'fsm6', exact: 'fsm|free school meals|fsm eligible|eligible for free school meals|fsm y n', weight: 0.7 },
  { field: 'looked_after', exact: 'looked after|lac|cla|looked after child|child looked after|in care|is the pupil looked after|looked after y n|children looked after|in lea care', like: /\b(?:looked after|in care)\b/, unlike: /\b(previously|adopted|date|prev)\b/ },
  { field: 'adopted', exact: 'adopted|adopted from care|post lac|plac|previously looked after|prev lac|post looked after|ppcla', like: /\b(?:adopted|previously looked after|post lac)\b/ },
  { field: 'sen', exact: 'sen|send|sen status|sen stage|sen code|sen provision|sen need|send status|sen support|sen n k e|sen k e|senf|send code|sen category|sen level', like: /^(?:sen|send)\b/, unlike: /\b(notes?|type|primary|secondary|description|need type|date|comments?)\b/ },
  { field: 'eal', exact: 'eal|english as an additional language|eal y n|eal status|eal group|ealgrp|first language|home language|language group|pupils first language|lang1st|1st language|language|mother tongue', like: /\b(?:eal|first language|additional language|home language)\b/, unlike: /\b(notes?|proficiency|stage|level)\b/ },
  { field: 'ethnicity', exact: 'ethnicity|ethnic|ethnic group|ethnic code|ethnicity code|pupils ethnicity|ethnic origin|ethnicity description', like: /\bethnic/, unlike: /\bsource\b/ },
  { field: 'mobile', exact: 'mobile|mobility|mobile pupil|newmobile|mobile y n|did the pupil join within the last 2 yrs|is pupil defined as mobile', like: /^mobil(?:e|ity)\b/, unlike: /phone|number|tel/ },
  { field: 'class', exact: 'class|reg|reg group|registration|registration group|tutor|tutor group|form|form group|tg|tutor grp|teaching group|class name|reg grp|reggrp|regform|mentor group|class group|teacher|class teacher', like: /\b(?:tutor|reg|registration|form) (?:group|grp|form|class)\b/, unlike: /\b(email|staff|id)\b/ },
  { field: 'groups', exact: 'groups|custom groups|intervention|interventions|intervention group|focus group|pupil groups|tags|key group|key groups' },
  { field: 'arrived', exact: 'recent arrival|recently arrived|arrived|new arrival|recent arrivals|arrived y n', like: /\brecent(?:ly)? arriv/ },
  { field: 'joined', exact: 'joined|date joined|join date|joined school|admission date|date of admission|doa|entry date|entrydat|start date|date started|admitted|date of entry|admission', like: /\b(?:admission|joined|entry|start(?:ed)?) date\b|\bdate (?:of )?(?:admission|joined|entry|joining|started)\b/ },
  { field: 'left', exact: 'left|date left|leaving date|date of leaving|leave date|dol|leaver|date of leaving school', like: /\b(?:leaving|left|leave) date\b|\bdate (?:of )?(?:leaving|left)\b/ },
  { field: 'destination', exact: 'destination|destination code|destinations|post 16 destination|post 16', like: /\bdestination\b/, unlike: /\b(name|provider|notes?)\b/ },
  { field: 'include', exact: 'include|included|in cohort|cohort|include y n|in measures|count in measures|include in cohort|included in cohort', like: /^includ(?:e|ed) in (?:the )?(?:cohort|measures|figures)/ },
  { field: 'year_group', exact: 'year group|yr group|nc year|ncy|year taught in|actual year group|actyrgrp|year|yr|yg|nc year actual|ncyearactual|national curriculum year', like: /\b(?:year|yr) (?:group|grp)\b|\bnc year\b/ },
  { field: 'ks2_year', exact: 'ks2 year|year of ks2|ks2 test year|ks2 cohort year|ks2 yr', like: /\bks2 (?:test )?year\b/ },
  { field: 'ks2_reading', exact: 'ks2 reading|ks2 read|ks2 rea|ks2 re|ks2 r|ks2 rdg|ks2 reading ss|ks2 reading scaled score|ks2 read ss|reading ss|reading scaled score|ks2 reading score|ks2 rd|ks2readscore|ks2 english|ks2 eng|ks2 en', like: /\b(?:ks2|key stage 2) .*\b(?:read\w*|rea|rdg)\b|\bread\w* (?:ks2|scaled score|ss)\b/, unlike: NOT_A_SCORE },
  { field: 'ks2_maths', exact: 'ks2 maths|ks2 math|ks2 mathematics|ks2 mat|ks2 ma|ks2 m|ks2 maths ss|ks2 maths scaled score|maths ss|maths scaled score|mathematics scaled score|ks2 maths score|ks2matscore|ks2 mat ss', like: /\b(?:ks2|key stage 2) .*\bmath?s?\w*\b|\bmath\w* (?:ks2|scaled score|ss)\b/, unlike: NOT_A_SCORE },
  { field: 'ks2_override', exact: 'ks2 override|override|override scaled score|ks2 average override|ks2 substitute|baseline override|scaled score override', like: /\bks2 .*\boverride\b|\boverride .*\bks2\b/ },
  { field: 'ks2_writing', exact: 'ks2 writing|ks2 writ|ks2 wri|ks2 wr|ks2 w|ks2 writing ta|writing ta', like: /\bks2 writ\w*/, unlike: /\b(raw|marks?|level|fine|band|group|progress|predicted)\b/ },
  { field: 'ks2_gps', exact: 'ks2 gps|ks2 spag|ks2 gaps|gps|spag|ks2 gps ss|gps scaled score|ks2 grammar|grammar punctuation and spelling|gps ss', like: /\bks2 (?:gps|spag|gaps|grammar)\b/, unlike: NOT_A_SCORE },
  { field: 'ks2_science', exact: 'ks2 science|ks2 sci|ks2 science ta|science ta', like: /\bks2 sci\w*/, unlike: /\b(raw|marks?|level|band|group|progress|predicted)\b/ },
  { field: 'ks1_reading', exact: 'ks1 reading|ks1 read|ks1 rea|ks1 re|ks1 r|ks1 rdg|ks1read|ks1 rd', like: /\bks1 .*\b(?:read\w*|rea|rdg)\b|\bread\w* ks1\b/, unlike: /\b(raw|marks?|points?|aps|group|band)\b/ },
  { field: 'ks1_writing', exact: 'ks1 writing|ks1 writ|ks1 wri|ks1 wr|ks1 w', like: /\bks1 .*\bwrit\w*|\bwriting ks1\b/, unlike: /\b(raw|marks?|points?|aps|group|band)\b/ },
  { field: 'ks1_maths', exact: 'ks1 maths|ks1 math|ks1 mathematics|ks1 mat|ks1 ma|ks1 m', like: /\bks1 .*\bmath?s?\w*\b|\bmath\w* ks1\b/, unlike: /\b(raw|marks?|points?|aps|group|band)\b/ },
  { field: 'qualification', exact: 'qn|qan|qual number|qualification number|qualification no|qn code|qan number|qan code|qual no|ks4 qn|qualification accreditation number|accreditation number|gnumber', like: /\b(?:qan|qn|qualification (?:number|no))\b/ },
  { field: 'qualification', exact: 'subject|qualification|subject name|subject title|award|award title|award name|qualification title|qualification name|qualification description|title|option title|course|course title|course name|element title|specification|spec', weight: 0.9 },
  { field: 'grade', exact: 'grade|result|final grade|final result|award grade|grade awarded|exam result|exam grade|grades|results|outcome|overall grade|result grade', like: /^(?:final|overall|exam|award(?:ed)?|equivalent) (?:grade|result)$/ },
  { field: 'series', exact: 'series|season|exam series|exam season|session|sitting|exam session|season and year|exam assessment season and year|season and yr|results series|series code|season code', like: /\b(?:series|season|sitting)\b/ },
  { field: 'date', exact: 'exam date|date of exam|date|date taken|exam taken|date sat', like: /\bexams? date\b/ },
];
