import { apiNotFound, HostError } from "../hostError.ts";
import type { Lookup } from "../objects/lookup.ts";
import { isHostObject, type HostObject } from "../objects/states.ts";
import type { ArgumentInfo, ObjectPathInfo, ReferencedPath } from "./message.ts";
import { pathTypes } from "./protocolIds.ts";
import type { References } from "./references.ts";

/** A service that office.js makes by type name, beside the workbook: methods by their travelling name. */
export type Service = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
export type Target = HostObject | { readonly service: Service; readonly name: string } | null;

export interface PathResolver {
  /** What a path of the request leads to; null where the object does not exist. */
  resolve(id: number): Target;
  /** Arguments, with the objects that paths stand for in their places. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[];
  call(target: Target, name: string, info: ArgumentInfo | undefined): unknown;
}

/** Follows the object paths of one request. Each is followed once, so that an `Add` in it happens once. */
export function createPathResolver(context: {
  readonly paths: Readonly<Record<string, ObjectPathInfo>>;
  readonly workbook: HostObject;
  readonly services: Readonly<Record<string, Service>>;
  readonly references: References;
  readonly lookup: Lookup;
}): PathResolver {
  const { lookup } = context;
  const reached = new Map<number, Target>();

  const substitute = (value: unknown, path: ReferencedPath): unknown => {
    if (Array.isArray(path)) {
      const values = Array.isArray(value) ? value : [];
      return path.map((inner: ReferencedPath, index) => substitute(values[index], inner));
    }
    return typeof path === "number" && path !== 0 ? resolve(path) : value;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return paths ? values.map((value, index) => substitute(value, paths[index] ?? 0)) : values;
  };

  const call = (target: Target, name: string, info: ArgumentInfo | undefined): unknown => {
    if (target === null) return null;
    if ("service" in target) {
      const method = target.service[name];
      if (method === undefined) throw apiNotFound(`${target.name}.${name}`);
      return method(...argumentsOf(info));
    }
    const member = lookup.member(target.type, name);
    if (member.kind !== "method") throw apiNotFound(`a method ${target.type}.${name}`);
    return member.call(target.state, argumentsOf(info));
  };

  const follow = (path: ObjectPathInfo): Target => {
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return context.workbook;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference:
        return context.references.find(path.Name);
      case pathTypes.newObject: {
        const service = context.services[path.Name];
        if (service === undefined) throw apiNotFound(`the service ${path.Name}`);
        return { service, name: path.Name };
      }
    }
    if (parent === undefined) throw new HostError("InvalidObjectPath", "An object path has no parent.");
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return asTarget(call(parent, path.Name, path.ArgumentInfo), path.Name);
      case pathTypes.property: {
        if ("service" in parent) throw apiNotFound(`${parent.name}.${path.Name}`);
        const member = lookup.member(parent.type, path.Name);
        if (member.kind !== "object") throw apiNotFound(`an object ${parent.type}.${path.Name}`);
        return member.get(parent.state);
      }
      case pathTypes.indexer: {
        if ("service" in parent) throw apiNotFound(`items of ${parent.name}`);
        const { item } = lookup.type(parent.type);
        if (item === undefined) throw apiNotFound(`items of ${parent.type}`);
        return item(parent.state, argumentsOf(path.ArgumentInfo)[0]);
      }
      default:
        throw apiNotFound(`object paths of type ${path.ObjectPathType}`);
    }
  };

  const resolve = (id: number): Target => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const path = context.paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `Object path ${id} is missing.`);
    const target = follow(path);
    reached.set(id, target);
    return target;
  };

  return { resolve, argumentsOf, call };
}

function asTarget(value: unknown, name: string): Target {
  if (value === null || isHostObject(value)) return value;
  throw apiNotFound(`an object as the result of ${name}`);
}
