import { fitText } from "../../plan/rows/sameText.ts";
import type { Cell, Value } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";

export const blank = (role?: Role): Cell =>
  role === undefined ? { kind: "blank" } : { kind: "blank", role };

export const text = (value: string | undefined, role: Role = "text"): Cell =>
  value === undefined || value === "" ? blank(role) : { kind: "text", text: fitText(value), role };

/** A number, or an empty cell of the same look where there is none. */
export const number = (value: number | undefined, format: string, role: Role = "input"): Cell =>
  value === undefined ? { kind: "blank", role, format } : { kind: "number", value, role, format };

export const formula = (source: string, expected: Value, format?: string, role: Role = "formula"): Cell => ({
  kind: "formula",
  formula: source,
  expected,
  role,
  ...(format === undefined ? {} : { format }),
});

export const plan = (source: string, expected: Value, format: string, role: Role = "formula"): Cell => ({
  kind: "plan",
  formula: source,
  expected,
  role,
  format,
});
