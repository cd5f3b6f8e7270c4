import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, type SheetContext } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { ResolvedWorkbook } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { fullPlan } from "./support/fullPlan.ts";
import { expectRecalculated } from "./support/recalculated.ts";
import { brokenRangesPlan, hostilePlan } from "./support/hostilePlan.ts";

const built = (plan: Plan, changes: Partial<SheetContext> = {}): ResolvedWorkbook =>
  resolveWorkbook(buildWorkbook(plan, contextOf({ language: plan.language, ...changes })));

/** The hostile plan without the text of 40,000 characters, which would take LibreOffice minutes. */
function shortHostilePlan(): Plan {
  const plan = hostilePlan();
  const isShort = ({ name }: { name: string }): boolean => name.length < 1000;
  return {
    ...plan,
    objectives: plan.objectives.filter(isShort),
    pillars: plan.pillars.filter(isShort),
    strategies: plan.strategies.filter(isShort),
    kpis: plan.kpis.filter(isShort).filter(({ group }) => group.length < 1000),
    phases: plan.phases.filter(isShort).filter(({ track }) => track.length < 1000),
    budget: { ...plan.budget, categories: plan.budget.categories.filter(isShort) },
  };
}

const workbooks: Readonly<Record<string, ResolvedWorkbook>> = {
  "an empty plan": built(emptyPlan("", "en")),
  "a plan without a first month": built({ ...samplePlan("es"), startMonth: undefined }),
  "several budgets and timelines under names that look like formulas": built(shortHostilePlan()),
  "details, quantities, steps, alternatives and notes": built(fullPlan()),
  "sheets in Portuguese": built({ ...samplePlan("es"), language: "pt" }),
  "ranges that contradict themselves": built(brokenRangesPlan()),
};
expectRecalculated("sheets calculated anew by LibreOffice", workbooks);
