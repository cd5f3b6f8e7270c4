import { apiNotFound, HostError } from "../hostError.ts";
import type { Lookup } from "../objects/lookup.ts";
import type { HostObject, ObjectName } from "../objects/states.ts";
import type { QueryInfo } from "./message.ts";
import type { References } from "./references.ts";

/** The names that a load asks for, as a tree: "format/fill/color" is three levels. `all` takes every value. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, members: new Map() });

function selectionOf(info: QueryInfo | undefined): Selection {
  const root = emptySelection();
  const add = (path: string, whole: boolean): void => {
    let level = root;
    for (const part of path.split("/")) {
      if (part === "*") {
        level.all = true;
        return;
      }
      const next = level.members.get(part) ?? emptySelection();
      level.members.set(part, next);
      level = next;
    }
    if (whole) level.all = true;
  };
  for (const path of info?.Select ?? []) add(path, false);
  for (const path of info?.Expand ?? []) add(path, true);
  if (root.members.size === 0) root.all = true;
  return root;
}

const travellingName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** Answers what a load asks for: the values of an object, of the objects in it and of a collection's items. */
export function createQuery(lookup: Lookup, references: References) {
  /** How office.js finds the object again: by its id, by its path (collections), or by a reference. */
  const identityOf = (object: HostObject): Record<string, unknown> => {
    const type = lookup.type(object.type);
    if (type.identity !== undefined) return { ...type.identity(object.state) };
    return type.items === undefined ? { _ReferenceId: references.keep(object) } : {};
  };

  const readAll = (object: HostObject, answer: Record<string, unknown>): void => {
    for (const [name, member] of Object.entries(lookup.type(object.type).members)) {
      if (member.kind !== "value" || !lookup.supported(member.set)) continue;
      try {
        answer[travellingName(name)] = member.read(object.state);
      } catch (cause) {
        // What the host cannot tell stays unloaded: who reads it nevertheless is told by office.js.
        if (!(cause instanceof HostError && cause.code === "ApiNotFound")) throw cause;
      }
    }
  };

  const readMember = (
    object: HostObject,
    name: string,
    selection: Selection,
    answer: Record<string, unknown>,
  ): void => {
    const member = lookup.member(object.type, name);
    const found = lookup.find(object.type, name)?.name ?? name;
    if (member.kind === "method") throw apiNotFound(`a property ${object.type}.${name}`);
    if (member.kind === "value") {
      answer[travellingName(found)] = member.read(object.state);
      return;
    }
    const inner = member.get(object.state);
    answer[travellingName(found)] = inner === null ? null : project(inner, wholeIfBare(selection));
  };

  const project = (object: HostObject, selection: Selection, info?: QueryInfo): Record<string, unknown> => {
    const type = lookup.type(object.type);
    if (type.items !== undefined && type.itemType !== undefined) {
      return projectItems(object, type.items(object.state), type.itemType, selection, info);
    }
    const answer = identityOf(object);
    if (selection.all) readAll(object, answer);
    for (const [name, inner] of selection.members) readMember(object, name, inner, answer);
    return answer;
  };

  const projectItems = (
    collection: HostObject,
    items: readonly HostObject[],
    itemType: ObjectName,
    selection: Selection,
    info: QueryInfo | undefined,
  ): Record<string, unknown> => {
    const answer: Record<string, unknown> = {};
    const ofItems: Selection = { all: selection.all, members: new Map() };
    let asksForItems = selection.all;
    if (selection.all) readAll(collection, answer);
    for (const [name, inner] of selection.members) {
      if (name === "items") {
        asksForItems = true;
        if (inner.all || inner.members.size === 0) ofItems.all = true;
        for (const [path, deeper] of inner.members) ofItems.members.set(path, deeper);
      } else if (lookup.find(collection.type, name) !== undefined) {
        readMember(collection, name, inner, answer);
      } else {
        asksForItems = true;
        ofItems.members.set(name, inner);
      }
    }
    // A name that no item could have is refused also when the collection is empty.
    for (const name of ofItems.members.keys()) lookup.member(itemType, name);
    if (asksForItems) {
      const first = info?.Skip ?? 0;
      const chosen = items.slice(first, info?.Top === undefined ? undefined : first + info.Top);
      answer["_Items"] = chosen.map((item) => project(item, ofItems));
    }
    return answer;
  };

  return {
    identityOf,
    query: (object: HostObject, info: QueryInfo | undefined) => project(object, selectionOf(info), info),
  };
}

const wholeIfBare = (selection: Selection): Selection =>
  selection.members.size === 0 ? { all: true, members: selection.members } : selection;
