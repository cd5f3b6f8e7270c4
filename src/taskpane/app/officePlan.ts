import { fileTables, planFromTables, rangeCompanions, standAsValues } from "../../sheets/index.ts";
import { insertKey, readInserts, type InsertRecord } from "../../workbook/office-js/record.ts";
import type { ExcelPort } from "../common/excelPort.ts";
import { inExcel } from "./inExcel.ts";

export const readPlan: ExcelPort["readPlan"] = async (language, inHand, planKey) => {
  const contents = await inExcel((excel) => excel.readBack(fileTables, planKey));
  if (contents === undefined) return undefined;
  const alone = planFromTables(contents.tables, language);
  // Perhaps only some of the sheets were inserted; the title tells whether they are this plan's.
  const isInHand = inHand !== undefined && inHand.title === alone.plan.title;
  const read = isInHand ? planFromTables(contents.tables, language, inHand) : alone;
  const nameOf = (id: string): string => fileTables.find((table) => table.id === id)?.name ?? id;
  return {
    plan: read.plan,
    notPlaced: read.notPlaced,
    inserted: read.inserted,
    find: (place) => read.find(place),
    missing: contents.missing.map(nameOf),
    unknownNames: contents.tables.some(({ rows }) => rows.some((row) => row.includes("#NAME?"))),
    asValues: standAsValues(contents.tables),
  };
};

export const readCompanions: ExcelPort["readCompanions"] = (reference) =>
  inExcel(async (excel) => {
    const inserts = readInserts().map((record) => ({ key: insertKey(record), names: record.names }));
    for (const { key, names } of [...inserts, { key: excel.fileKey, names: {} }]) {
      const contents = await excel.readBack(fileTables, key);
      const { Correlation = "Correlation" } = names as InsertRecord["names"];
      const found = rangeCompanions(reference, contents?.tables ?? [], Correlation);
      if (found.length > 0) return found;
    }
    return [];
  });
