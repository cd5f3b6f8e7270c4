import type { BuiltSheet } from "../build.ts";
import type { CheckFigure } from "./figure.ts";
import { integrityChecks } from "./integrity.ts";

/** All that is checked in these sheets, in the order of the tabs. */
export function allChecks(sheets: readonly BuiltSheet[]): CheckFigure[] {
  const tables = sheets.flatMap(({ draft }) =>
    draft.tables.map((table) => ({ sheet: draft.id, spec: table.spec })),
  );
  return [...sheets.flatMap(({ checks }) => checks ?? []), ...integrityChecks(tables)];
}

/** Whether the master check says OK: warnings and notes leave it as it is. */
export const everyErrorHolds = (checks: readonly CheckFigure[]): boolean =>
  checks.every(({ severity, found }) => severity !== "error" || found === 0);
