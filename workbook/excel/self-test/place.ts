/** Sets that have come in several versions, with the highest that we ask about. */
const SETS: readonly (readonly [string, number])[] = [['ExcelApi', 25], ['CustomFunctionsRuntime', 9], ['SharedRuntime', 5]];

/** Where the self-test was run: the program, its version, and the highest version of each requirement set that it has. */
export function placeOfTest(): string {
  const { diagnostics, requirements } = Office.context;
  const sets = SETS.map(([name, most]) => {
    const versions = Array.from({ length: most }, (_, i) => `1.${i + 1}`);
    return `${name} ${versions.findLast((version) => requirements.isSetSupported(name, version)) ?? 'none'}`;
  });
  return `${diagnostics?.host ?? 'Excel'} ${diagnostics?.version ?? ''} on ${diagnostics?.platform ?? 'an unknown platform'}; ${sets.join(', ')}`;
}
