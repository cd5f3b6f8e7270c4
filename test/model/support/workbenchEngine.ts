import { readAddress } from "../../../src/model/index.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { SheetModel } from "../../../src/workbench/model/model.ts";
import { areaOf } from "./workbook.ts";
import type { FileSheet } from "./minimalFile.ts";

/** What the workbench's engine gives for the first column of the first sheet. */
export async function calculatedInWorkbench(
  sheets: readonly FileSheet[],
  names: Readonly<Record<string, string>>,
  rows: number,
): Promise<unknown[]> {
  const workbook = createHeadlessWorkbook();
  try {
    workbook.suspendCalculation();
    const models = sheets.map(({ name }, at) => {
      const model = at === 0 ? workbook.activeSheet() : workbook.addSheet(name);
      model.name = name;
      return model;
    });
    // Formulas last: they are refused where a table or a name is not there yet.
    sheets.forEach((sheet, at) => at > 0 && write(models[at], sheet));
    sheets.forEach(({ table }, at) => {
      const model = models[at];
      if (table === undefined || model === undefined) return;
      const { firstRow, lastRow, firstColumn } = areaOf(table.area);
      workbook.addTable({
        sheetId: model.id,
        name: table.name,
        area: {
          row: firstRow,
          column: firstColumn,
          rows: lastRow - firstRow + 1,
          columns: table.columns.length,
        },
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: true,
      });
    });
    for (const [name, formula] of Object.entries(names))
      workbook.setName({ name, formula: `=${formula}`, comment: "", visible: true });
    const [first] = sheets;
    if (first !== undefined) write(models[0], first);
    workbook.resumeCalculation();
    await workbook.settled();
    return (models[0]?.read({ row: 0, column: 0, rows, columns: 1 }) ?? []).map(([cell]) => cell?.value);
  } finally {
    workbook.dispose();
  }
}

function write(model: SheetModel | undefined, { cells, name }: FileSheet): void {
  for (const [text, value] of Object.entries(cells)) {
    const address = readAddress(text, name);
    if (address === undefined) throw new Error(text);
    const formula =
      typeof value === "string" && value.startsWith("=") ? value.replaceAll("_xlfn.", "") : undefined;
    const { row, column } = address;
    model?.write({ row, column, rows: 1, columns: 1 }, [[formula === undefined ? { value } : { formula }]]);
  }
}
