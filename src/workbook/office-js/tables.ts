import { rangeAddress } from "../address.ts";
import { mainTable } from "../mainTable.ts";
import type { SheetSpec, TableId } from "../spec.ts";
import { operations, type Step } from "./payload.ts";

/** Makes tables of cells that are already filled. */
export function tableSteps(
  worksheet: Excel.Worksheet,
  sheet: SheetSpec,
  created: Map<TableId, Excel.Table>,
): Step[] {
  const main = mainTable(sheet);
  return sheet.tables.map((table) =>
    operations(5, () => {
      const { row, column, rows, columns } = table;
      const address = rangeAddress({ row, column, rows: rows + 1, columns: columns.length });
      // A range, since an address without a sheet may be looked for on the sheet in front.
      const added = worksheet.tables.add(worksheet.getRange(address), true);
      added.set({
        name: table.name,
        style: "TableStyleLight1",
        showBandedRows: false,
        ...(table === main ? {} : { showFilterButton: false }),
      });
      added.load("id");
      created.set(table.id, added);
    }),
  );
}
