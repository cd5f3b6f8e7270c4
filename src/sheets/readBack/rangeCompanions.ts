import type { Value } from "../../workbook/spec.ts";
import { readTableColumn, tableColumn } from "../../workbook/tableColumn.ts";
import type { ColumnId } from "../ids.ts";
import { identifyColumns } from "./columnIds.ts";
import { grid } from "./grid.ts";
import type { TableContent } from "./reader.ts";

/** Cells that belong to ranges: by name where a formula calls them so, with what they hold. */
export interface Companion {
  /** The parameter of a function that takes them. */
  readonly parameter: "likely" | "shape" | "chance" | "correlation";
  readonly address: string;
  readonly values: readonly (readonly Value[])[];
}

type NamedContent = TableContent & { readonly name: string };

interface RangesOf<Column> {
  /** The ends of ranges, with the likely amounts that are in the period of each. */
  readonly likely: Readonly<Partial<Record<string & Column, Column>>>;
  readonly shape?: Column;
  readonly chance?: Column;
  /** Whether the plan's correlation is one between these. */
  readonly correlated: boolean;
}

const rangeTables: {
  readonly [Id in "budget" | "details" | "times" | "risks"]: RangesOf<ColumnId<Id>>;
} = {
  budget: {
    likely: { low: "likely", high: "likely", lowYear: "likelyYear", highYear: "likelyYear" },
    shape: "shape",
    correlated: true,
  },
  details: { likely: { low: "likely", high: "likely" }, correlated: true },
  times: { likely: { low: "likely", high: "likely" }, correlated: true },
  risks: {
    likely: { low: "likely", high: "likely", least: "likely", most: "likely" },
    chance: "odds",
    correlated: false,
  },
};
const isRangeTable = (id: string): id is keyof typeof rangeTables => Object.hasOwn(rangeTables, id);

/**
 * What goes with a column of low or high ends of a plan's table, or with some of its cells: likely amounts,
 * shapes, chances and the correlation. Without them a formula gives another P80 than the sheets. Nothing for
 * other references.
 */
export function rangeCompanions(
  reference: string,
  contents: readonly NamedContent[],
  correlation: string,
): Companion[] {
  for (const table of contents) {
    if (!isRangeTable(table.id)) continue;
    const ranges: RangesOf<string> = rangeTables[table.id];
    const ids: readonly (string | undefined)[] = identifyColumns(table.id, table.headings);
    const cells = cellsOf(reference, table);
    const likely = ranges.likely[ids[cells?.column ?? -1] ?? ""];
    if (cells === undefined || likely === undefined) continue;
    const column = (parameter: Companion["parameter"], id: string | undefined): Companion[] => {
      const at = id === undefined ? -1 : ids.indexOf(id);
      return at < 0 ? [] : [{ parameter, ...cells.beside(at) }];
    };
    return [
      ...column("likely", likely),
      ...column("shape", ranges.shape),
      ...column("chance", ranges.chance),
      ...(ranges.correlated ? correlationOf(contents, correlation) : []),
    ];
  }
  return [];
}

function correlationOf(contents: readonly TableContent[], address: string): Companion[] {
  const row = grid(contents, "assumptions")?.rows.find((own) => own.value("key") === "Correlation");
  return row === undefined ? [] : [{ parameter: "correlation", address, values: [[row.value("value")]] }];
}

interface ColumnCells {
  readonly column: number;
  /** The cells of the same rows in another column. */
  beside(column: number): Pick<Companion, "address" | "values">;
}

/** Where a reference lies in a table: a whole column by its name, or cells of one column. */
function cellsOf(reference: string, table: NamedContent): ColumnCells | undefined {
  const named = readTableColumn(reference);
  if (named !== undefined) {
    if (named.table.toLowerCase() !== table.name.toLowerCase()) return undefined;
    return {
      column: table.headings.indexOf(named.heading),
      beside: (column) => ({
        address: tableColumn(table.name, table.headings[column] ?? ""),
        values: table.rows.map((row) => [row[column] ?? ""]),
      }),
    };
  }
  const [, sheet, first = "", last = first] = /^(.+)!([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(reference) ?? [];
  if (sheet === undefined) return undefined;
  for (const column of table.headings.keys()) {
    const row = (address: string): number =>
      table.rows.findIndex((_, at) => table.cell(at, column).address === address);
    const [from, to] = [row(first), row(last)];
    if (from < 0 || to < from || table.cell(from, column).sheet !== sheetName(sheet)) continue;
    return {
      column,
      beside: (other) => {
        const ends = [...new Set([from, to].map((at) => table.cell(at, other).address))];
        return {
          address: `${sheet}!${ends.join(":")}`,
          values: table.rows.slice(from, to + 1).map((cells) => [cells[other] ?? ""]),
        };
      },
    };
  }
  return undefined;
}

const sheetName = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
