import { readFileSync } from 'node:fs';

/** Requirement sets with the version that a host has: `{ ExcelApi: '1.9' }`. */
export type Sets = Readonly<Record<string, string>>;

/** What the manifest asks for: the host is fixed at exactly this, so that a call of anything newer fails. */
export function setsOfManifest(file: URL | string): Sets {
  const text = readFileSync(file, 'utf8');
  const sets = [...text.matchAll(/<(?:bt:)?Set\s+Name="([^"]+)"\s+MinVersion="([^"]+)"/g)].map(([, name, version]) => [name!, version!] as const);
  if (sets.length === 0) throw new Error(`${String(file)} asks for no requirement sets.`);
  return Object.fromEntries(sets);
}

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/** Whether a host with these sets has one of at least that version. */
export function isSetSupported(sets: Sets, name: string, version = '1.1'): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const [major, minor] = parts(has);
  const [wantedMajor, wantedMinor] = parts(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
