import { columnOf } from '../cells/address';
import type { Problem } from '../cells/problem';
import { RULES_OPTION } from '../rules-version';
import { readYesNo } from './characteristics';
import { RECORD_FIELDS } from './pupil-record';
import { settingText, type SettingsRow, type SettingsTables, type SettingValue } from './settings-tables';
import { SETTINGS_SCHEMA } from './settings-to-tables';
import type { ClassMapping, Field, GradeMapping, PupilChoice, PupilSheet, SubjectMapping, TrackerColumn, TrackerMapping, TrackerSettings } from './types';

export const SETTINGS_SHEET = 'Headline settings';

export interface SettingsRead {
  /** Null where the tables do not describe a tracker. */
  readonly settings: TrackerSettings | null;
  /** Why the settings may be read but not written; null where they may. */
  readonly readOnly: string | null;
  readonly problems: readonly Problem[];
}

const OWN_OPTIONS = new Set(['schema', RULES_OPTION, 'school', 'year', 'edition', 'data status', 'school type', 'stage', 'sheet', 'layout', 'focus', 'assessment', 'assessments',
  'header rows', 'first row', 'last row', 'pupil sheet', 'pupil sheet header rows', 'pupil sheet first row', 'pupil sheet last row']);
const FIELDS: ReadonlySet<string> = new Set<Field>([
  ...RECORD_FIELDS, 'pupil', 'name', 'surname', 'forename', 'fsm6', 'looked_after', 'adopted', 'qualification', 'grade', 'series', 'date',
]);

/** Reads the settings sheet's tables, which people may have edited: what is not understood is a problem that names the table and row. */
export function settingsFromTables(tables: SettingsTables): SettingsRead {
  const reader = new Reader(tables);
  const schema = reader.number('schema', SETTINGS_SCHEMA);
  const mapping = reader.mapping();
  const settings: TrackerSettings | null = mapping && {
    schema, school: reader.text('school'), year: reader.number('year', 0), edition: reader.text('edition'),
    status: reader.oneOf('data status', ['validated', 'unvalidated']), schoolType: reader.oneOf('school type', ['mainstream', 'special', 'independent']),
    assessment: reader.text('assessment'), mapping, grades: reader.grades(), pupils: reader.pupils(), options: reader.otherOptions(),
    ...optional('subjects', mapping.layout === 'long' ? reader.subjects() : []), ...optional('classes', reader.classes()),
  };
  const readOnly = schema > SETTINGS_SCHEMA
    ? `The settings in this workbook were written by a newer version of Headline (schema ${schema}; this one writes ${SETTINGS_SCHEMA}): they can be read but not changed. Update Headline to change them.` : null;
  return { settings, readOnly, problems: reader.problems };
}

const optional = <Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, readonly Item[]>> =>
  (items.length > 0 ? { [key]: items } as Record<Key, readonly Item[]> : {});
const list = (text: string): string[] => text.split(';').map((each) => each.trim()).filter(Boolean);

class Reader {
  readonly problems: Problem[] = [];
  readonly #options: ReadonlyMap<string, SettingValue>;

  constructor(readonly tables: SettingsTables) {
    this.#options = new Map((tables.Options ?? []).map((row) => [settingText(row.option).toLowerCase(), row.value ?? null]));
  }

  text(option: string): string { return settingText(this.#options.get(option)); }

  number(option: string, otherwise: number): number {
    const text = this.text(option);
    if (text === '') return otherwise;
    if (/^\d+$/.test(text)) return Number(text);
    this.#refuse('Options', `option "${option}"`, text, 'A whole number is needed here.');
    return otherwise;
  }

  oneOf<Value extends string>(option: string, values: readonly [Value, ...Value[]]): Value {
    const text = this.text(option).toLowerCase();
    const value = values.find((each) => each === text);
    if (!value && text !== '') this.#refuse('Options', `option "${option}"`, text, `Accepted: ${values.join(', ')}.`);
    return value ?? values[0];
  }

  otherOptions(): Readonly<Record<string, SettingValue>> {
    return Object.fromEntries((this.tables.Options ?? []).flatMap((row) => {
      const option = settingText(row.option);
      return option === '' || OWN_OPTIONS.has(option.toLowerCase()) ? [] : [[option, row.value ?? null]];
    }));
  }

  mapping(): TrackerMapping | null {
    const sheet = this.text('sheet');
    if (sheet === '') {
      this.#refuse('Options', 'option "sheet"', '', 'The settings do not say which sheet is the tracker; go through the wizard once.');
      return null;
    }
    const columns = this.#columns(sheet);
    const second = this.text('pupil sheet');
    const pupilSheet: PupilSheet | null = second === '' ? null : { sheet: second, ...this.#rows('pupil sheet '), columns: this.#columns(second) };
    return {
      stage: this.oneOf('stage', ['ks4', 'ks2']), sheet, layout: this.oneOf('layout', ['wide', 'long']), ...this.#rows(''), columns,
      assessments: list(this.text('assessments')), focus: this.oneOf('focus', ['assessment', 'exam results']), ...(pupilSheet ? { pupilSheet } : {}),
    };
  }

  #rows(prefix: string): Pick<PupilSheet, 'headerRows' | 'firstRow' | 'lastRow'> {
    const headerRows = list(this.text(`${prefix}header rows`)).map((row) => Number(row) - 1).filter((row) => Number.isInteger(row) && row >= 0);
    const firstRow = this.number(`${prefix}first row`, 2) - 1;
    return { headerRows, firstRow, lastRow: Math.max(firstRow, this.number(`${prefix}last row`, firstRow + 1) - 1) };
  }

  #columns(sheet: string): TrackerColumn[] {
    const subjects = new Map(this.subjects().map((each) => [each.subject, each]));
    return (this.tables.Columns ?? []).flatMap((row, index): TrackerColumn[] => {
      if (settingText(row.sheet) !== sheet) return [];
      const [letters, is] = [settingText(row.column), settingText(row.holds)];
      if (!/^[A-Z]{1,3}$/i.test(letters)) return this.#refuse('Columns', `row ${index + 1}, column`, letters, 'The letters of a column are needed, such as F.');
      const column = { column: columnOf(letters), heading: settingText(row.heading), confidence: typeof row.sure === 'number' ? row.sure : 1 };
      const assessment = settingText(row.assessment);
      if (is === 'grades') {
        const subject = settingText(row.subject) || column.heading;
        const mapped = subjects.get(subject);
        return [{ ...column, subject, qualifications: mapped?.qualifications ?? [], ...(mapped?.doesNotCount ? { doesNotCount: true } : {}), ...(assessment ? { assessment } : {}) }];
      }
      if (is === '') return [column];
      return FIELDS.has(is) ? [{ ...column, field: is as Field }]
        : this.#refuse('Columns', `row ${index + 1}, holds`, is, `Accepted: grades, ${[...FIELDS].join(', ')}, or blank for a column that is left alone.`);
    });
  }

  subjects(): SubjectMapping[] {
    return (this.tables.Subjects ?? []).flatMap((row): SubjectMapping[] => {
      const subject = settingText(row.subject);
      if (subject === '') return [];
      const doesNotCount = readYesNo(settingText(row.counts)) === 'N';
      return [{ subject, qualifications: list(settingText(row.qualification)), ...(doesNotCount ? { doesNotCount } : {}) }];
    });
  }

  classes(): ClassMapping[] {
    return this.#each('Classes', (row) => ({ subject: settingText(row.subject), class: settingText(row.class), qualification: settingText(row.qualification) }), (rule) => rule.subject !== '' && rule.qualification !== '');
  }

  grades(): GradeMapping[] {
    return this.#each('Grades', (row) => ({ subject: settingText(row.subject), value: settingText(row.value), grade: settingText(row.grade) }), (grade) => grade.value !== '' && grade.grade !== '');
  }

  pupils(): PupilChoice[] {
    return this.#each('Pupils', (row, index) => {
      const override = settingText(row['KS2 override']);
      if (override !== '' && !Number.isFinite(Number(override))) this.#refuse('Pupils', `row ${index + 1}, KS2 override`, override, 'A KS2 mean from 59 to 120 is needed.');
      const [include, disadvantaged] = [this.#yesNo(row, index, 'include'), this.#yesNo(row, index, 'disadvantaged')];
      return {
        pupil: settingText(row.pupil), ...(include === null ? {} : { include }), ...(settingText(row.reason) ? { reason: settingText(row.reason) } : {}),
        ...(disadvantaged === null ? {} : { disadvantaged }), ...(override !== '' && Number.isFinite(Number(override)) ? { ks2Override: Number(override) } : {}),
      };
    }, (choice) => choice.pupil !== '');
  }

  #yesNo(row: SettingsRow, index: number, column: string): boolean | null {
    const text = settingText(row[column]);
    const said = readYesNo(text);
    if (text !== '' && said === null) this.#refuse('Pupils', `row ${index + 1}, ${column}`, text, 'Accepted: Y, N or blank.');
    return said === null ? null : said === 'Y';
  }

  #each<Item>(table: string, read: (row: SettingsRow, index: number) => Item, keep: (item: Item) => boolean): Item[] {
    return (this.tables[table] ?? []).map(read).filter(keep);
  }

  #refuse(table: string, place: string, value: string, problem: string): never[] {
    this.problems.push({ where: SETTINGS_SHEET, place: `table ${table}, ${place}`, value, problem });
    return [];
  }
}
