import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionsMetadata } from '../office-host/calculation';

/** The one file that the generator reads. */
const FUNCTIONS = path.join(import.meta.dirname, '../../functions/functions.ts');

export interface GeneratedMetadata extends FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }[];
    readonly result?: { readonly dimensionality?: string };
  }[];
}

/** functions.json as the generator under the build's plugin makes it, and which function stands behind each id. */
export async function generatedMetadata(): Promise<{ readonly json: string; readonly metadata: GeneratedMetadata; readonly associate: readonly { readonly id: string; readonly functionName: string }[] }> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(FUNCTIONS, false);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { json: metadataJson, metadata: JSON.parse(metadataJson) as GeneratedMetadata, associate };
}
