/** The formulas of one worksheet part, cell by cell: those that share another cell's text included. */
import { columnOf, parseArea } from '../../src/cells/address';
import type { Area } from '../../src/cells/grid';
import { shiftFormula } from './formula-text';
import { LIMITS } from './limits';
import { PackageFault } from './package';
import { walkXml } from './xml';

export interface FileFormulaCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** As the file has it, without "=". */
  readonly text: string;
  /** What it fills: more than its own cell where it is an array formula. */
  readonly area: Area;
}

interface OpenFormula { readonly attributes: Readonly<Record<string, string>>; text: string }

/** In the order of the file. Data tables, which have no formula of their own, are left out. Throws XmlFault or PackageFault. */
export function formulasIn(xml: string): FileFormulaCell[] {
  const found: FileFormulaCell[] = [];
  const masters = new Map<string, FileFormulaCell>();
  let shared = 0;
  let row = 0;
  let column = 0;
  let formula: OpenFormula | null = null;
  const end = ({ attributes: { t, si = '', ref }, text }: OpenFormula) => {
    const own = { row: row - 1, column: column - 1 };
    const cell: Area = { top: own.row, left: own.column, bottom: own.row, right: own.column };
    const master = t === 'shared' && text === '' ? masters.get(si) : undefined;
    shared += master?.text.length ?? 0;
    if (shared > LIMITS.formulas) throw new PackageFault('its cells share formulas that are too long');
    const formulaCell = {
      ...own, text: master ? shiftFormula(master.text, own.row - master.row, own.column - master.column) : text,
      area: t === 'array' && ref !== undefined ? parseArea(ref) : cell,
    };
    if (formulaCell.text === '' || t === 'dataTable') return;
    if (t === 'shared' && text !== '') masters.set(si, formulaCell);
    found.push(formulaCell);
  };
  walkXml(xml, {
    open(local, attributes) {
      if (local === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
      } else if (local === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r.replace(/\d+$/, '')) + 1;
        if (attributes.r !== undefined) row = Number(/\d+$/.exec(attributes.r)?.[0] ?? row);
      } else if (local === 'f') formula = { attributes, text: '' };
    },
    close(local) {
      if (local !== 'f' || !formula) return;
      end(formula);
      formula = null;
    },
    text(part) { if (formula) formula.text += part; },
  });
  return found;
}
