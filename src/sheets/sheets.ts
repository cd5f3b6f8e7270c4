import type { Plan } from "../plan/plan.ts";
import { assumptionsSheet } from "./assumptions/sheet.ts";
import type { Build, BuiltSheet } from "./build.ts";
import { budgetSheet } from "./budget/sheet.ts";
import type { SheetId, TableId } from "./ids.ts";
import { kpisSheet } from "./kpis/sheet.ts";
import { phasesSheet } from "./phases/sheet.ts";
import { pillarsSheet } from "./pillars/sheet.ts";
import { readBudget } from "./readBack/budget.ts";
import { readNotes } from "./readBack/notes.ts";
import { readKpis, readObjectives } from "./readBack/measures.ts";
import { readIncome, readMarkets, readRisks } from "./readBack/money.ts";
import { readPhases } from "./readBack/phases.ts";
import { readPillars } from "./readBack/pillars.ts";
import type { ReadingSource } from "./readBack/reader.ts";
import { readStrategies } from "./readBack/strategies.ts";
import { marketsSheet } from "./markets/sheet.ts";
import { returnsSheet } from "./returns/sheet.ts";
import { projectionSheet } from "./projection/sheet.ts";
import { revenueSheet } from "./revenue/sheet.ts";
import { risksSheet } from "./risks/sheet.ts";
import { scenariosSheet } from "./scenarios/sheet.ts";
import { strategiesSheet } from "./strategies/sheet.ts";

/** The sheets that are made from the plan alone; the others are made from these. */
export type PlanSheetId = Exclude<SheetId, "guide" | "overview" | "checks">;
export const templates: Readonly<Record<PlanSheetId, (build: Build) => BuiltSheet>> = {
  assumptions: assumptionsSheet,
  pillars: pillarsSheet,
  strategies: strategiesSheet,
  kpis: kpisSheet,
  phases: phasesSheet,
  budget: budgetSheet,
  revenue: revenueSheet,
  projection: projectionSheet,
  markets: marketsSheet,
  returns: returnsSheet,
  risks: risksSheet,
  scenarios: scenariosSheet,
};

interface PartReader<Part extends keyof Plan> {
  /** Where it is read from; without the first of them the part is not in the workbook. */
  readonly tables: readonly [TableId, ...TableId[]];
  readonly read: (source: ReadingSource) => Plan[Part];
}
export type PartReaders = { readonly [Part in keyof Plan]?: PartReader<Part> };

/** The parts of a plan that tables hold, and how each is read. */
export const parts = {
  objectives: { tables: ["objectives"], read: readObjectives },
  pillars: { tables: ["pillars", "areas", "pillarTotals"], read: readPillars },
  strategies: { tables: ["strategies"], read: readStrategies },
  kpis: { tables: ["kpis", "steps"], read: readKpis },
  phases: { tables: ["phases", "phaseTotals"], read: readPhases },
  budget: {
    tables: ["budget", "categories", "tracks", "statedParts", "details", "times"],
    read: readBudget,
  },
  income: { tables: ["streams", "drivers", "incomePlaced"], read: readIncome },
  markets: { tables: ["markets"], read: readMarkets },
  risks: { tables: ["risks"], read: readRisks },
  notes: { tables: ["notes"], read: readNotes },
} satisfies PartReaders;
