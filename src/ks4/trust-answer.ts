import { InputError } from '../cells/problem';
import type { RecordTable } from '../cells/records';
import type { Decimal } from '../exact/decimal';
import { trustExclusion } from '../cohort/trust-mean';
import { mixedEditions, readTrustTable, type TrustColumns, type TrustRowFigures } from '../cohort/trust-table';
import { KS4_TRUST, ks4Trust, type Ks4TrustAnswer, type TrustFigure, type TrustSchoolFigures } from './trust';

const SCORE_COLUMNS = { p8: { from: -10, to: 10 }, att8: { from: 0, to: 100 }, ebacc_aps: { from: 0, to: 11 } } as const;
const COUNT_COLUMNS = ['ebacc_entered', 'ebacc5', 'ebacc4', 'enma5'] as const;
const COLUMNS: TrustColumns<keyof typeof SCORE_COLUMNS, (typeof COUNT_COLUMNS)[number]> = { scores: SCORE_COLUMNS, counts: COUNT_COLUMNS };

type Column = keyof typeof SCORE_COLUMNS | (typeof COUNT_COLUMNS)[number];
const COLUMN_OF: Readonly<Record<TrustFigure, Column>> = {
  p8: 'p8', att8: 'att8', ebaccEntry: 'ebacc_entered', ebaccAps: 'ebacc_aps', ebacc5: 'ebacc5', ebacc4: 'ebacc4', enMa5: 'enma5',
};

/**
 * A trust's measures from the table of its schools (`trust ks4 --schools`, rule S-6).
 * @throws InputError with every problem in the table, or where eligible schools have different editions
 */
export function trustFromTable(table: RecordTable): Ks4TrustAnswer {
  const { rows, unknown } = readTrustTable(table, COLUMNS);
  const mixed = mixedEditions(table.name, rows.filter((row) => trustExclusion(row, KS4_TRUST) === null));
  if (mixed.length > 0) throw new InputError(mixed);
  const answer = ks4Trust(rows.map((row) => ({
    school: row.school, type: row.type, years: row.years, ...figuresOf(row),
    disadvantaged: row.disadvantaged && figuresOf(row.disadvantaged),
  })));
  const ignored = unknown.map((heading) => ({ figure: 'all', rule: 'input', reason: `The column "${heading}" of ${table.name} means nothing here and was ignored.` }));
  return { ...answer, notes: [...answer.notes, ...ignored] };
}

const figuresOf = ({ pupils, figures }: TrustRowFigures<Column>): TrustSchoolFigures => ({
  pupils,
  figures: Object.fromEntries(Object.entries(COLUMN_OF).map(([figure, column]) => [figure, figures[column]])) as Record<TrustFigure, Decimal | null>,
});
