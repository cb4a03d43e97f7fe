/** Conditional formats of the file in the words of the grid. */
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { BooleanNumber, type IRange, type IStyleBase } from '@univerjs/core';
import type { ConditionalRule, CellStyle } from 'hucre';
import { parseArea } from '../../../src/cells/address';
import { colourOf } from './colour';
import { fillColour } from './style';

type RuleConfig = IConditionFormattingRule['rule'];
type Stop = { readonly type: string; readonly value?: string };

/** The rules of one sheet, first to be applied first; a kind that the grid cannot draw is left out. */
export function conditionalFormats(rules: readonly ConditionalRule[], theme?: readonly string[]): IConditionFormattingRule[] {
  return [...rules].sort((one, other) => one.priority - other.priority).flatMap((rule, index) => {
    const config = ruleOf(rule, theme);
    return config ? [{ cfId: `cf${index}`, ranges: rangesOf(rule.range), stopIfTrue: rule.stopIfTrue ?? false, rule: config as RuleConfig }] : [];
  });
}

export const rangesOf = (addresses: string): IRange[] => addresses.split(/\s+/).filter(Boolean).map((address) => {
  const { top, left, bottom, right } = parseArea(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
});

function ruleOf(rule: ConditionalRule, theme?: readonly string[]): unknown {
  if (rule.type === 'dataBar' && rule.dataBar) return dataBar(rule.dataBar);
  if (rule.type === 'colorScale' && rule.colorScale) return colourScale(rule.colorScale);
  if (rule.type === 'iconSet' && rule.iconSet) return iconSet(rule.iconSet);
  const highlight = highlightOf(rule);
  return highlight && { type: 'highlightCell', style: lookOf(rule.style, theme), ...highlight };
}

/** What makes a cell stand out; a comparison with anything but a number becomes a formula. */
function highlightOf(rule: ConditionalRule): object | null {
  const formulas = [rule.formula ?? []].flat();
  const numbers = formulas.map(Number);
  const corner = rule.range.split(/[\s:]/)[0]!;
  switch (rule.type) {
    case 'expression': return formulas[0] ? { subType: 'formula', value: `=${formulas[0]}` } : null;
    case 'cellIs': {
      if (!rule.operator || formulas.length === 0) return null;
      if (numbers.every(Number.isFinite)) return { subType: 'number', operator: rule.operator, value: /etween/.test(rule.operator) ? numbers : numbers[0] };
      return { subType: 'formula', value: comparison(corner, rule.operator, formulas) };
    }
    case 'containsText': case 'notContainsText': case 'beginsWith': case 'endsWith':
      return rule.text === undefined ? null : { subType: 'text', operator: rule.type, value: rule.text };
    case 'containsBlanks': case 'notContainsBlanks': return { subType: 'text', operator: rule.type };
    case 'duplicateValues': case 'uniqueValues': return { subType: rule.type };
    default: return formulas[0] ? { subType: 'formula', value: `=${formulas[0]}` } : null;
  }
}

const SIGNS: Partial<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };

function comparison(cell: string, operator: string, [first, second]: readonly string[]): string {
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  // A blank cell equals no text and is above no number, as the file's own program has it.
  return `=AND(${cell}<>"",${cell}${SIGNS[operator] ?? '='}${first})`;
}

function lookOf(style: CellStyle | undefined, theme?: readonly string[]): IStyleBase {
  const ink = colourOf(style?.font?.color, theme);
  // In a differential style the fill's colour is its background.
  const paper = style?.fill && (style.fill.type === 'pattern' ? colourOf(style.fill.bgColor ?? style.fill.fgColor, theme) : fillColour(style.fill, theme));
  return {
    ...(style?.font?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style?.font?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style?.font?.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(paper ? { bg: { rgb: paper } } : {}),
  };
}

const stopOf = ({ type, value }: Stop): { type: string; value?: number } => ({ type, ...(value === undefined ? {} : { value: Number(value) }) });
const hex = (colour: string): string => `#${colour.slice(-6)}`;

function dataBar({ cfvo, color }: NonNullable<ConditionalRule['dataBar']>): object {
  const [min = { type: 'min' }, max = { type: 'max' }] = cfvo as readonly Stop[];
  return { type: 'dataBar', isShowValue: true, config: { min: stopOf(min), max: stopOf(max), isGradient: false, positiveColor: hex(color), nativeColor: '#C00000' } };
}

function colourScale({ cfvo, colors }: NonNullable<ConditionalRule['colorScale']>): object {
  return { type: 'colorScale', config: cfvo.map((stop, index) => ({ index, color: hex(colors[index] ?? 'FFFFFF'), value: stopOf(stop) })) };
}

/** The file counts from the lowest icon up; the grid from the highest down. */
function iconSet({ iconSet: name, cfvo, reverse, showValue }: NonNullable<ConditionalRule['iconSet']>): object {
  const count = cfvo.length;
  const config = cfvo.map((stop, index) => ({
    operator: 'greaterThanOrEqual', value: stopOf(stop), iconType: name, iconId: String(reverse ? index : count - 1 - index),
  })).reverse();
  return { type: 'iconSet', isShowValue: showValue ?? true, config };
}
