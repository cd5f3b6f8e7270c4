import { schemaVersion } from "./schema.ts";

/**
 * A plan of an older version in the form of this one, before it is checked: version 2 added parts and made
 * the currency optional, so whatever version 1 says holds as it stands. Anything else comes back untouched.
 */
export function migratePlan(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return "schemaVersion" in value && value.schemaVersion === 1 ? { ...value, schemaVersion } : value;
}
