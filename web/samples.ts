/** The sample trackers that come with the page: fictional pupils, made by a script from a seed. */
export interface Sample { readonly file: string; readonly name: string; readonly about: string }

export const SAMPLES: readonly Sample[] = [
  { file: 'wide.xlsx', name: 'Year 11 tracker', about: 'A row a pupil, a column a subject, three assessment points' },
  { file: 'long.xlsx', name: 'Exam results export', about: 'A row a result, with early entries and resits' },
  { file: 'primary.xlsx', name: 'Year 6 tracker', about: 'Key stage 1 and key stage 2 results' },
];

/** The bytes of a sample, from this page's own folder. */
export async function sampleBytes(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok) throw new Error(`The sample could not be loaded (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}
