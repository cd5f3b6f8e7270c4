import type { RowRole } from "../decisions/decision.ts";
import type { MoneyRow } from "./moneyRow.ts";

/** Rows as a person decided what some of them are: a line of its own, a total of others, or nothing to count. */
export function withRowRoles(
  rows: readonly MoneyRow[],
  roles: Readonly<Record<string, RowRole>> | undefined,
): MoneyRow[] {
  if (roles === undefined) return [...rows];
  return rows.flatMap((row) => {
    const role = row.amount === undefined ? undefined : roles[row.name];
    if (role === undefined) return [row];
    if (role === "ignore") return [];
    if (role === "total") return [{ ...row, total: row.total ?? ("plain" as const), settled: true as const }];
    const line = { ...row, marked: false, settled: true as const };
    delete line.total;
    return [line];
  });
}
