import type { Quantity } from "../../plan/plan.ts";

/** Each row is in its own unit; decimals only where the value has some. */
export function quantityFormat(unit: Quantity["unit"] | undefined, value = 0): string {
  if (unit === "percent") return "0.0%_)";
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.00";
  return unit === "multiple" ? `${digits}"×"_)` : `${digits}_);(${digits})`;
}
