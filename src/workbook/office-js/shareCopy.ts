import { asExcelError, ExcelError } from "./errors.ts";
import { findPlanFormulas, stateOf, type PlanFormula } from "./planFormulas.ts";
import type { CellTarget } from "./selection.ts";
import { checkWritable } from "./preflight.ts";
import { queueValues, type CellValue } from "./entries.ts";
import { readInserts } from "./record.ts";
import { typedText } from "./typedText.ts";

/**
 * Replaces every PLAN formula by its values, whole spills included, so that the workbook can be read
 * without the add-in. Formats stay. Refuses as a whole while one formula still calculates or shows an
 * error. `beside`: what is written with them, in the same request. Gives the number of formulas replaced.
 */
export async function replacePlanFormulas(beside: readonly CellValue[] = []): Promise<number> {
  try {
    checkWritable();
    return await Excel.run((context) => replace(context, beside));
  } catch (error) {
    throw asExcelError(error);
  }
}

async function replace(context: Excel.RequestContext, beside: readonly CellValue[]): Promise<number> {
  const formulas = await findPlanFormulas(context);
  refuseUnready(formulas);
  if (formulas.length > 0) {
    await replaceByValues(
      context,
      formulas.map(({ target }) => target),
      beside,
    );
  }
  return formulas.length;
}

/** The formulas of these cells by their values, over all that spills from them. */
export async function replaceByValues(
  context: Excel.RequestContext,
  targets: readonly CellTarget[],
  beside: readonly CellValue[] = [],
): Promise<void> {
  const found = targets.map((target) => {
    const cell = context.workbook.worksheets.getItem(target.sheet).getRange(target.address);
    const spill = cell.getSpillingToRangeOrNullObject();
    return { target, cell: cell.load("values,valueTypes"), spill: spill.load("values,valueTypes,address") };
  });
  await context.sync();
  const ranges = found.map(({ target, cell, spill }) => ({
    target,
    range: spill.isNullObject ? cell : spill,
  }));
  refuseUnready(
    ranges.flatMap(({ target, range }) =>
      range.values.flatMap((row: unknown[], down: number) =>
        row.map((value, right) => ({
          target,
          formula: "",
          state: stateOf(value, range.valueTypes[down]?.[right]),
        })),
      ),
    ),
  );
  context.application.suspendApiCalculationUntilNextSync();
  const { date1904 = false } = readInserts().at(-1) ?? {};
  queueValues(context, beside, date1904);
  for (const { range } of ranges) {
    range.values = range.values.map((row: unknown[]) =>
      row.map((value) => (typeof value === "string" ? typedText(value) : value)),
    );
  }
  await context.sync();
}

function refuseUnready(formulas: readonly PlanFormula[]): void {
  const unready = formulas.filter(({ state }) => state !== "value");
  if (unready.length === 0) return;
  const places = [...new Set(unready.map(({ target }) => `${target.sheet}!${target.address}`))];
  throw new ExcelError("notReady", { details: places.slice(0, 20).join(", ") });
}
