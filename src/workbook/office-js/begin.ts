import type { ResolvedWorkbook } from "../spec.ts";
import type { Role } from "../style.ts";
import { dateSystemProbe } from "./dates.ts";
import type { InsertSession } from "./session.ts";
import { addStyle } from "./styles.ts";

/**
 * Makes the empty sheets and the styles, and asks which date system the workbook uses: a formula in a
 * cell of the first new sheet tells, since no released API does. Sheets get their name at once, because
 * renaming one later would clear Excel's undo.
 */
export async function beginInsert(
  context: Excel.RequestContext,
  workbook: ResolvedWorkbook,
  styles: readonly Role[],
  signal: AbortSignal | undefined,
): Promise<InsertSession> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = workbook.sheets.map(({ id, name }) => {
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.load("id");
    return [id, worksheet] as const;
  });
  const probe = added[0]?.[1].getRange("A1");
  if (probe !== undefined) {
    probe.formulas = [[dateSystemProbe]];
    probe.load("values");
    probe.clear();
  }
  for (const role of styles) addStyle(context.workbook.styles, role);
  await context.sync();
  return {
    context,
    workbook,
    signal,
    worksheets: new Map(added),
    ranges: new Map(),
    date1904: probe?.values[0]?.[0] === 0,
  };
}
