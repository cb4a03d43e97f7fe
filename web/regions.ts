/** F6 goes round the parts of the page, as in Excel; inside the grid the Tab key belongs to the cells, so it is the way out. */
import { useEffect } from 'react';

/** In the order that F6 takes; each names what gets the focus first in it. */
const REGIONS: readonly { readonly within: string; readonly first: string }[] = [
  { within: '[data-region="workbook"]', first: '[data-u-comp="editor"]' },
  { within: '[data-region="pane"]', first: '[data-headline-pane] :is(button, input, select, a[href], [tabindex="0"]):not([disabled])' },
  { within: '[data-region="header"]', first: 'button:not([disabled])' },
];

/** Moves the focus to the next part of the page, or with -1 to the one before. */
export function goRound(step: 1 | -1, page: Document = document): void {
  const here = REGIONS.findIndex(({ within }) => page.activeElement?.closest(within));
  for (let tries = 1; tries <= REGIONS.length; tries++) {
    const { within, first } = REGIONS[(here + step * tries + REGIONS.length * 2) % REGIONS.length]!;
    const target = page.querySelector(within)?.querySelector<HTMLElement>(first);
    // What is folded away has no size and takes no focus.
    if (!target || (target.offsetParent === null && within !== REGIONS[0]!.within)) continue;
    target.focus();
    return;
  }
}

/** Listens for F6 and Shift+F6 anywhere on the page. */
export function useRegions(): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goRound(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', heard, true);
    return () => removeEventListener('keydown', heard, true);
  }, []);
}
