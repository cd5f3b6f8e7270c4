import type { Basis } from "../rows/figures.ts";
import type { PlanRows, RowOf, RowTable } from "../rows/planRows.ts";
import { budgetRules } from "./budget.ts";
import { holds } from "./condition.ts";
import { figureRules, measureRules } from "./measures.ts";
import { modelRules } from "./model.ts";
import { phaseRules } from "./phases.ts";
import { riskRules } from "./risks.ts";
import type { Breach, RowRule, Rule, RuleId } from "./rule.ts";
import { workRules } from "./work.ts";

/**
 * Everything that must hold, once: the audit of a plan, the Checks sheet with its formulas and expected
 * values, the marks in the rows and the pane all read it.
 */
export const ruleBook: Readonly<Record<RuleId, Rule>> = {
  ...figureRules,
  ...workRules,
  ...measureRules,
  ...phaseRules,
  ...budgetRules,
  ...modelRules,
  ...riskRules,
  // Exact figures that stand as values: the inputs they were calculated from are kept beside them.
  "returns.outdated": { kind: "workbook", severity: "warning" },
  // What people add that no row of a summary or of the model takes in.
  "work.unlisted": { kind: "workbook", severity: "error" },
  "model.unlisted": { kind: "workbook", severity: "error" },
  "returns.unplaced": { kind: "workbook", severity: "warning" },
  "model.assumed": { kind: "workbook", severity: "note" },
  "workbook.errors": { kind: "workbook", severity: "error" },
  "workbook.overwritten": { kind: "workbook", severity: "error" },
  "workbook.texts": { kind: "workbook", severity: "error" },
  "workbook.outside": { kind: "workbook", severity: "error" },
};

export const ruleIds = Object.keys(ruleBook) as RuleId[];

/** The rows that break a rule; of rows that break it together the first. */
function brokenRows<Table extends RowTable>(
  rule: RowRule<Table>,
  rows: PlanRows,
  basis: Basis,
): readonly RowOf<Table>[] {
  const all: readonly RowOf<Table>[] = rows[rule.table];
  return all.filter((row) => holds(rule.broken, { ...row }, basis));
}

/** How many places break a rule: what the formula of the Checks sheet must give. */
export function countBroken(rule: Rule, rows: PlanRows, basis: Basis): number {
  if (rule.kind === "workbook") return 0;
  if (rule.kind === "figures") return holds(rule.broken, {}, basis) ? 1 : 0;
  const own = rule as RowRule;
  const { counting } = own;
  const broken: readonly Readonly<Record<string, unknown>>[] = brokenRows(own, rows, basis).map((row) => ({
    ...row,
  }));
  if (counting === "rows") return broken.length;
  const amount = (row: Readonly<Record<string, unknown>>, column: string): number => Number(row[column] ?? 0);
  return "sum" in counting
    ? broken.reduce((sum, row) => sum + amount(row, counting.sum), 0)
    : Math.round(broken.reduce((sum, row) => sum + 1 / amount(row, counting.groups), 0));
}

/** Which row, from 0, is the first that breaks a rule; nothing where none does. */
export function firstBroken(rule: RowRule, rows: PlanRows, basis: Basis): number | undefined {
  const all: readonly RowOf<RowTable>[] = rows[rule.table];
  const first = all.findIndex((row) => holds(rule.broken, { ...row }, basis));
  return first < 0 ? undefined : first;
}

/** One breach for each place that `countBroken` counts. */
export function breachesOf(rule: Rule, rows: PlanRows, basis: Basis): readonly Breach[] {
  if (rule.kind === "workbook") return [];
  if (rule.kind === "figures") return holds(rule.broken, {}, basis) ? [rule.breach(basis)] : [];
  const own = rule as RowRule;
  const breaches = brokenRows(own, rows, basis).flatMap((row) => own.breaches(row as never, basis));
  if (typeof own.counting === "string" || "sum" in own.counting) return breaches;
  const seen = new Set<string>();
  return breaches.filter(({ place }) => {
    const key = JSON.stringify(place).toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
