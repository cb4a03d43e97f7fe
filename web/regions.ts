/** F6 goes round the parts of the page, as in Excel; inside the grid the Tab key belongs to the cells, so it is the way out. */
import { useEffect } from 'react';

/** In the order that F6 takes; each names what gets the focus first in it. */
const REGIONS: readonly { readonly within: string; readonly first: string }[] = [
  { within: '[data-region="workbook"]', first: '[data-u-comp="editor"]' },
  { within: '[data-region="pane"]', first: '[data-headline-pane] :is(button, input, select, a[href], [tabindex="0"]):not([disabled])' },
  { within: '[data-region="header"]', first: 'button:not([disabled])' },
];

const regionOf = (element: Element | null): number => REGIONS.findIndex(({ within }) => element?.closest(within));

/** Moves the focus to the next part of the page, or with -1 to the one before; `last` is where it was, should it be nowhere now. */
export function goRound(step: 1 | -1, last = -1, page: Document = document): void {
  const now = regionOf(page.activeElement);
  const here = now >= 0 ? now : last;
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
    // A button that goes away while it works takes the focus with it: the part of the page that it stood in still counts.
    let last = -1;
    const moved = (event: FocusEvent): void => {
      const now = regionOf(event.target as Element);
      if (now >= 0) last = now;
    };
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goRound(event.shiftKey ? -1 : 1, last);
    };
    addEventListener('keydown', heard, true);
    addEventListener('focusin', moved);
    return () => {
      removeEventListener('keydown', heard, true);
      removeEventListener('focusin', moved);
    };
  }, []);
}
