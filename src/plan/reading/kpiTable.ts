import { headingWords } from "./columnWords.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { withoutUndefined } from "./given.ts";
import type { KpiGroup } from "./kpiGroups.ts";
import { readNumber } from "./number.ts";
import { columnOf, restAsText, restOfRow, tableRows } from "../outline/tableRows.ts";

const nameWords = headingWords((words) => words.kpi);
const targetWords = headingWords((words) => words.target);
const baselineWords = headingWords((words) => words.baseline);
const actualWords = headingWords((words) => words.actual);
const ownerWords = headingWords((words) => words.owner);

/** Whether a table's header plainly names KPIs with their targets. */
export function isKpiHeader(header: readonly string[]): boolean {
  return columnOf(header, nameWords) !== undefined && columnOf(header, targetWords) !== undefined;
}

/** Takes the rows of a table of KPIs. */
export function takeKpiTable(table: TableNode, group: KpiGroup, { draft, ledger }: ReadingContext): boolean {
  const { header, titles, headerLine, rows } = tableRows(table);
  if (!isKpiHeader(header)) return false;
  ledger.understand(headerLine);
  const columns = {
    name: columnOf(header, nameWords),
    target: columnOf(header, targetWords),
    baseline: columnOf(header, baselineWords),
    actual: columnOf(header, actualWords),
    owner: columnOf(header, ownerWords),
  };
  const used = Object.values(columns);
  for (const { cells, line } of rows) {
    const cell = (column: number | undefined): string => (column === undefined ? "" : (cells[column] ?? ""));
    const name = cell(columns.name);
    if (name === "") {
      ledger.leave(line, line, "table");
      continue;
    }
    ledger.understand(line);
    const owner = cell(columns.owner);
    const rest = restAsText(restOfRow(cells, titles, used));
    draft.kpis.push({
      group,
      name,
      text: [cell(columns.target), rest].filter(Boolean).join("; "),
      ...withoutUndefined({
        baseline: readNumber(cell(columns.baseline)),
        actual: readNumber(cell(columns.actual)),
        owner: owner === "" ? undefined : owner,
      }),
    });
  }
  return true;
}
