/** Everyday words for qualifications and subjects (rule Q-1): data, no logic. */

/** Short words that stand for one word. */
export const WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  maths: 'mathematics', math: 'mathematics', eng: 'english', lang: 'language', lit: 'literature',
  geog: 'geography', hist: 'history', chem: 'chemistry', bio: 'biology', biol: 'biology', phys: 'physics',
  sci: 'science', comb: 'combined', fre: 'french', fren: 'french', ger: 'german', germ: 'german', span: 'spanish', ital: 'italian',
  psych: 'psychology', psychol: 'psychology', sociol: 'sociology', econ: 'economics', bus: 'business', photo: 'photography',
  stats: 'statistics', punjabi: 'panjabi', farsi: 'persian', civilization: 'civilisation', civ: 'civilisation', prep: 'preparation',
  phot: 'photography', cit: 'citizenship', hosp: 'hospitality', perf: 'performing', ed: 'education', edu: 'education', dble: 'double',
}));

/**
 * Subjects that go by another name. Read after WORDS, whole. A subject with several meanings names them all:
 * it is an error that lists them.
 */
export const SUBJECTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  're': ['religious studies'], 'rs': ['religious studies'], 'religious education': ['religious studies'], 'religion': ['religious studies'],
  'pe': ['physical education'], 'physics education': ['physical education'], 'physical ed': ['physical education'],
  'dt': ['design technology'], 'd t': ['design technology'], 'design tech': ['design technology'], 'technology design': ['design technology'],
  'food': ['food preparation nutrition'], 'food tech': ['food preparation nutrition'], 'food technology': ['food preparation nutrition'],
  'food nutrition': ['food preparation nutrition'], 'food preparation': ['food preparation nutrition'], 'cooking nutrition': ['food preparation nutrition'],
  'comp science': ['computer science'], 'computing': ['computer science'], 'computer studies': ['computer science'], 'comp sc': ['computer science'],
  'trilogy': ['combined science trilogy'], 'combined trilogy': ['combined science trilogy'], 'science trilogy': ['combined science trilogy'],
  'synergy': ['combined science synergy'], 'combined synergy': ['combined science synergy'], 'science synergy': ['combined science synergy'],
  'double science': ['combined science'], 'science double': ['combined science'], 'double award science': ['combined science'],
  'science double award': ['combined science'], 'dual science': ['combined science'], 'dual award science': ['combined science'],
  'combined': ['combined science'], 'science combined': ['combined science'], 'combined science double award': ['combined science'],
  'literature': ['english literature'],
  'business studies': ['business'], 'media': ['media studies'], 'film': ['film studies'], 'citizenship': ['citizenship studies'],
  'art': ['art design'], 'fine art': ['art design'], 'art design fine art': ['art design'], 'art fine art': ['art design'],
  'mandarin': ['chinese'], 'mandarin chinese': ['chinese'], 'chinese mandarin': ['chinese'],
  'class civilisation': ['classical civilisation'], 'classics civilisation': ['classical civilisation'],
  'i media': ['creative imedia'], 'imedia': ['creative imedia'], 'creative i media': ['creative imedia'],
  'add mathematics': ['additional mathematics'],
  'hsc': ['health social care'], 'health and social': ['health social care'], 'health social': ['health social care'],
  'hair beauty': ['hair beauty studies'], 'child care': ['child development'], 'catering': ['hospitality catering'],
  'science': ['combined science', 'biology', 'chemistry', 'physics'],
  'greek': ['classical greek', 'greek'],
}));

/** Art and design taken as photography (rule Q-6). */
export const PHOTOGRAPHY = { option: 'photography', of: 'art design' } as const;

/** Columns that are no qualification, and what to do. */
export const NO_QUALIFICATION: ReadonlyMap<string, { readonly problem: string; readonly meant: readonly string[] }> = new Map(
  ['triple science', 'separate sciences', 'separate science', 'triple', 'separates', 'single sciences', 'science triple'].map((words) => [words, {
    problem: 'is three qualifications: give biology, chemistry and physics a column each.',
    meant: ['biology', 'chemistry', 'physics'],
  }]),
);

/** Words that say what kind of qualification it is or who awards it, as they stand in titles. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set([
  'gcse', 'as', 'btec', 'first', 'tech', 'award', 'cambridge', 'national', 'certificate', 'vocational', 'diploma', 'extended', 'fsmq', 'double',
  'aqa', 'pearson', 'edexcel', 'ocr', 'wjec', 'eduqas', 'ccea', 'ncfe', 'cache', 'rsl', 'abrsm', 'tcl', 'uwlq', 'mtb', 'imi', 'eal', 'tlm', 'cityguilds', 'libf',
  'seg', 'abc', 'vtct', '1st4sport', 'foundation', 'graded', 'l1', 'l2', 'l12', 'l3', 'grade6', 'grade7', 'grade8',
]);

/** Family words that have another spelling. */
export const FAMILY_SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries({
  gcses: 'gcse', technical: 'tech', awards: 'award', nationals: 'national', cambnat: 'cambridge', camnat: 'cambridge', cnat: 'cambridge',
  firsts: 'first', cert: 'certificate', dip: 'diploma', trinity: 'tcl', lcm: 'uwlq', wjeceduqas: 'eduqas',
}));

/** Words without meaning in a title. */
export const STOP_WORDS: ReadonlySet<string> = new Set(['in', 'the', 'and', 'of', 'for', 'with', 'examination', 'qcf', 'vrq', 'pilot', 'gce', 'full', 'course', 'vcert']);
