import type { Table } from "mdast";
import { readBudgetAmount, readPeriodWord } from "./amount.ts";
import type { DraftCategory, ReadingContext } from "./draft.ts";
import { withoutUndefined } from "./given.ts";
import { columnOf, tableRows, type Row } from "./tableRows.ts";
import { isTotalWord } from "./words.ts";

const nameWords =
  /^(?:linea|partida|concepto|nombre|rubro|item|line|name|description|descripcion|category|categoria|area)\b/;
const lowWords = /\b(?:bajo|min|minimo|low|minimum|desde|inferior|from)\b/;
const highWords = /\b(?:alto|max|maximo|high|maximum|hasta|superior)\b/;
const likelyWords = /\b(?:probable|likely|esperado|expected)\b/;
const sumWords =
  /\b(?:importe|monto|coste|costo|presupuesto|inversi(?:o)?n|rango|amount|cost|budget|investment|range)\b/;
const periodWords = /^(?:periodo|frecuencia|period|frequency|periodicidad)$/;

/** Whether a table's header plainly names lines of a budget with their sums. */
export function isBudgetHeader(header: readonly string[]): boolean {
  const low = columnOf(header, lowWords);
  const high = columnOf(header, highWords);
  return (
    columnOf(header, nameWords) !== undefined &&
    ((low !== undefined && high !== undefined) || columnOf(header, sumWords) !== undefined)
  );
}

/** Takes the rows of a table of budget lines; its columns say what is what. */
export function takeBudgetTable(
  table: Table,
  category: () => DraftCategory,
  { ledger }: ReadingContext,
): boolean {
  const { header, headerLine, rows } = tableRows(table);
  if (!isBudgetHeader(header)) return false;
  ledger.understand(headerLine);
  const columns = {
    name: columnOf(header, nameWords) ?? 0,
    low: columnOf(header, lowWords) ?? columnOf(header, sumWords),
    high: columnOf(header, highWords) ?? columnOf(header, sumWords),
    likely: columnOf(header, likelyWords),
    period: columnOf(header, periodWords),
  };
  const headerPeriod = readPeriodWord(header.join(" "));
  for (const row of rows) takeRow(row, columns, headerPeriod, category(), ledger);
  return true;
}

type Columns = Readonly<
  Record<"name", number> & Record<"low" | "high" | "likely" | "period", number | undefined>
>;

function takeRow(
  row: Row,
  columns: Columns,
  headerPeriod: ReturnType<typeof readPeriodWord>,
  category: DraftCategory,
  ledger: ReadingContext["ledger"],
): void {
  const cell = (column: number | undefined): string =>
    column === undefined ? "" : (row.cells[column] ?? "");
  const name = cell(columns.name);
  const low = readBudgetAmount(cell(columns.low));
  const high = readBudgetAmount(cell(columns.high));
  if (name === "" || low === undefined || high === undefined) {
    ledger.leave(row.line, row.line, "noAmount");
    return;
  }
  ledger.understand(row.line);
  const period = readPeriodWord(cell(columns.period)) ?? low.period ?? high.period ?? headerPeriod;
  const sum = { low: low.low, high: high.high, period };
  if (isTotalWord(name)) {
    category.stated ??= sum;
    return;
  }
  const likely = readBudgetAmount(cell(columns.likely))?.low;
  category.lines.push({ name, ...sum, at: row.line, ...withoutUndefined({ likely }) });
}
