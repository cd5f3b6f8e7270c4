import { values as en } from "./en/values.ts";
import { values as es } from "./es/values.ts";
import { values as pt } from "./pt/values.ts";
import type { InAllLanguages } from "./language.ts";

/** A word of the plan: how it is written, and folded what else it is read from. */
export interface Word {
  readonly write: string;
  readonly also: readonly string[];
}

/** Words that stand for values which a plan knows by a key. */
export interface ValueWords {
  readonly priority: Readonly<Record<"high" | "medium" | "low", Word>>;
  readonly status: Readonly<Record<"notStarted" | "inProgress" | "done" | "blocked", Word>>;
  readonly direction: Readonly<Record<"higher" | "lower", Word>>;
  readonly period: Readonly<Record<"year" | "month" | "once", Word>>;
}

export const values: InAllLanguages<ValueWords> = { en, es, pt };
