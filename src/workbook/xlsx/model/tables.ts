import type { ModelTable } from "../../../model/workbook/index.ts";
import { withCharacters } from "../../../officeFile/strings.ts";
import { readXml } from "../../../officeFile/xml.ts";
import { areaOf } from "./area.ts";

export function readModelTable(part: Uint8Array, sheet: string): ModelTable | undefined {
  let found: Omit<ModelTable, "columns"> | undefined;
  const columns: string[] = [];
  let filtered = false;
  readXml(part, {
    open(name, attributes) {
      if (name === "tableColumn") columns.push(withCharacters(attributes.name ?? ""));
      if (name === "filterColumn") filtered = true;
      if (name !== "table") return;
      const area = areaOf(attributes.ref ?? "");
      if (area === undefined) return;
      found = {
        name: attributes.displayName ?? attributes.name ?? "",
        sheet,
        area,
        headings: attributes.headerRowCount !== "0",
        totals: Number(attributes.totalsRowCount ?? 0) > 0,
      };
    },
  });
  return found === undefined ? undefined : { ...found, columns, ...(filtered ? { filtered } : {}) };
}
