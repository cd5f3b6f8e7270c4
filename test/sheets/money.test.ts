import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, type SheetContext } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { ResolvedWorkbook } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { expectRecalculated } from "./support/recalculated.ts";
import { businessPlan } from "./support/businessPlan.ts";

const built = (plan: Plan, changes: Partial<SheetContext> = {}): ResolvedWorkbook =>
  resolveWorkbook(buildWorkbook(plan, contextOf({ language: plan.language, ...changes })));

const money = [
  "overview",
  "kpis",
  "revenue",
  "projection",
  "markets",
  "returns",
  "risks",
  "scenarios",
  "budget",
  "checks",
] as const;
const workbooks: Readonly<Record<string, ResolvedWorkbook>> = {
  "a business with every kind of stream": built(businessPlan("en"), { sheets: money }),
  "the same by quarter, in Spanish": built(businessPlan("es"), { periodLength: "quarter", years: 2 }),
  "the same by month": built(businessPlan("en"), { periodLength: "month", years: 1, sheets: money }),
  "a plan of nothing": built(emptyPlan("", "en"), { sheets: money }),
  "money without a budget sheet": built(businessPlan("en"), { sheets: ["returns"] }),
  "a projection alone, by month": built(businessPlan("es"), {
    sheets: ["projection"],
    periodLength: "month",
    years: 2,
  }),
  "a target and a growth, nothing else": built(
    { ...samplePlan("en"), income: undefined, kpis: [] },
    { sheets: ["projection", "revenue", "checks"] },
  ),
  "the sample": built(samplePlan("en")),
};
expectRecalculated("sheets of money calculated anew by LibreOffice", workbooks);
