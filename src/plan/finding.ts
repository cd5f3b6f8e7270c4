import type { Language } from "../i18n/language.ts";

/** Where in the plan a finding points: the collection, and the names that lead to the place. */
export interface Place {
  readonly part:
    | "plan"
    | "objectives"
    | "pillars"
    | "strategies"
    | "kpis"
    | "phases"
    | "budget"
    | "roi"
    | "assumptions"
    | "income"
    | "risks"
    | "markets";
  /** From the outside in, e.g. ["Investment", "People", "Growth team"] for a budget line. */
  readonly path: readonly string[];
  /** The field at fault where it is one cell ("low", "endMonth"), as the schema names it. */
  readonly field?: string;
}

export type Severity = "error" | "warning" | "note";

/** One thing that the audit found. `figures` are the numbers behind the sentence, by name. */
export interface Finding {
  /** Which check spoke, e.g. "budget.categoryTotal". Stable: files and tests rely on it. */
  readonly id: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Readonly<Record<Language, string>>;
  readonly figures: Readonly<Record<string, number>>;
}
