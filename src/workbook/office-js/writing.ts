import type { TableId } from "../spec.ts";
import { chartSteps } from "./charts.ts";
import { conditionalFormatSteps } from "./conditionalFormats.ts";
import { nameSteps } from "./definedNames.ts";
import { formatSteps } from "./formats.ts";
import { formulaSteps } from "./formulas.ts";
import { operations } from "./payload.ts";
import { ruleCopiesOf } from "./ruleCopies.ts";
import { rangeOf, send, worksheetOf, type InsertSession } from "./session.ts";
import { layoutSteps } from "./sheetLayout.ts";
import { tableSteps } from "./tables.ts";
import { validationSteps } from "./validations.ts";
import { valueSteps } from "./values.ts";

export interface InsertProgress {
  /** The sheet that is being written now. */
  readonly sheet: string;
  /** Sheets written so far, of `total`. */
  readonly done: number;
  readonly total: number;
}

/** Sheet by sheet: formats, constants, tables; the names with the last, when all tables stand. */
export async function writeSheets(
  session: InsertSession,
  onProgress: (progress: InsertProgress) => void,
): Promise<Map<TableId, Excel.Table>> {
  const { workbook, context } = session;
  const tables = new Map<TableId, Excel.Table>();
  const total = workbook.sheets.length;
  for (const [index, sheet] of workbook.sheets.entries()) {
    onProgress({ sheet: sheet.name, done: index, total });
    const worksheet = worksheetOf(session, sheet.id);
    await send(session, [
      ...layoutSteps(worksheet, sheet),
      ...formatSteps(session, sheet),
      ...valueSteps(session, sheet),
      ...tableSteps(worksheet, sheet, tables),
      ...(index === total - 1 ? nameSteps(context.workbook.names, workbook) : []),
    ]);
  }
  return tables;
}

/**
 * All formulas first, since the rest may be drawn from their results. Whether an Excel copies rules with
 * formats is asked at the end; where it does not, they are written.
 */
export async function writeFormulasAndRest(session: InsertSession): Promise<void> {
  const { sheets } = session.workbook;
  const copies = ruleCopiesOf(sheets);
  const [copied] = [...copies.values()].flat();
  let count: OfficeExtension.ClientResult<number> | undefined;
  await send(session, [
    ...sheets.flatMap((sheet) => formulaSteps(session, sheet)),
    ...sheets.flatMap((sheet) => {
      const worksheet = worksheetOf(session, sheet.id);
      return [
        ...validationSteps(session, sheet),
        ...conditionalFormatSteps(session, sheet, copies.get(sheet.id)),
        ...chartSteps(session, worksheet, sheet),
      ];
    }),
    operations(2, () => {
      if (copied !== undefined) count = rangeOf(session, copied.target).conditionalFormats.getCount();
    }),
  ]);
  if (copied === undefined || count?.value === copied.rules.length) return;
  await send(
    session,
    sheets.flatMap((sheet) => {
      const missing = (copies.get(sheet.id) ?? []).flatMap(({ rules }) => rules);
      return conditionalFormatSteps(session, { ...sheet, conditionalFormats: missing });
    }),
  );
}
