import * as v from "valibot";
import { readingKinds } from "../evidence/kinds.ts";

/** A row with an amount is a line, the total of others, or nothing to count. */
export const rowRoles = ["line", "total", "ignore"] as const;
export type RowRole = (typeof rowRoles)[number];

/** What a person decided on a section or a table: plain data, kept with the plan or in a file. */
export const decisionSchema = v.object({
  key: v.string(),
  kind: v.picklist(readingKinds),
  /** Of a table: the role of columns, by their headings. */
  columns: v.optional(v.record(v.string(), v.string())),
  /** Of a budget: what rows are, by their names, where their place and amounts leave that open. */
  rows: v.optional(v.record(v.string(), v.picklist(rowRoles))),
  /** What the rows were then. */
  fingerprint: v.optional(v.string()),
});
export const decisionsSchema = v.array(decisionSchema);

export type Decision = v.InferOutput<typeof decisionSchema>;
export type Decisions = readonly Decision[];
