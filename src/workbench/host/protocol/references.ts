import { HostError } from "../hostError.ts";
import type { HostObject } from "../objects/states.ts";

/** Objects that office.js holds between requests and names by a reference: ranges, and all that has no id. */
export interface References {
  keep(object: HostObject): string;
  find(reference: string): HostObject;
  release(reference: string): void;
  readonly count: number;
}

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const names = new Map<HostObject, string>();
  let next = 1;
  return {
    keep(object) {
      const known = names.get(object);
      if (known !== undefined) return known;
      const name = `reference-${next}`;
      next += 1;
      objects.set(name, object);
      names.set(object, name);
      return name;
    },
    find(reference) {
      const found = objects.get(reference);
      if (found === undefined) {
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      }
      return found;
    },
    release(reference) {
      const object = objects.get(reference);
      if (object !== undefined) names.delete(object);
      objects.delete(reference);
    },
    get count() {
      return objects.size;
    },
  };
}
