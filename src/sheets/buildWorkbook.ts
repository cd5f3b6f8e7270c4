import type { Plan } from "../plan/plan.ts";
import type { WorkbookSpec } from "../workbook/spec.ts";
import { assumptionsSheet } from "./assumptions/sheet.ts";
import { beginBuild, type Build, type BuiltSheet } from "./build.ts";
import { budgetSheet } from "./budget/sheet.ts";
import { allChecks, everyErrorHolds } from "./checks/collect.ts";
import { checksSheet } from "./checks/sheet.ts";
import type { SheetContext } from "./context.ts";
import { assembleSheet } from "./frame/sheet.ts";
import { guideSheet } from "./guide/sheet.ts";
import type { SheetId } from "./ids.ts";
import { kpisSheet } from "./kpis/sheet.ts";
import { overviewSheet } from "./overview/sheet.ts";
import { phasesSheet } from "./phases/sheet.ts";
import { pillarsSheet } from "./pillars/sheet.ts";
import { strategiesSheet } from "./strategies/sheet.ts";

/** The sheets that are made from the plan alone; the others are made from these. */
type PlanSheetId = Exclude<SheetId, "guide" | "overview" | "checks">;
const templates: Readonly<Record<PlanSheetId, (build: Build) => BuiltSheet>> = {
  assumptions: assumptionsSheet,
  pillars: pillarsSheet,
  strategies: strategiesSheet,
  kpis: kpisSheet,
  phases: phasesSheet,
  budget: budgetSheet,
};

/** The workbook of a plan: every sheet that the context asks for, as plain data with formulas in tokens. */
export function buildWorkbook(plan: Plan, context: SheetContext): WorkbookSpec {
  const build = beginBuild(plan, context);
  const wanted = (id: SheetId): boolean => build.sheets.includes(id);
  const sheets = (Object.keys(templates) as PlanSheetId[]).filter(wanted).map((id) => templates[id](build));
  if (wanted("overview")) sheets.unshift(overviewSheet(build, sheets));
  const checks = allChecks(sheets);
  const allHold = everyErrorHolds(checks);
  if (wanted("checks")) sheets.push(checksSheet(build, checks, sheets));
  if (wanted("guide")) sheets.unshift(guideSheet(build, sheets, allHold));
  return {
    language: context.language,
    properties: { title: plan.title, subject: plan.subtitle, createdOn: context.asOf },
    sheets: sheets.map(({ draft }) => assembleSheet(build, draft, allHold)),
    names: sheets.flatMap(({ names }) => names ?? []),
  };
}
