/** What a plan consists of: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [Field in string]?: Json };

/** Whether two values say the same; a field without a value says nothing, and the order of fields neither. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isList(one))
    return (
      isList(other) &&
      one.length === other.length &&
      one.every((entry, index) => sameJson(entry, other[index]))
    );
  if (isList(other)) return false;
  return fieldsOf(one, other).every((field) => sameJson(one[field], other[field]));
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The fields of several records, each once, in order of appearance. */
export const fieldsOf = (...records: readonly { readonly [Field in string]?: Json }[]) => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];
