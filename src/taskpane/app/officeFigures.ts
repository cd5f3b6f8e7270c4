import { baselineEntries, dateSerial, fileTables, keptCells } from "../../sheets/index.ts";
import type { ExcelPort } from "../common/excelPort.ts";
import { today } from "../common/today.ts";
import { inExcel } from "./inExcel.ts";

export const replacePlanFormulas: ExcelPort["replacePlanFormulas"] = () =>
  inExcel(async (excel) => {
    // Every plan of the workbook loses its formulas, so what each rests on is kept.
    const beside: ReturnType<typeof keptCells> = [];
    const keys = [...(await excel.listInserts()).map(({ key }) => key), excel.fileKey];
    for (const key of keys) {
      const contents = await excel.readBack(fileTables, key);
      beside.push(...keptCells(contents?.tables ?? [], dateSerial(today())));
    }
    return excel.replacePlanFormulas(beside);
  });

export const acceptBaseline: ExcelPort["acceptBaseline"] = (track, who, language, planKey) =>
  inExcel(async (excel) => {
    const tables = (await excel.readBack(fileTables, planKey))?.tables ?? [];
    const entries = baselineEntries(tables, language, { track, who, day: dateSerial(today()) });
    if (entries === undefined) throw new excel.ExcelError("placeNotFound");
    const changes = tables.find(({ id }) => id === "changes");
    const rows =
      entries.newChange === undefined || changes === undefined
        ? []
        : [{ table: changes.name, values: entries.newChange }];
    return excel.writeEntries(entries.cells, rows);
  });
