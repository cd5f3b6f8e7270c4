import type { Plan } from "../plan/plan.ts";
import type { WorkbookSpec } from "../workbook/spec.ts";
import { assumptionsSheet } from "./assumptions/sheet.ts";
import { beginBuild, type Build, type BuiltSheet } from "./build.ts";
import { budgetSheet } from "./budget/sheet.ts";
import type { SheetContext } from "./context.ts";
import type { SheetId } from "./ids.ts";

const templates: Partial<Readonly<Record<SheetId, (build: Build) => BuiltSheet>>> = {
  assumptions: assumptionsSheet,
  budget: budgetSheet,
};

/** The workbook of a plan: every sheet that the context asks for, as plain data with formulas in tokens. */
export function buildWorkbook(plan: Plan, context: SheetContext): WorkbookSpec {
  const build = beginBuild(plan, context);
  const built = build.sheets.flatMap((id) => templates[id]?.(build) ?? []);
  return {
    language: context.language,
    properties: { title: plan.title, subject: plan.subtitle, createdOn: context.asOf },
    sheets: built.map(({ sheet }) => sheet),
    names: built.flatMap(({ names }) => names),
  };
}
