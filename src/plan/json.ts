import * as v from "valibot";
import { PlanError } from "./error.ts";
import { migratePlan } from "./migrate.ts";
import type { Plan } from "./plan.ts";
import { planSchema, schemaVersion } from "./schema.ts";

/**
 * The plan that a JSON text holds. Throws a PlanError for text that is no JSON, for JSON of another
 * schema (with the path and what was expected there) and for a plan of a newer version, by its number.
 * A plan of an older version is brought to this one.
 */
export function parsePlan(json: string): Plan {
  return checkPlan(parseJson(json));
}

/** The plan as JSON, two spaces to a level. */
export function stringifyPlan(plan: Plan): string {
  return JSON.stringify(plan, undefined, 2);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new PlanError("invalidJson");
  }
}

function checkPlan(value: unknown): Plan {
  const version = versionOf(value);
  if (version !== undefined && version > schemaVersion) {
    throw new PlanError("newerVersion", { version: String(version) });
  }
  if (Array.isArray(value))
    throw new PlanError("otherSchema", { path: "", expected: "Object", received: "Array" });
  const result = v.safeParse(planSchema, migratePlan(value));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PlanError("otherSchema", {
    path: pathOf(issue),
    expected: issue.expected ?? issue.message,
    received: issue.received,
  });
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return undefined;
  return typeof value.schemaVersion === "number" ? value.schemaVersion : undefined;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}
