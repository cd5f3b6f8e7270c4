import * as v from "valibot";
import { readingKinds } from "../evidence/kinds.ts";

/** What a person decided on a section or a table: plain data, kept with the plan or in a file. */
export const decisionSchema = v.object({
  key: v.string(),
  kind: v.picklist(readingKinds),
  /** Of a table: the role of columns, by their headings. */
  columns: v.optional(v.record(v.string(), v.string())),
  /** What the rows were then. */
  fingerprint: v.optional(v.string()),
});
export const decisionsSchema = v.array(decisionSchema);

export type Decision = v.InferOutput<typeof decisionSchema>;
export type Decisions = readonly Decision[];
