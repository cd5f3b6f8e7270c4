import { quoteSheetName } from "../../address.ts";
import { asExcelError } from "../errors.ts";
import { checkWritable } from "../preflight.ts";
import type { CellTarget } from "../selection.ts";
import { resultNamePrefix, resultNumber } from "./resultName.ts";

/** Gives a cell the next free name of a result. */
export async function markResult({ sheet, address }: CellTarget): Promise<string> {
  return changing(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const taken = names.items.map(({ name }) => resultNumber(name));
    const name = `${resultNamePrefix}${Math.max(0, ...taken) + 1}`;
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    names.add(name, `=${quoteSheetName(sheet)}!$${column}$${row}`);
    await context.sync();
    return name;
  });
}

/** Takes the name of a result away; the cell stays as it is. */
export async function unmarkResult(name: string): Promise<void> {
  await changing(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name).load("name");
    await context.sync();
    if (!item.isNullObject) item.delete();
    await context.sync();
  });
}

async function changing<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    checkWritable();
    return await Excel.run(work);
  } catch (error) {
    throw asExcelError(error);
  }
}
