import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, type SheetContext } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { ResolvedWorkbook } from "../../src/workbook/spec.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import { compareCells, describeDifferences, errorCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { contextOf } from "./support/contexts.ts";
import { businessPlan } from "./support/businessPlan.ts";

const built = (plan: Plan, changes: Partial<SheetContext> = {}): ResolvedWorkbook =>
  resolveWorkbook(buildWorkbook(plan, contextOf({ language: plan.language, ...changes })));

const money = ["revenue", "markets", "returns", "risks", "scenarios", "budget", "checks"] as const;
const workbooks: Readonly<Record<string, ResolvedWorkbook>> = {
  "a business with every kind of stream": built(businessPlan("en"), { sheets: money }),
  "the same by quarter, in Spanish": built(businessPlan("es"), { periodLength: "quarter", years: 2 }),
  "the same by month": built(businessPlan("en"), { periodLength: "month", years: 1, sheets: money }),
  "a plan of nothing": built(emptyPlan("", "en"), { sheets: money }),
  "money without a budget sheet": built(businessPlan("en"), { sheets: ["returns"] }),
  "the sample": built(samplePlan("en")),
};
const names = Object.keys(workbooks).map((name) => [name]);

describe("sheets of money calculated anew by LibreOffice", () => {
  const calculated = Promise.all(
    Object.entries(workbooks).map(async ([name, workbook]) => [name, await writeXlsx(workbook)] as const),
  ).then((files) => recalculate(Object.fromEntries(files)));

  it.each(names)("%s: every formula gives what was expected of it, and none an error", async (name) => {
    const cells = (await calculated)[name];
    expect(describeDifferences(compareCells(workbooks[name], cells))).toBe("");
    expect(errorCells(cells)).toEqual([]);
  });
});
