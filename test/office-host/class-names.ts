/** The names that a class of the real API knows, read from Microsoft's own bundle. */
export interface ClassNames {
  /** Properties with a value, as the caller writes them and as the wire does, in the same order. */
  readonly scalars: readonly string[];
  readonly wireScalars: readonly string[];
  /** Properties that lead to another object. */
  readonly navigations: readonly string[];
}

interface ApiPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Looks up classes in a loaded namespace such as `Excel`; null for a class that it does not have. */
export function classNamesOf(namespace: object): (className: string) => ClassNames | null {
  const known = new Map<string, ClassNames | null>();
  return (className) => {
    const before = known.get(className);
    if (before !== undefined) return before;
    const prototype = (namespace as Record<string, { prototype?: ApiPrototype } | undefined>)[className]?.prototype;
    const names = prototype ? {
      scalars: prototype._scalarPropertyNames ?? [],
      wireScalars: prototype._scalarPropertyOriginalNames ?? [],
      navigations: prototype._navigationPropertyNames ?? [],
    } : null;
    known.set(className, names);
    return names;
  };
}
