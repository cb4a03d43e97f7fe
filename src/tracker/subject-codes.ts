/**
 * Two and three letters that schools head columns with, and the title each stands for. They are proposed, never taken
 * without asking: "De" is German in one school and drama in another.
 */
const CODES = new Map(Object.entries({
  en: 'English', enl: 'English Language', el: 'English Language', elt: 'English Literature', enlit: 'English Literature', enlang: 'English Language', 'en lang': 'English Language', 'en lit': 'English Literature', 'en la': 'English Language', 'en li': 'English Literature',
  ma: 'Maths', mat: 'Maths', mt: 'Maths', sc: 'Science', sci: 'Science', bi: 'Biology', by: 'Biology', ch: 'Chemistry', cy: 'Chemistry', ph: 'Physics', phy: 'Physics', py: 'Physics',
  hi: 'History', his: 'History', gg: 'Geography', ge: 'Geography', geo: 'Geography', fr: 'French', fre: 'French', sp: 'Spanish', spa: 'Spanish', es: 'Spanish', gm: 'German', ger: 'German',
  cs: 'Computer Science', co: 'Computer Science', ar: 'Art', mu: 'Music', mus: 'Music', dr: 'Drama', dra: 'Drama', bu: 'Business', bus: 'Business', rs: 'Religious Studies', re: 'Religious Studies',
  fo: 'Food', ft: 'Food', dt: 'Design & Technology', me: 'Media', ps: 'Psychology', psy: 'Psychology', sy: 'Sociology', soc: 'Sociology', ec: 'Economics', da: 'Dance', la: 'Latin', st: 'Statistics',
}));

/** The title that a school's short code usually stands for, or null. */
export const titleOfCode = (label: string): string | null =>
  CODES.get(label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replace(/[.\s]+/g, ' ').trim()) ?? null;
