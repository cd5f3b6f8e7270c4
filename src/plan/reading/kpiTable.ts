import type { Table } from "mdast";
import type { ReadingContext } from "./draft.ts";
import { withoutUndefined } from "./given.ts";
import { readNumber } from "./number.ts";
import { columnOf, tableRows } from "./tableRows.ts";

const nameWords = /^(?:kpis?|me?trica|indicador|metric|indicator|name|nombre)\b/;
const targetWords = /^(?:meta|objetivo|target|goal)\b/;
const baselineWords = /^(?:linea base|base|baseline|valor inicial|inicial)\b/;
const actualWords = /^(?:actual|valor actual|current|hoy|today|real)\b/;
const ownerWords = /^(?:responsable|owner|dueno)\b/;

/** Whether a table's header plainly names KPIs with their targets. */
export function isKpiHeader(header: readonly string[]): boolean {
  return columnOf(header, nameWords) !== undefined && columnOf(header, targetWords) !== undefined;
}

/** Takes the rows of a table of KPIs. */
export function takeKpiTable(table: Table, group: string, { draft, ledger }: ReadingContext): boolean {
  const { header, headerLine, rows } = tableRows(table);
  if (!isKpiHeader(header)) return false;
  ledger.understand(headerLine);
  const cellOf = (cells: readonly string[], words: RegExp): string => {
    const column = columnOf(header, words);
    return column === undefined ? "" : (cells[column] ?? "");
  };
  for (const { cells, line } of rows) {
    const name = cellOf(cells, nameWords);
    if (name === "") {
      ledger.leave(line, line, "table");
      continue;
    }
    ledger.understand(line);
    const owner = cellOf(cells, ownerWords);
    draft.kpis.push({
      group,
      name,
      text: cellOf(cells, targetWords),
      ...withoutUndefined({
        baseline: readNumber(cellOf(cells, baselineWords)),
        actual: readNumber(cellOf(cells, actualWords)),
        owner: owner === "" ? undefined : owner,
      }),
    });
  }
  return true;
}
