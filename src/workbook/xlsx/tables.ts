import type { Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../address.ts";
import { mainTable } from "../mainTable.ts";
import type { SheetSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";

/**
 * Declares the tables of a sheet. Their cells are written afterwards like all others, over the empty
 * rows that the declaration leaves.
 */
export function declareTables(worksheet: Worksheet, sheet: SheetSpec): void {
  const main = mainTable(sheet);
  for (const table of sheet.tables) {
    worksheet.addTable({
      name: table.name,
      ref: cellAddress(table.row, table.column),
      headerRow: true,
      totalsRow: false,
      style: { theme: "TableStyleLight1", showRowStripes: false },
      columns: table.columns.map((column) => ({
        name: column.heading,
        filterButton: table === main,
        // The library labels the first column of a totals row unless it is told not to.
        totalsRowLabel: "",
        ...(column.calculated === undefined
          ? {}
          : {
              calculatedColumnFormula: fileFormula(
                column.calculated,
                `${sheet.name}, table ${table.name}, ${column.heading}`,
              ),
            }),
      })),
      rows: Array.from({ length: table.rows }, () => []),
    });
  }
}
