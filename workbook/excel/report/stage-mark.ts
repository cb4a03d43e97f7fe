/**
 * What a sheet is to a report that is being written, kept with its mark so that the next run can tidy up after one
 * that was broken off. The mark's formula says which sheet it is, the mark's comment what it is for now.
 */
import type { SheetKey } from '../../../src/report/types';
import { markText } from '../../marks';

export type Stage =
  /** Being written, hidden, under a name of its own. */
  | { readonly kind: 'staging' }
  /** Written and under its name; the one that it replaces has not gone yet. */
  | { readonly kind: 'new' }
  /** The one that is replaced, moved aside; `name` is the one that it had. */
  | { readonly kind: 'aside'; readonly name: string };

const STAGING = '="staging"';
const NEW = 'New';
const ASIDE = 'Was: ';

export const stagingMark = STAGING;
export const newComment = NEW;
export const asideComment = (name: string): string => ASIDE + name;
export const keyMark = (key: SheetKey): string => `=${markText(key)}`;

export function stageOf(formula: string, comment: string): Stage | null {
  if (formula.trim() === STAGING) return { kind: 'staging' };
  if (comment === NEW) return { kind: 'new' };
  return comment.startsWith(ASIDE) ? { kind: 'aside', name: comment.slice(ASIDE.length) } : null;
}
