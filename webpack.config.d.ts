import type { Configuration } from 'webpack';

/** Production, the namespace HEADLINE and the folder dist/ unless told otherwise. */
export default function configurations(options?: { readonly mode?: 'production' | 'development'; readonly namespace?: string; readonly folder?: string }): Configuration[];
