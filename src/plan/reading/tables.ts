import type { TableNode } from "../source/tree.ts";
import { deadlineAbove } from "./above.ts";
import { isBudgetHeader } from "./budgetTable.ts";
import type { ReadingContext } from "./draft.ts";
import { readHeading } from "./heading.ts";
import { groupOf } from "./kpiGroups.ts";
import { takePhaseTable } from "./phaseTable.ts";
import type { ReadingKind, Verdict } from "./evidence/kinds.ts";
import { columnNames, withDecidedHeadings } from "./decisions/columns.ts";
import { judgeTable, tableShape, type TableShape } from "./evidence/table.ts";
import { isKpiTable, takeKpiTable } from "./kpiTable.ts";
import { holdsCosts, takeMoney } from "./money/index.ts";
import { saysUnits } from "./money/unitStatement.ts";
import { takeObjectiveTable } from "./objectives.ts";
import type { Section } from "../outline/outline.ts";
import { cleanHeading } from "./fold.ts";
import { takeRiskTable } from "./riskTable.ts";
import { type Scope } from "./scope.ts";
import { tableRows } from "../outline/tableRows.ts";
import { itemAt } from "../itemAt.ts";

/** Takes a table for what its columns and its section say that it is. */
export function takeTable(given: TableNode, scope: Scope | undefined, context: ReadingContext): boolean {
  const section = scope?.section;
  const decided = context.readings.decidedOfTable(section, given);
  const names = columnsOf(tableShape(given));
  const table = withDecidedHeadings(given, names, new Map(Object.entries(decided?.columns ?? {})));
  const shape = tableShape(table, section !== undefined && saysUnits(section));
  const verdict = carefully(judgeTable(table, shape, scope?.kind, section?.text ?? ""), table, scope?.kind);
  const columns = table === given ? names : columnsOf(shape, names);
  const { kind } = context.readings.table(section, given, verdict, columns);
  if (scope === undefined || section === undefined || kind === "ignore" || kind === "notes") return false;
  const place = {
    group: groupOf(readHeading(section.text), section),
    deadline: deadlineAbove(section, context),
  };
  switch (kind) {
    case "kpis":
    case "objective":
      return takeKpiTable(table, { ...place, objective: scope.objective }, context);
    case "objectives":
      return takeObjectiveTable(table, section, context) || takeKpiTable(table, place, context);
    case "phases":
    case "phase": {
      const taken = takePhaseTable(table, section, context);
      // A phase's cost in its row is a line of the budget as well.
      const costed =
        shape.money &&
        (isBudgetTable(table) || holdsCosts(table)) &&
        takeMoneyTable(given, scope, "costs", context);
      return taken || costed;
    }
    case "risks":
      return takeRiskTable(table, cleanHeading(section.text), context);
    case "costs":
    case "income":
      return takeCostTable(given, scope, shape, kind, context);
    default:
      return (
        scope.table?.(table) === true ||
        (isKpiTable(table) && takeKpiTable(table, place, context)) ||
        (isBudgetTable(table) && takeMoneyTable(given, scope, "costs", context))
      );
  }
}

/** A table of costs whose rows are phases with their time gives both. */
function takeCostTable(
  table: TableNode,
  scope: Scope,
  shape: TableShape,
  kind: "costs" | "income",
  context: ReadingContext,
): boolean {
  const phased =
    shape.dated &&
    shape.columns.some((column) => column.has("phase")) &&
    takePhaseTable(table, scope.section, context);
  return takeMoneyTable(table, scope, kind, context) || phased;
}

const isBudgetTable = (table: TableNode): boolean => isBudgetHeader(tableRows(table).header);

/** A table of money in a section of something else is an account of its own, under that section's heading. */
function takeMoneyTable(
  table: TableNode,
  { section }: Scope,
  kind: "costs" | "income",
  context: ReadingContext,
): boolean {
  const alone: Section = { ...section, blocks: [{ kind: "table", table, ...table.place }], children: [] };
  const before = context.draft.money.length;
  takeMoney(alone, kind === "costs" ? "cost" : "income", context.year, context, section);
  return context.draft.money
    .slice(before)
    .some(({ account }) => account.categories.some(({ lines }) => lines.length > 0));
}

/** Amounts that nothing but their form says are costs are asked about, and until then are none. */
function carefully(verdict: Verdict, table: TableNode, above: ReadingKind | undefined): Verdict {
  const { kind, confidence } = verdict;
  const doubtful = confidence === "unsure" && (kind === "costs" || kind === "income");
  if (!doubtful || kind === above || isBudgetTable(table)) return verdict;
  return { ...verdict, kind: above ?? "notes", second: kind };
}

/** What each column says that it is, under the names that decisions know it by. */
function columnsOf(
  { titles, columns }: TableShape,
  names: readonly { readonly heading: string }[] = columnNames(titles).map((heading) => ({
    heading,
  })),
): { heading: string; role: string }[] {
  return titles.map((_, at) => ({
    heading: itemAt(names, at).heading,
    role: [...itemAt(columns, at)][0] ?? "text",
  }));
}
