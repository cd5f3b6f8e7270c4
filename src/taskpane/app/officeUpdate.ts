import type { ExcelPort, PlanOrder } from "../common/excelPort.ts";
import { inExcel } from "./inExcel.ts";

/** An inserted plan beside the one that it is to become. */
async function openUpdate(planKey: string, { plan, context }: PlanOrder) {
  const [sheets, { readOriginal }, update, { planChanges }] = await Promise.all([
    import("../../sheets/index.ts"),
    import("../../workbook/office-js/record.ts"),
    import("../../workbook/office-js/update/index.ts"),
    import("../../plan/merge/index.ts"),
  ]);
  return inExcel(async (excel) => {
    const origins = sheets.readOrigins(readOriginal(planKey) ?? {});
    if (origins === undefined) throw new excel.ExcelError("placeNotFound");
    const tables = { keys: sheets.rowKeys, read: sheets.readTables };
    const open = await update.openUpdate(planKey, sheets.writtenWorkbook(origins), tables);
    const now = (await excel.readBack(sheets.knownTables, planKey))?.tables ?? [];
    const { notPlaced } = sheets.planFromTables(now, context.language);
    // Sheets that stand are kept up to date, chosen or not: half a plan would mislead.
    const standing = origins.context.sheets ?? sheets.sheetIds;
    const wanted = context.sheets ?? sheets.sheetIds;
    const order = {
      ...context,
      // The day that counts as today is the workbook's own.
      asOf: origins.context.asOf,
      sheets: sheets.sheetIds.filter((id) => wanted.includes(id) || standing.includes(id)),
    };
    return {
      open,
      planChanges,
      staying: standing.filter((id) => !wanted.includes(id)),
      merged: (chosen: ReadonlySet<string>) =>
        sheets.updatePlan({ origins, now, document: plan, context: order, held: open.held, chosen }),
      wishes: (chosen: ReadonlySet<string>) => ({
        chosen,
        notPlaced: new Set(notPlaced.map(({ target }) => `${target.sheet}!${target.address}`)),
      }),
      keep: sheets.keepOrigins,
    };
  });
}

export const previewUpdate: ExcelPort["previewUpdate"] = async (planKey, order) => {
  const { open, planChanges, staying, merged, wishes } = await openUpdate(planKey, order);
  const none = new Set<string>();
  const { workbook, conflicts, base, yours, theirs } = merged(none);
  const { conflicts: cells, ...preview } = open.preview(workbook, wishes(none));
  const nameOf = (id: string): string => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  return {
    ...preview,
    cells,
    conflicts,
    document: planChanges(base, theirs),
    yours: planChanges(base, yours),
    staying: staying.map(nameOf),
  };
};

export const updatePlan: ExcelPort["updatePlan"] = async (planKey, order, chosen) => {
  const { open, merged, wishes, keep } = await openUpdate(planKey, order);
  const { workbook, origins } = merged(chosen);
  return inExcel(() => open.apply(workbook, wishes(chosen), keep(origins)));
};
