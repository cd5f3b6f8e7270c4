import type { SheetSpec, TableSpec } from "./spec.ts";

/**
 * The table that stands lowest on a sheet: the one that people work in, sort and filter. Summaries
 * above it carry no filter buttons, which would cover their headings.
 */
export function mainTable(sheet: Pick<SheetSpec, "tables" | "filters">): TableSpec | undefined {
  if (sheet.filters === false) return undefined;
  return sheet.tables.reduce<TableSpec | undefined>(
    (lowest, table) => (lowest === undefined || table.row > lowest.row ? table : lowest),
    undefined,
  );
}
