/** The answer for Key Stage 4 in the keys of the headless contract: what the command line prints and reports are made from. */

/** Why a figure is null, unofficial or withheld: the figure's key, the rule's id, a sentence. */
export interface Note { readonly figure: string; readonly rule: string; readonly reason: string }

export interface SlotFilled {
  readonly slot: 'maths' | 'english' | 'ebacc' | 'open';
  readonly qualification: string; readonly title: string; readonly grade: string; readonly points: number;
}
export interface NotCounted {
  readonly qualification: string; readonly title: string; readonly grade: string; readonly rule: string; readonly reason: string;
}

export interface Ks4PupilAnswer {
  readonly pupil: string; readonly included: boolean;
  readonly att8: number | null; readonly att8English: number | null; readonly att8Maths: number | null; readonly att8Ebacc: number | null; readonly att8Open: number | null;
  readonly ebaccSlots: number | null; readonly openSlots: number | null;
  readonly ks2: number | null; readonly pag: number | null; readonly estimate: number | null;
  readonly p8: number | null; readonly p8Adjusted: number | null;
  readonly p8English: number | null; readonly p8Maths: number | null; readonly p8Ebacc: number | null; readonly p8Open: number | null;
  readonly ebaccEntered: boolean | null; readonly ebaccAps: number | null; readonly ebacc5: boolean | null; readonly ebacc4: boolean | null;
  readonly enMa5: boolean | null; readonly enMa4: boolean | null;
  readonly tripleScience: boolean | null; readonly language: boolean | null; readonly multiLanguage: boolean | null;
  readonly fiveGcse4: boolean | null; readonly entries: number | null; readonly gcseEntries: number | null; readonly anyQualification: boolean | null;
  readonly slots: readonly SlotFilled[]; readonly notCounted: readonly NotCounted[];
  readonly notes?: readonly Note[];
}

export interface Interval { readonly score: number | null; readonly lower: number | null; readonly upper: number | null }
export interface PillarRates { readonly entry: number | null; readonly at5: number | null; readonly at4: number | null; readonly at1: number | null }
export type P8Band = 'well above average' | 'above average' | 'average' | 'below average' | 'well below average';

export interface Ks4SchoolAnswer {
  readonly pupils: number; readonly p8Pupils: number | null;
  readonly att8: number | null; readonly att8English: number | null; readonly att8Maths: number | null; readonly att8Ebacc: number | null; readonly att8Open: number | null;
  readonly p8: number | null; readonly p8Unadjusted: number | null; readonly p8HalfWidth: number | null; readonly p8Lower: number | null; readonly p8Upper: number | null; readonly p8Band: P8Band | null;
  readonly p8Elements: Readonly<Record<'english' | 'maths' | 'ebacc' | 'open', Interval>> | null;
  readonly ebaccEntry: number | null; readonly ebacc5: number | null; readonly ebacc4: number | null; readonly ebaccAps: number | null;
  readonly enMa5: number | null; readonly enMa4: number | null; readonly tripleScience: number | null; readonly language: number | null; readonly multiLanguage: number | null;
  readonly fiveGcse4: number | null; readonly anyQualification: number | null;
  readonly entriesPerPupil: number | null; readonly gcseEntriesPerPupil: number | null; readonly ebaccSlots: number | null; readonly openSlots: number | null;
  readonly valueAdded: Readonly<Record<'science' | 'humanities' | 'languages', { readonly score: number | null; readonly pupils: number } & Partial<Interval>>> | null;
  readonly pillars: Readonly<Record<'english' | 'maths' | 'science' | 'humanities' | 'languages', PillarRates>> | null;
  readonly destinations: Readonly<Record<'sustained' | 'education' | 'apprenticeships' | 'employment' | 'notSustained' | 'unknown', number | null>> | null;
  readonly unofficial: number;
  readonly notes?: readonly Note[];
}

export interface Ks4Answer {
  readonly stage: 'ks4'; readonly year: number; readonly estimates: string | null;
  readonly notes: readonly Note[];
  readonly pupils: readonly Ks4PupilAnswer[];
  readonly school: Ks4SchoolAnswer;
  /** Keys such as "sex=F", "prior=low". */
  readonly groups: Readonly<Record<string, Ks4SchoolAnswer>>;
}
