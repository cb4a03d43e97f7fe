/** The relationships of a part stand in a part of their own: those of "xl/workbook.xml" in "xl/_rels/workbook.xml.rels". */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships these are, or null: "" is the package. */
export function ownerOf(rels: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(rels);
  return match ? `${match[1] ?? ''}${match[2]!}` : null;
}

/** The part that a relationship's target names, as seen from the part that it stands in. */
export function joinPath(from: string, target: string): string {
  const plain = decode(target.split('#')[0]!).replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** How one part names another in its relationships: "../drawings/drawing1.xml". */
export function relativePath(from: string, target: string): string {
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
