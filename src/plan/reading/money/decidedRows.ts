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
    const { total, doubt: _, ...rest } = row;
    if (role === "ignore") return [];
    if (role === "line") return [{ ...rest, marked: false, settled: true as const }];
    return [{ ...rest, total: total ?? ("plain" as const), settled: true as const }];
  });
}
