import { headingWords } from "./columnWords.ts";
import type { TableNode } from "../source/tree.ts";
import type { Period } from "../plan.ts";
import { readBudgetAmount, readPeriodWord } from "./amount.ts";
import type { DraftCategory, DraftStated, ReadingContext } from "./draft.ts";
import { withoutUndefined } from "./given.ts";
import { columnOf, restAsText, restOfRow, tableRows, type Row } from "../outline/tableRows.ts";
import { isTotalWord } from "./words.ts";

const nameWords = headingWords((words) => words.line);
const categoryWords = headingWords((words) => words.category);
const lowWords = headingWords((words) => words.low, "anywhere");
const highWords = headingWords((words) => words.high, "anywhere");
const likelyWords = headingWords((words) => words.likely, "anywhere");
const sumWords = headingWords((words) => words.sum, "anywhere");
const periodWords = headingWords((words) => words.period, "whole");

/** Whether a table's header plainly names lines of a budget with their sums. */
export function isBudgetHeader(header: readonly string[]): boolean {
  const low = columnOf(header, lowWords);
  const high = columnOf(header, highWords);
  return (
    (columnOf(header, nameWords) ?? columnOf(header, categoryWords)) !== undefined &&
    ((low !== undefined && high !== undefined) || columnOf(header, sumWords) !== undefined)
  );
}

/** Where the rows of a table go: a column may name the category of each. */
export interface BudgetTarget {
  category(name?: string): DraftCategory;
  /** Takes the total of a table whose rows belong to several categories. */
  stateWhole(total: DraftStated): void;
}

/** Takes the rows of a table of budget lines; its columns say what is what. */
export function takeBudgetTable(table: TableNode, target: BudgetTarget, { ledger }: ReadingContext): boolean {
  const { header, titles, headerLine, rows } = tableRows(table);
  if (!isBudgetHeader(header)) return false;
  ledger.understand(headerLine);
  const columns = {
    category: columnOf(header, nameWords) === undefined ? undefined : columnOf(header, categoryWords),
    name: columnOf(header, nameWords) ?? columnOf(header, categoryWords) ?? 0,
    low: columnOf(header, lowWords) ?? columnOf(header, sumWords),
    high: columnOf(header, highWords) ?? columnOf(header, sumWords),
    likely: columnOf(header, likelyWords),
    period: columnOf(header, periodWords),
  };
  const headerPeriod = readPeriodWord(header.join(" "));
  const used = Object.values(columns);
  for (const row of rows) {
    const rest = restAsText(restOfRow(row.cells, titles, used));
    takeRow(row, columns, { rest, headerPeriod }, target, ledger);
  }
  return true;
}

type Columns = Readonly<
  Record<"name", number> & Record<"category" | "low" | "high" | "likely" | "period", number | undefined>
>;

function takeRow(
  row: Row,
  columns: Columns,
  { rest, headerPeriod }: { readonly rest: string; readonly headerPeriod: Period | undefined },
  target: BudgetTarget,
  ledger: ReadingContext["ledger"],
): void {
  const cell = (column: number | undefined): string =>
    column === undefined ? "" : (row.cells[column] ?? "");
  const categoryName = cell(columns.category);
  const name = cell(columns.name) || categoryName;
  const low = readBudgetAmount(cell(columns.low));
  const high = readBudgetAmount(cell(columns.high));
  if (name === "" || low === undefined || high === undefined) {
    ledger.leave(row.line, row.line, "noAmount");
    return;
  }
  ledger.understand(row.line);
  const period =
    readPeriodWord(cell(columns.period)) ?? low.period ?? high.period ?? readPeriodWord(rest) ?? headerPeriod;
  const sum = { low: low.low, high: high.high, period };
  if (isTotalWord(categoryName)) {
    target.stateWhole(sum);
    return;
  }
  const category = categoryName === "" ? target.category() : target.category(categoryName);
  if (isTotalWord(name)) {
    category.stated ??= sum;
    return;
  }
  const likely = readBudgetAmount(cell(columns.likely))?.low;
  const basis = rest === "" ? undefined : rest;
  category.lines.push({ name, ...sum, at: row.line, ...withoutUndefined({ likely, basis }) });
}
