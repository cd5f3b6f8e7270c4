import {
  dateSerial,
  keptCells,
  knownTables,
  readOrigins,
  readTables,
  rowKeys,
  writtenWorkbook,
} from "../../sheets/index.ts";
import { readOriginal } from "../../workbook/office-js/record.ts";
import {
  findReplaced,
  writeFormulasAgain,
  type ReplacedFormula,
} from "../../workbook/office-js/update/replaced.ts";
import type { ExcelPort } from "../common/excelPort.ts";
import { today } from "../common/today.ts";
import { inExcel } from "./inExcel.ts";

/** Of every plan of the workbook, as they were replaced. */
export const planFormulasAgain: ExcelPort["planFormulasAgain"] = (write) =>
  inExcel(async (excel) => {
    const formulas: ReplacedFormula[] = [];
    const kept: ReturnType<typeof keptCells> = [];
    for (const { key } of await excel.listInserts()) {
      const origins = readOrigins(readOriginal(key) ?? {});
      if (origins === undefined) continue;
      const found = await findReplaced(key, writtenWorkbook(origins), { keys: rowKeys, read: readTables });
      formulas.push(...found);
      if (!write || found.length === 0) continue;
      const contents = await excel.readBack(knownTables, key);
      kept.push(...keptCells(contents?.tables ?? [], dateSerial(today())));
    }
    if (write && formulas.length > 0)
      await writeFormulasAgain(
        formulas,
        kept.map(({ target }) => target),
      );
    return formulas.length;
  });
