import type { Area } from "../sheet/rows.ts";
import { readXml } from "../../../officeFile/xml.ts";
import { areaOf } from "./sheetPart.ts";

/** A table that Excel itself knows: where it stands, its name and its rows of headings. */
export interface KnownTable {
  readonly name: string;
  readonly area: Area;
  readonly headingRows: number;
  readonly totalRows: number;
}

export function readTable(part: Uint8Array): KnownTable | undefined {
  let found: KnownTable | undefined;
  readXml(part, {
    open(name, { ref = "", displayName = "", headerRowCount = "1", totalsRowCount = "0" }) {
      const area = name === "table" ? areaOf(ref) : undefined;
      if (area === undefined) return;
      found = {
        name: displayName,
        area,
        headingRows: Number(headerRowCount),
        totalRows: Number(totalsRowCount),
      };
    },
  });
  return found;
}
