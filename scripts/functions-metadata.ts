/**
 * Completes the functions' metadata with what its generator cannot write: with `allowErrorForDataTypeAny` Excel hands
 * error cells over, so that a function can say which cell it was; without it Excel shows the error and calls nothing.
 */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly type?: string; readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}

/** The same JSON, completed. Throws where it holds no function: an empty file would leave every formula at #NAME?. */
export function completeMetadata(json: string): string {
  const metadata = JSON.parse(json) as FunctionsMetadata;
  if (!Array.isArray(metadata.functions) || metadata.functions.length === 0) throw new Error('functions.json names no function.');
  return `${JSON.stringify({ ...metadata, allowErrorForDataTypeAny: true }, null, 2)}\n`;
}
