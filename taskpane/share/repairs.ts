import type { CellEdit, CellFormula, SheetInfo } from '../../workbook/port';
import { isCellError } from '../../src/cells/grid';
import { repairOf, type FormulaFault } from '../../workbook/own-formulas';

/** A sheet's formulas, as the workbook gives them. */
export interface SheetFormulas { readonly sheet: Pick<SheetInfo, 'name' | 'protected'>; readonly formulas: readonly CellFormula[] }

export interface CellPlace { readonly sheet: string; readonly address: string }

export interface Repairs {
  /** What would be written, each against the formula and the value that were seen. Down the columns, so that it goes in few pieces. */
  readonly edits: readonly CellEdit[];
  /** How many of them there are by what is wrong. */
  readonly faults: Readonly<Record<FormulaFault, number>>;
  /** Formulas that name a function which Headline does not have: nobody can say what they meant. */
  readonly unknown: readonly (CellPlace & { readonly name: string })[];
  /** Formulas that cannot be written until their sheet is unprotected. */
  readonly locked: readonly CellPlace[];
}

/** Every formula of ours that does not work, with what it should say. `namespace` is today's. */
export function findRepairs(sheets: readonly SheetFormulas[], namespace: string): Repairs {
  const edits: CellEdit[] = [];
  const faults = { 'left-over': 0, 'other namespace': 0, 'not recognised': 0 };
  const unknown: (CellPlace & { name: string })[] = [];
  const locked: CellPlace[] = [];
  for (const { sheet, formulas } of sheets) {
    for (const { address, formula, value } of byColumn(formulas)) {
      const found = repairOf(formula, value, namespace);
      const place = { sheet: sheet.name, address };
      if (found?.kind === 'unknown') unknown.push({ ...place, name: found.name });
      else if (found && sheet.protected) locked.push(place);
      else if (found) {
        faults[found.fault] += 1;
        edits.push({ ...place, write: { formula: found.formula }, expect: isCellError(value) ? value.error : value, expectFormula: formula });
      }
    }
  }
  return { edits, faults, unknown, locked };
}

const columnOf = (address: string): string => address.replace(/\d+$/, '');
const byColumn = (formulas: readonly CellFormula[]): readonly CellFormula[] => grouped(formulas, ({ address }) => columnOf(address)).flatMap(([, own]) => own);

/** The items of each key, keys and items in the order in which they come. */
export function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}

const SENTENCES: Readonly<Record<FormulaFault, (count: string) => string>> = {
  'left-over': (count) => `${count} under the name that Excel leaves where it did not know Headline (_xldudf_).`,
  'other namespace': (count) => `${count} under the name of another build of Headline.`,
  'not recognised': (count) => `${count} under the right name, but Excel shows #NAME?: writing it again makes Excel look it up.`,
};

/** What was found, a sentence for each kind. */
export const faultSentences = (faults: Repairs['faults']): readonly string[] =>
  (Object.keys(SENTENCES) as FormulaFault[]).filter((fault) => faults[fault] > 0)
    .map((fault) => SENTENCES[fault](faults[fault] === 1 ? 'One formula stands' : `${faults[fault]} formulas stand`));
