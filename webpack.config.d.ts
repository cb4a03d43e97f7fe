import type { Configuration } from 'webpack';

/** Production and the namespace HEADLINE unless told otherwise. */
export default function configurations(options?: { readonly mode?: 'production' | 'development'; readonly namespace?: string }): Configuration[];
