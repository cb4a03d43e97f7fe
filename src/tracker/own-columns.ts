import { plainWords } from './heading-words';

/**
 * Columns that a school works out for itself, and columns about a subject that hold no grades: read by nobody but
 * the school, so they are left alone.
 */
const OWN_FIGURES = new RegExp(`^(?:${[
  '(?:our |school )?(?:att|attainment|a|p|progress) ?8(?: .*)?', '.*\\b(?:attainment|progress) 8\\b.*', '.*\\b(?:att8|a8|p8)\\b.*',
  '(?:total|tot|sum|overall|average|avg|ave|mean|cap\\w*|best) .*', '(?:total|sum|average|mean|points|pts|aps|ebacc|basics|residual|count|entries|capped|subjects|quals|qualifications|gcses|grades)',
  '.*\\b(?:points?|pts|aps|average|avg|mean|total|residual|prior|entries|slots?|buckets?|baskets?|basics|ebacc|em ?94|em ?95)\\b.*',
  '(?:no|number|count|num) (?:of )?.*', '.*\\d ?\\+.*', 'en(?:g|glish)? (?:and )?ma(?:t|th|ths|thematics)?(?: .*)?', 'on track.*',
  'ks2 (?:avg|ave|average|mean|band|group|prior|pag|total|level|ss|aps).*', '(?:pag|prior (?:band|group|attainment).*|prior)', 'attendance.*', '.*\\battend\\w*.*', 'cats?\\b.*', '(?:reading|chronological) age.*',
].join('|')})$`);

const NOT_GRADES = /\b(?:effort|atl|attitude|behaviour|behavior|conduct|homework|hw|residuals?|diff|difference|gap|rank|sets?|class|teacher|staff|comments?|notes?|points?|pts|marks?|raw|score|percent|percentage|va|tier|track|rag|concern|intervention|attendance|predicted points|ebacc|bucket|slot|progress 8|paper \d|email|dob|date of birth|house|address|postcode|photo|age)\b|%/;

/** Whether a heading names one of the school's own figures: "Att8", "Total points", "En & Ma 4+". */
export const isOwnFigure = (heading: string): boolean => OWN_FIGURES.test(plainWords(heading));

/** Whether a heading, though it may name a subject, says that its column is about something other than grades: "Maths effort", "En set". */
export const isNotGrades = (heading: string): boolean => NOT_GRADES.test(plainWords(heading));
