import type { PlanPath } from "../../plan/merge/index.ts";
import type { ColumnId, TableId } from "../ids.ts";
import { knownTables } from "../readBack/planFromTables.ts";

type RowKeys = { readonly [Id in TableId]?: readonly ColumnId<Id>[] };

/** What tells the rows of a table apart; those of a table without any go by their order. */
export const rowKeys: RowKeys = {
  assumptions: ["key"],
  objectives: ["name"],
  cost: ["track"],
  pillars: ["pillar", "area", "initiative"],
  areas: ["pillar", "area"],
  pillarTotals: ["pillar"],
  strategies: ["framework", "part", "topic", "item"],
  frameworks: ["framework"],
  steps: ["group", "name", "when"],
  kpis: ["group", "name"],
  timelines: ["track"],
  phaseTotals: ["track", "phase"],
  phases: ["track", "phase", "label", "milestone"],
  tracks: ["track"],
  categories: ["track", "category"],
  approximate: ["track"],
  exact: ["track"],
  statedParts: ["track", "name"],
  details: ["track", "category", "item", "name"],
  times: ["track", "category", "item", "when"],
  budget: ["track", "category", "name"],
  streams: ["stream"],
  paths: ["group", "name"],
  markets: ["name"],
  placed: ["name", "period"],
  risks: ["name"],
  notes: ["heading"],
};

/** Tables whose inputs are read back into the plan: the change log is the user's own. */
export const readTables: ReadonlySet<string> = new Set(
  knownTables.map(({ id }) => id).filter((id) => id !== "changes"),
);

/** Where the thing of a row stands in the plan, by the names in the row. */
export function pathOfRow(table: string, names: readonly string[]): PlanPath | undefined {
  const [first = "", second = "", third = "", fourth = ""] = names;
  const path = ((): readonly string[] | undefined => {
    switch (table) {
      case "assumptions":
      case "objectives":
      case "risks":
      case "markets":
        return [table, first];
      case "kpis":
        return ["kpis", first, second];
      case "pillars":
        return ["pillars", first, "areas", second, "initiatives", third];
      case "areas":
        return ["pillars", first, "areas", second];
      case "pillarTotals":
        return ["pillars", first];
      case "strategies":
        return ["strategies", first, "parts", second, "topics", third, "items", fourth];
      case "phases":
        return third === "" && fourth === ""
          ? ["phases", first, second]
          : ["phases", first, second, "milestones", third, fourth];
      case "phaseTotals":
        return ["phases", first, second];
      case "budget":
        return ["budget", "categories", first, second, "lines", third];
      case "categories":
        return ["budget", "categories", first, second];
      case "streams":
        return ["income", first];
      default:
        return undefined;
    }
  })();
  return path?.filter((name) => name !== "");
}
