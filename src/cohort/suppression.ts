/**
 * What is withheld from anything meant to leave the school (rule S-4), so that it cannot be worked out
 * again. A figure of five or fewer pupils is withheld; and because a group's figure follows from the
 * school's less its siblings', more is withheld until it does not.
 *
 * Why it holds: the pupils of the groups withheld in one characteristic form a union. Whoever knows every
 * other figure knows at most the union's sum, and nothing of who belongs to which of its groups: any
 * exchange of pupils between them leaves every released count and figure as it was. So a withheld figure is
 * safe when some exchange would print another figure for that group, and that is what is checked.
 */
import { SUPPRESSION } from '../reference/release';

/** A figure of a school and its groups: a mean over the pupils that have it. */
export interface ReleasedFigure {
  /** Figures with the same name follow from one another and are withheld together. */
  readonly name: string;
  /** A pupil's part of the sum, a whole number in the figure's own unit. */
  value(pupil: number): number;
  /** The figure as it is printed. */
  print(sum: number, pupils: number): number;
}

/** Figures over the same pupils. */
export interface ReleasedFamily {
  readonly name: string;
  /** Whether a pupil is in these figures. */
  has(pupil: number): boolean;
  /** Withheld where fewer than this share of the pupils have them (Progress 8). */
  readonly minimumSharePercent?: number;
  readonly figures: readonly ReleasedFigure[];
}

/** Groups of one characteristic, by name: no pupil is in two of them. */
export type Partition = ReadonlyMap<string, Int32Array>;

export interface Release {
  /** Pupils of the school's own figures. */
  readonly members: Int32Array;
  readonly characteristics: readonly Partition[];
  readonly families: readonly ReleasedFamily[];
}

/** Why figures are withheld, by group ('' is the whole school) and the figure's name. */
export type WithheldFigures = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const WHOLE_SCHOOL = '';
const FEW = `It is of ${SUPPRESSION.pupils} or fewer pupils.`;
const COVERAGE = `Fewer than half of its pupils are in it.`;
const COVER = 'It is withheld so that the figure of another group does not follow from it.';
const EVERYWHERE = 'It is withheld for the school and every group, because the figure of a small group would follow from it.';

/** Whether a figure of so many pupils may not be released. */
export const tooFew = (pupils: number): boolean => pupils > 0 && pupils <= SUPPRESSION.pupils;

/** Decides what is withheld. */
export function withheldFigures(release: Release): WithheldFigures {
  const withheld = new Map<string, Map<string, string>>();
  const groups = release.characteristics.flatMap((characteristic) => [...characteristic.keys()]);
  const withhold = (group: string, figure: string, reason: string) => {
    const figures = withheld.get(group) ?? new Map<string, string>();
    withheld.set(group, figures);
    if (!figures.has(figure)) figures.set(figure, reason);
  };
  const everywhere = (names: Iterable<string>, own: string, others: string) => {
    for (const name of names) for (const group of [WHOLE_SCHOOL, ...groups]) withhold(group, name, group === WHOLE_SCHOOL ? own : others);
  };
  for (const family of release.families) {
    const names = family.figures.map(({ name }) => name);
    const whole = primaryReason(family, release.members);
    if (whole !== null) { everywhere(names, whole, COVER); continue; }
    for (const characteristic of release.characteristics) {
      const { parts, unsafe } = protect(family, partsOf(family, characteristic, release.members));
      for (const { group, reason } of parts) if (group !== null) names.forEach((name) => withhold(group, name, reason));
      everywhere(unsafe, EVERYWHERE, EVERYWHERE);
    }
  }
  return withheld;
}

/** Pupils of one group of a characteristic who are in a family's figures; `group` is null for those in no group. */
interface Part { readonly group: string | null; readonly pupils: Int32Array; readonly reason: string | null }

function partsOf(family: ReleasedFamily, characteristic: Partition, members: Int32Array): Part[] {
  const inGroups = new Set<number>();
  const parts: Part[] = [];
  for (const [group, all] of characteristic) {
    all.forEach((pupil) => inGroups.add(pupil));
    parts.push({ group, pupils: all.filter((pupil) => family.has(pupil)), reason: primaryReason(family, all) });
  }
  const rest = members.filter((pupil) => !inGroups.has(pupil) && family.has(pupil));
  parts.push({ group: null, pupils: rest, reason: tooFew(rest.length) ? FEW : null });
  return parts.filter(({ pupils }) => pupils.length > 0);
}

/** Why a figure is withheld by itself; null where it is not. */
function primaryReason(family: ReleasedFamily, members: Int32Array): string | null {
  const pupils = members.reduce((count, pupil) => count + (family.has(pupil) ? 1 : 0), 0);
  if (tooFew(pupils)) return FEW;
  const least = family.minimumSharePercent ?? 0;
  return pupils > 0 && 100 * pupils < least * members.length ? COVERAGE : null;
}

/** Withholds siblings, the smallest first, until no withheld figure follows; names the figures that no sibling can cover. */
function protect(family: ReleasedFamily, parts: readonly Part[]): { readonly parts: readonly { readonly group: string | null; readonly reason: string }[]; readonly unsafe: ReadonlySet<string> } {
  if (parts.every(({ reason }) => reason === null)) return { parts: [], unsafe: new Set() };
  const unsafe = following(family.figures, parts);
  const figures = family.figures.filter(({ name }) => !unsafe.has(name));
  // Pupils in no group are never printed, so they are among the withheld from the start.
  const chosen = parts.filter(({ group, reason }) => reason !== null || group === null);
  const spare = parts.filter((part) => !chosen.includes(part)).sort((one, other) => other.pupils.length - one.pupils.length);
  while (spare.length > 0 && (tooFew(pupilsOf(chosen)) || following(figures, chosen).size > 0)) chosen.push(spare.pop()!);
  return { parts: chosen.map(({ group, reason }) => ({ group, reason: reason ?? COVER })), unsafe };
}

/** The figures that follow for one of these parts, when their sum together is known: no exchange of pupils prints another. */
function following(figures: readonly ReleasedFigure[], parts: readonly Part[]): ReadonlySet<string> {
  const union = parts.flatMap(({ pupils }) => [...pupils]);
  const sizes = new Set(parts.map(({ pupils }) => pupils.length));
  return new Set(figures.filter((figure) => {
    const values = union.map((pupil) => figure.value(pupil)).sort((one, other) => one - other);
    return [...sizes].some((size) => figure.print(sumOf(values.slice(0, size)), size) === figure.print(sumOf(values.slice(-size)), size));
  }).map(({ name }) => name));
}

const pupilsOf = (parts: readonly Part[]): number => parts.reduce((sum, { pupils }) => sum + pupils.length, 0);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
