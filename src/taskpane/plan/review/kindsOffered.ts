import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";

const forSections: readonly ReadingKind[] = [
  "objectives",
  "objective",
  "pillars",
  "pillar",
  "initiatives",
  "kpis",
  "phases",
  "phase",
  "costs",
  "income",
  "returns",
  "risks",
  "assumptions",
  "strategy",
  "notes",
  "ignore",
];
const forTables: readonly ReadingKind[] = [
  "objectives",
  "kpis",
  "phases",
  "costs",
  "income",
  "notes",
  "ignore",
];

/** What a part can be taken for: a table holds fewer kinds than a section. What it is now is always there. */
export function kindsFor({ part, kind }: PartReading): readonly ReadingKind[] {
  const offered = part === "table" ? forTables : forSections;
  return offered.includes(kind) ? offered : [kind, ...offered];
}
