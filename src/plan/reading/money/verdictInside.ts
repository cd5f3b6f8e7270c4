import type { ReadingKind, Verdict } from "../evidence/kinds.ts";

/** What stands in a section of money is of it, unless its words set it apart. */
export function verdictInside(kind: ReadingKind): Verdict {
  const reason = kind === "notes" ? "heading" : "above";
  return { kind, confidence: "sure", evidence: [{ kind, weight: 3, reason }], second: undefined };
}
