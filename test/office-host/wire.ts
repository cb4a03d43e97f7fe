/**
 * The words of the batch protocol ("Rich API") that Office.js speaks to its host: one request holds a list of
 * actions on object paths, one response holds a result for each. Nothing here knows of Excel.
 */

export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, Update: 9 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the shape of `Arguments`: an id other than 0 says that an object path stands in that place. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number }

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string; readonly Message: string; readonly Location?: string;
    readonly ActionIndex: number; readonly HttpStatusCode: number;
  };
}

/** The null object: what `getItemOrNullObject` finds when there is nothing to find. */
export const NULL_OBJECT: unique symbol = Symbol('null object');

/**
 * An object of a model. Its members carry the wire's names: properties and methods in PascalCase
 * (`Values`, `GetRange()`). A collection has `$item` (the indexer) and `$items` (its members in order).
 */
export interface ModelObject {
  /** The class's name in the API's namespace. Written out, since bundlers rename classes. */
  readonly $class: string;
  /** Sent back as the object's id, by which the proxy finds it again. */
  readonly $id?: string;
  /** The object is addressed by a reference that the host keeps (a range has no id). */
  readonly $kept?: boolean;
  $item?(key: unknown): unknown;
  $items?(): readonly ModelObject[];
}

/** An error that the host gives as Excel would. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) { super(message); }
}

/** A gap in the emulation. It fails the test that meets it; it is never an answer. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`The emulated host has no ${what}. Extend its model: this is not an error of Excel.`);
    this.name = 'NotEmulated';
  }
}
