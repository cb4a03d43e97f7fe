/** This build's nonce, with which the page's content-security policy admits style elements. */
export const styleNonce = (page: Document = document): string => page.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** Gives every style element that is made from now on the nonce: the grid and its pop-ups write their own. */
export function admitStyles(page: Document = document): void {
  const nonce = styleNonce(page);
  if (!nonce) return;
  const make = page.createElement.bind(page) as (name: string, options?: ElementCreationOptions) => HTMLElement;
  page.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof page.createElement;
}
