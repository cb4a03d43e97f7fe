import { Answers } from './answers';
import type { ClassNames } from './class-names';
import { call, get, lowerFirst, set, update } from './members';
import {
  ActionType, HostError, NULL_OBJECT, NotEmulated, PathType,
  type Action, type ArgumentInfo, type ModelObject, type ObjectPath, type RequestBody, type ResponseBody,
} from './wire';

type Found = ModelObject | typeof NULL_OBJECT;

interface Batch { readonly paths: Readonly<Record<string, ObjectPath>>; readonly found: Map<number, Found>; readonly keep: boolean }

export interface InterpreterOptions {
  readonly root: ModelObject;
  /** Objects that the API makes by name, such as the custom functions service. */
  readonly services?: Readonly<Record<string, object>>;
  readonly classNames: (className: string) => ClassNames | null;
}

/**
 * The host's side of the protocol: walks one request and applies it to a model of plain objects.
 * It knows nothing of Excel; what the model lacks throws NotEmulated.
 */
export class Interpreter {
  readonly #root: ModelObject;
  readonly #services: Readonly<Record<string, object>>;
  readonly #answers: Answers;

  constructor({ root, services = {}, classNames }: InterpreterOptions) {
    this.#root = root;
    this.#services = services;
    this.#answers = new Answers(classNames);
  }

  /** Answers one request. Errors of the host are in the answer, gaps of the model are thrown. `stopAt` fails that action. */
  process(body: RequestBody, stopAt = Infinity): ResponseBody {
    const batch: Batch = { paths: body.ObjectPaths, found: new Map(), keep: body.AutoKeepReference ?? false };
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index >= stopAt) throw new HostError('GeneralException', 'An internal error has occurred.', 500);
        Results.push({ ActionId: action.Id, Value: this.#perform(action, batch) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        return { Results, Error: { Code, Message, Location: location(action, batch), ActionIndex: index, HttpStatusCode } };
      }
    }
    return { Results };
  }

  #perform(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId, batch);
    switch (action.ActionType) {
      case ActionType.Instantiate: return object === NULL_OBJECT ? null : this.#answers.identity(object, batch.keep);
      case ActionType.Query: return object === NULL_OBJECT ? null : this.#answers.query(object, action.QueryInfo ?? {});
      case ActionType.Method: return this.#method(object, action, batch);
      case ActionType.SetProperty:
        if (object !== NULL_OBJECT) set(object, action.Name!, this.#arguments(action.ArgumentInfo, batch)[0]);
        return null;
      case ActionType.Update:
        if (object !== NULL_OBJECT) update(object, action.ObjectState ?? {});
        return null;
      default: throw new NotEmulated(`action of type ${action.ActionType}`);
    }
  }

  #method(object: Found, action: Action, batch: Batch): unknown {
    if (object === NULL_OBJECT) return null;
    const name = action.Name!;
    const given = this.#arguments(action.ArgumentInfo, batch);
    if (name === '_KeepReference') { this.#answers.keep(object); return null; }
    if (name === '_RemoveReference') { this.#answers.release(String(given[0])); return null; }
    return this.#answers.result(call(object, name, given), batch.keep);
  }

  #resolve(id: number, batch: Batch): Found {
    const before = batch.found.get(id);
    if (before !== undefined) return before;
    const object = this.#walk(batch.paths[id]!, batch) as Found | null | undefined;
    const found = object ?? NULL_OBJECT;
    batch.found.set(id, found);
    return found;
  }

  #walk(path: ObjectPath, batch: Batch): unknown {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.Global: return this.#root;
      case PathType.Null: return NULL_OBJECT;
      case PathType.Reference: return this.#answers.kept(name);
      case PathType.NewObject: {
        const service = this.#services[name];
        if (!service) throw new NotEmulated(`service ${name}`);
        return service;
      }
    }
    const parent = this.#resolve(path.ParentObjectPathId!, batch);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const given = this.#arguments(path.ArgumentInfo, batch);
    switch (path.ObjectPathType) {
      case PathType.Property: return get(parent, name);
      case PathType.Method: return call(parent, name, given);
      case PathType.Indexer:
        if (!parent.$item) throw new NotEmulated(`indexer of ${parent.$class}`);
        return parent.$item(given[0]);
      default: throw new NotEmulated(`object path of type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined, batch: Batch): readonly unknown[] {
    const place = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference)) return (value as unknown[]).map((item, i) => place(item, reference[i]));
      return typeof reference === 'number' && reference !== 0 ? this.#resolve(reference, batch) : value;
    };
    const given = info?.Arguments ?? [];
    return info?.ReferencedObjectPathIds ? given.map((value, i) => place(value, info.ReferencedObjectPathIds![i])) : given;
  }
}

/** Where an action failed, as Office.js shows it: "worksheets.getItem". */
function location(action: Action, batch: Batch): string {
  const parts = action.Name ? [lowerFirst(action.Name)] : [];
  for (let path = batch.paths[action.ObjectPathId]; path?.Name; path = batch.paths[path.ParentObjectPathId ?? -1]) parts.unshift(lowerFirst(path.Name));
  return parts.slice(-2).join('.');
}
