import type { Catalogue, EbaccSubject, Qualification } from '../../src/qualification/types';
import type { SubjectMapping, TrackerMapping, TrackerSettings } from '../../src/tracker/types';

/** A subject label of the tracker and what it stands for. */
export interface SubjectLine {
  readonly subject: string;
  /** What it stands for, as kept among the settings: QNs or titles; null where the catalogue does not know which is meant. */
  readonly chosen: readonly { readonly text: string; readonly qualification: Qualification | null }[];
  readonly doesNotCount: boolean;
  /** The columns that carry the label (several where there are assessment points), 0-based; empty in a long layout. */
  readonly columns: readonly number[];
}

/** mapped: stands for at least one qualification; aside: does not count; open: still to be chosen. */
export const stateOf = ({ chosen, doesNotCount }: SubjectLine): 'mapped' | 'aside' | 'open' =>
  doesNotCount ? 'aside' : chosen.length > 0 && chosen.every(({ qualification }) => qualification !== null) ? 'mapped' : 'open';

/**
 * The subjects of a tracker in the order they stand.
 * @param labels the labels of a long layout that are neither QNs nor titles of the catalogue
 */
export function subjectLines(settings: Pick<TrackerSettings, 'mapping' | 'subjects'>, catalogue: Catalogue, labels: readonly string[] = []): SubjectLine[] {
  const wanted = new Map<string, { texts: readonly string[]; doesNotCount: boolean; columns: number[] }>();
  for (const { subject, qualifications = [], doesNotCount = false, column } of settings.mapping.columns) {
    if (subject === undefined) continue;
    const before = wanted.get(subject);
    if (before) before.columns.push(column); else wanted.set(subject, { texts: qualifications, doesNotCount, columns: [column] });
  }
  const said = new Map((settings.subjects ?? []).map((mapping) => [mapping.subject, mapping]));
  for (const subject of new Set([...said.keys(), ...labels])) {
    const mapping = said.get(subject);
    if (!wanted.has(subject)) wanted.set(subject, { texts: mapping?.qualifications ?? [], doesNotCount: mapping?.doesNotCount ?? false, columns: [] });
  }
  return [...wanted].map(([subject, { texts, doesNotCount, columns }]) => {
    const chosen = texts.map((text) => {
      const answer = catalogue.find(text);
      return { text, qualification: answer.kind === 'found' ? answer.qualification : null };
    });
    return { subject, chosen, doesNotCount, columns };
  });
}

/** The settings with a subject standing for other qualifications, in every column that carries it. */
export function withSubject(settings: TrackerSettings, { subject, qualifications, doesNotCount = false }: SubjectMapping): TrackerSettings {
  const aside = doesNotCount ? { doesNotCount: true } : {};
  if (settings.mapping.layout === 'long') {
    const others = (settings.subjects ?? []).filter((mapping) => mapping.subject !== subject);
    return { ...settings, subjects: [...others, { subject, qualifications, ...aside }] };
  }
  const columns = settings.mapping.columns.map((column) => {
    if (column.subject !== subject) return column;
    const { doesNotCount: _before, ...rest } = column;
    return { ...rest, qualifications, ...aside, confidence: 1 };
  });
  return { ...settings, mapping: { ...settings.mapping, columns } };
}

const PILLARS: Readonly<Record<EbaccSubject, string>> = {
  'English language': 'English', 'English literature': 'English', maths: 'Maths', 'combined science': 'Science', biology: 'Science', chemistry: 'Science',
  physics: 'Science', 'computer science': 'Science', history: 'Humanities', geography: 'Humanities', language: 'Languages', none: 'Open',
};

/** Where a qualification can count: an EBacc pillar, or "Open" alone. */
export const pillarOf = ({ ebacc }: Qualification): string => PILLARS[ebacc];

/**
 * What a missing English subject or missing maths costs (A8-1, A8-2, EB-1, EB-4). Asked once subjects are mapped;
 * an export of results has its qualifications in the cells and is checked pupil by pupil instead.
 */
export function missingSubjects(lines: readonly SubjectLine[], { layout, stage }: Pick<TrackerMapping, 'layout' | 'stage'>): string[] {
  if (layout === 'long' || stage === 'ks2') return [];
  const mapped = lines.filter((line) => stateOf(line) === 'mapped').map(({ subject, chosen }) => ({ subject, ebacc: chosen.map(({ qualification }) => qualification!.ebacc) }));
  const has = new Set(mapped.flatMap(({ ebacc }) => ebacc));
  const sentences: string[] = [];
  const language = has.has('English language');
  const literature = has.has('English literature');
  if (!language && !literature) sentences.push('No subject is English: the English slot is 0 for everyone, nobody passes English and maths, and nobody is entered for the EBacc.');
  else if (!language || !literature) {
    sentences.push(`No subject is English ${language ? 'literature' : 'language'}: English counts once and not twice, so a pupil with a 5 loses 5 points of Attainment 8 and half a grade of Progress 8, and nobody is entered for the EBacc.`);
  }
  const merged = mapped.find(({ ebacc }) => ebacc.includes('English language') && ebacc.includes('English literature'));
  if (merged) sentences.push(`"${merged.subject}" stands for both English language and literature: one column holds one result, so English counts once. Use a column for each.`);
  if (!has.has('maths')) sentences.push('No subject is maths: the maths slot is 0 for everyone, nobody passes English and maths, and nobody is entered for the EBacc.');
  return sentences;
}
