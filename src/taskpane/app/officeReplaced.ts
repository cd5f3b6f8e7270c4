import {
  dateSerial,
  fileTables,
  keptCells,
  originsFromTables,
  readOrigins,
  readTables,
  rowKeys,
  standAsValues,
  writtenWorkbook,
} from "../../sheets/index.ts";
import { readOriginal } from "../../workbook/office-js/record.ts";
import type { CellTarget } from "../../workbook/office-js/selection.ts";
import {
  findReplaced,
  writeFormulasAgain,
  type ReplacedFormula,
} from "../../workbook/office-js/update/replaced.ts";
import type { ExcelPort } from "../common/excelPort.ts";
import { today } from "../common/today.ts";
import { inExcel } from "./inExcel.ts";

/** Of every plan of the workbook, as they were replaced: also of files, in which they never stood. */
export const planFormulasAgain: ExcelPort["planFormulasAgain"] = (write) =>
  inExcel(async (excel) => {
    const formulas: ReplacedFormula[] = [];
    const emptied: CellTarget[] = [];
    const tablesOf = async (key: string) => (await excel.readBack(fileTables, key))?.tables ?? [];
    for (const key of [...(await excel.listInserts()).map((insert) => insert.key), excel.fileKey]) {
      const original = readOrigins(readOriginal(key) ?? {});
      const tables = original === undefined || write ? await tablesOf(key) : [];
      if (original === undefined && !standAsValues(tables)) continue;
      const found = await findReplaced(
        {
          key: key === excel.fileKey ? undefined : key,
          made: writtenWorkbook(original ?? originsFromTables(tables)),
          recorded: original !== undefined,
        },
        { keys: rowKeys, read: readTables },
      );
      formulas.push(...found.formulas);
      if (found.formulas.length > 0)
        emptied.push(...found.beside, ...keptCells(tables, dateSerial(today())).map(({ target }) => target));
    }
    if (write && formulas.length > 0) await writeFormulasAgain(formulas, emptied);
    return formulas.length;
  });
