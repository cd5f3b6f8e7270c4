import { readAddress, type Area } from "../../../model/workbook/index.ts";

/** "B2:D9" or "B2" as an area. */
export function areaOf(reference: string): Area | undefined {
  const [first = "", last = first] = reference.split(":");
  const from = readAddress(first, "");
  const to = readAddress(last, "");
  if (from === undefined || to === undefined) return undefined;
  return { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column };
}
