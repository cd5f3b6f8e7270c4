import { aboveMatrix, apiNotFound } from "../hostError.ts";
import { declaredVersion, fullSetName, supports, type RequirementMatrix } from "../requirementMatrix.ts";
import type { Member, ObjectType } from "./members.ts";
import type { ObjectName } from "./states.ts";

export type AnyMember = Member<unknown>;
export type AnyType = ObjectType<unknown>;

/** Finds the members of the declared classes by the names that travel, and refuses the others. */
export interface Lookup {
  type(name: ObjectName): AnyType;
  /** The member, or the refusal that names it; `write` asks for the set of writing. */
  member(type: ObjectName, name: string, write?: boolean): AnyMember;
  find(type: ObjectName, name: string): { readonly name: string; readonly member: AnyMember } | undefined;
  supported(set: string): boolean;
}

export function createLookup(types: ReadonlyMap<ObjectName, AnyType>, matrix: RequirementMatrix): Lookup {
  const indexes = new Map<ObjectName, ReadonlyMap<string, { name: string; member: AnyMember }>>();

  const type = (name: ObjectName): AnyType => {
    const found = types.get(name);
    if (found === undefined) throw apiNotFound(`the class ${name}`);
    return found;
  };
  // Names travel as "Values" and as "values": the case of a name never tells two members apart.
  const indexOf = (name: ObjectName): ReadonlyMap<string, { name: string; member: AnyMember }> => {
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const index = new Map<string, { name: string; member: AnyMember }>();
    for (const [memberName, member] of Object.entries(type(name).members)) {
      index.set(memberName.toLowerCase(), { name: memberName, member });
      if (member.kind === "value" && member.writtenAs !== undefined) {
        index.set(member.writtenAs.toLowerCase(), { name: memberName, member });
      }
    }
    indexes.set(name, index);
    return index;
  };
  const find = (owner: ObjectName, name: string) => indexOf(owner).get(name.toLowerCase());

  return {
    type,
    find,
    supported: (set) => supports(matrix, set),
    member(owner, name, write = false) {
      const found = find(owner, name);
      if (found === undefined) throw apiNotFound(`${owner}.${name}`);
      const { member } = found;
      const set = write && member.kind === "value" ? (member.writeSet ?? member.set) : member.set;
      if (!supports(matrix, set)) {
        throw aboveMatrix(`${owner}.${found.name}`, fullSetName(set), declaredVersion(matrix, set));
      }
      return member;
    },
  };
}
