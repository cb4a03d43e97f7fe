/** From a grid of cells to pupils: the words that the wizard, the health check and the command line share. */
import type { Problem } from '../cells/problem';
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

/** A second sheet with a row for each pupil that says more about them (KS2, characteristics), joined by the UPN or other number. */
export interface PupilSheet {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TrackerColumn[];
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
  /** Where the pupils' characteristics stand on another sheet. */
  readonly pupilSheet?: PupilSheet;
}

/** What a subject label of a long layout stands for; in a wide one the columns say it. */
export interface SubjectMapping {
  readonly subject: string;
  readonly qualifications: readonly string[];
  readonly doesNotCount?: boolean;
}

/**
 * Which of a subject's several qualifications a class takes (rule Q-7), or which subject a timetabled class is
 * assessed in. An empty class is the default for the subject.
 */
export interface ClassMapping {
  readonly subject: string;
  readonly class: string;
  readonly qualification: string;
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
  /** Labels of a long layout that are not QNs or titles of the catalogue. */
  readonly subjects?: readonly SubjectMapping[];
  readonly classes?: readonly ClassMapping[];
  /** Options that a newer or another part of the product keeps: carried along untouched. */
  readonly options: Readonly<Record<string, SettingValue>>;
}

/** What kind of thing is wrong: lines of one kind and value are one line of the health check. */
export type ProblemKind =
  | 'unknown grade' | 'date for a grade' | 'number for a grade' | 'error cell' | 'not calculated' | 'unmapped subject' | 'several qualifications'
  | 'unknown value' | 'ks2' | 'duplicate pupil' | 'unknown pupil' | 'row without a pupil' | 'series' | 'two values' | 'assessment';

/** A cell of the tracker that figures are withheld for until it is put right. */
export interface TrackerProblem extends Problem { readonly kind: ProblemKind }

export type Severity = 'error' | 'warning' | 'information';

/** One cell to write, in the shape of the port's CellEdit: what is there now is named, so that a cell changed meanwhile is left alone. */
export interface ProposedEdit {
  readonly sheet: string;
  readonly address: string;
  readonly write: { readonly value: string | number | boolean | null; readonly numberFormat?: string };
  readonly expect: string | number | boolean | null;
}

/** A fix that is safe to make at one click: cells to write after a preview, or a choice in the settings. */
export type HealthFix =
  | { readonly kind: 'edit'; readonly label: string; readonly edits: readonly ProposedEdit[] }
  | { readonly kind: 'grades'; readonly label: string; readonly grades: readonly GradeMapping[] }
  | { readonly kind: 'options'; readonly label: string; readonly options: Readonly<Record<string, SettingValue>> };

/** One line of the health check: what will make figures wrong or missing, where, and which. */
export interface HealthLine {
  readonly severity: Severity;
  readonly kind: ProblemKind | HealthKind;
  readonly sheet: string;
  /** A1 addresses, in the sheet's order; empty where it is about the whole sheet. */
  readonly cells: readonly string[];
  /** The value as it stands; "" where there is none. */
  readonly value: string;
  readonly sentence: string;
  /** The measures that it touches. */
  readonly affects: readonly string[];
  readonly fix?: HealthFix;
}

/** What the health check finds besides cells that are not understood. */
export type HealthKind =
  | 'out of progress 8' | 'no maths' | 'no english' | 'literature missing' | 'no results' | 'one discount code' | 'not on the list' | 'absent' | 'pending'
  | 'unsure column' | 'blank column' | 'blank means no' | 'earlier entries' | 'left out' | 'several year groups' | 'unknown choice' | 'no pupil number' | 'key stage 1 missing' | 'rows below';
