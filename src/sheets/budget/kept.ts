import type { Cell, Value } from "../../workbook/spec.ts";
import type { Column } from "../frame/table.ts";

/**
 * A value as it was when the exact figures were calculated. Only files have it: in Excel the figures are
 * live until somebody replaces their formulas by values, and what they rest on is kept then.
 */
export const kept = <Row>(value: (row: Row) => Value, format: string): Column<Row> => ({
  ...(format === "@" ? {} : { align: "right" as const }),
  cell: (row): Cell => {
    const found = value(row);
    return typeof found === "number"
      ? { kind: "number", value: found, role: "formula", format, only: "file" }
      : { kind: "text", text: String(found), role: "formulaText", only: "file" };
  },
});
