/** From a grid of cells to pupils: the words that the wizard, the health check and the command line share. */
import type { SettingValue } from './settings-tables';

export type Layout = 'wide' | 'long';

/** What a column can be. Subject columns are those with `subject`; everything else is one of these. */
export type Field =
  | 'pupil' | 'name' | 'surname' | 'forename' | 'sex' | 'disadvantaged' | 'fsm6' | 'looked_after' | 'adopted' | 'sen' | 'eal' | 'ethnicity'
  | 'mobile' | 'class' | 'groups' | 'arrived' | 'joined' | 'left' | 'destination' | 'include' | 'year_group'
  | 'ks2_year' | 'ks2_reading' | 'ks2_maths' | 'ks2_override'
  | 'qualification' | 'grade' | 'series' | 'date'
  | 'ks1_reading' | 'ks1_writing' | 'ks1_maths' | 'ks2_writing' | 'ks2_gps' | 'ks2_science';

/** One column of the tracker, as proposed or as confirmed. */
export interface TrackerColumn {
  /** 0-based. */
  readonly column: number;
  /** The heading as the user knows it, the lower header row where there are two. */
  readonly heading: string;
  readonly field?: Field;
  /** The subject label, where the column holds grades. */
  readonly subject?: string;
  /** QNs or titles that it stands for; empty until mapped; "does not count" is its own choice. */
  readonly qualifications?: readonly string[];
  readonly doesNotCount?: boolean;
  /** The assessment point, from a merged or repeated header: "Mock 2". */
  readonly assessment?: string;
  /** 0 to 1; at 0.9 and more it is taken without asking. */
  readonly confidence: number;
}

/** What the wizard proposes for a sheet, or what the user has settled. */
export interface TrackerMapping {
  readonly stage: 'ks4' | 'ks2';
  readonly sheet: string;
  readonly layout: Layout;
  /** 0-based rows of the header, one or two. */
  readonly headerRows: readonly number[];
  /** 0-based first and last row of pupils or results. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TrackerColumn[];
  /** Assessment points in the order they stand; empty where there is one. */
  readonly assessments: readonly string[];
  readonly focus: 'exam results' | 'assessment';
}

/** A grade as the school writes it, and what the user says it is. */
export interface GradeMapping {
  /** The subject label, or "" for every subject. */
  readonly subject: string;
  readonly value: string;
  /** A DfE grade, "Unclassified" (an entry with no points), or "not an entry". */
  readonly grade: string;
}

export interface PupilChoice {
  readonly pupil: string;
  readonly include?: boolean;
  readonly reason?: string;
  readonly disadvantaged?: boolean;
  readonly ks2Override?: number;
}

export interface TrackerSettings {
  readonly schema: number;
  readonly school: string;
  readonly year: number;
  /** An edition's name, or "" for the year's own. */
  readonly edition: string;
  readonly status: 'unvalidated' | 'validated';
  readonly schoolType: 'mainstream' | 'special' | 'independent';
  /** The assessment point in use, "" where there is one. */
  readonly assessment: string;
  readonly mapping: TrackerMapping;
  readonly grades: readonly GradeMapping[];
  readonly pupils: readonly PupilChoice[];
  /** Options that a newer or another part of the product keeps: carried along untouched. */
  readonly options: Readonly<Record<string, SettingValue>>;
}
