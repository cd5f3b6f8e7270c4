import type { Risk } from "../plan.ts";
import type { ClaimRow } from "./claims.ts";
import { driverEntries, type DriverEntry } from "./drivers.ts";
import { lineRows, type LineRow } from "./budgetLines.ts";
import { budgetGroups, type TotalRow } from "./budgetTotals.ts";
import type { Basis } from "./figures.ts";
import { initiativeRows, type InitiativeRow } from "./initiatives.ts";
import { kpiMeasures, objectiveMeasures, type MeasureRow } from "./measures.ts";
import { phaseEntries, type PhaseEntry } from "./phases.ts";
import { phaseTotalRows, type PhaseTotalRow } from "./phaseTotals.ts";
import { itemRows, type ItemRow } from "./strategyItems.ts";

/** The rows of a plan that rules look at, by the table of the workbook that shows them; fields are its columns. */
export interface PlanRows {
  readonly objectives: readonly MeasureRow[];
  readonly pillars: readonly InitiativeRow[];
  readonly strategies: readonly ItemRow[];
  readonly kpis: readonly MeasureRow[];
  readonly phases: readonly PhaseEntry[];
  readonly phaseTotals: readonly PhaseTotalRow[];
  readonly budget: readonly LineRow[];
  readonly categories: readonly TotalRow[];
  readonly tracks: readonly TotalRow[];
  readonly drivers: readonly DriverEntry[];
  readonly claims: readonly ClaimRow[];
  readonly risks: readonly Risk[];
}
export type RowTable = keyof PlanRows;
export type RowOf<Table extends RowTable> = PlanRows[Table][number];

export function planRows(basis: Basis): PlanRows {
  const { plan } = basis;
  const lines = lineRows(basis);
  const groups = budgetGroups(basis, lines);
  const phases = phaseEntries(plan);
  return {
    objectives: objectiveMeasures(plan),
    pillars: initiativeRows(plan),
    strategies: itemRows(plan),
    kpis: kpiMeasures(plan),
    phases,
    phaseTotals: phaseTotalRows(phases),
    budget: lines,
    categories: groups.categories,
    tracks: groups.trackTotals,
    drivers: driverEntries(plan),
    claims: basis.claims ?? [],
    risks: plan.risks ?? [],
  };
}
