import type { ValuesCopy } from '../../workbook/port';

/** What was made, and where it is. */
export function copiedSentence({ name, bytes, formulas }: ValuesCopy): string {
  const count = formulas === 1 ? 'One Headline formula is a value' : `${formulas} Headline formulas are values`;
  return bytes ? `"${name}" is saved with your downloads. ${count} in it.` : `The copy is open in a window of its own. ${count} in it. Save it there under a name such as "${name}".`;
}
