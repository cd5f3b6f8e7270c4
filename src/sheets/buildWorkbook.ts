import type { Plan } from "../plan/plan.ts";
import type { WorkbookSpec } from "../workbook/spec.ts";
import { beginBuild } from "./build.ts";
import { allChecks, masterWord } from "./checks/collect.ts";
import { checksSheet } from "./checks/sheet.ts";
import type { SheetContext } from "./context.ts";
import { assembleSheet } from "./frame/sheet.ts";
import { guideSheet } from "./guide/sheet.ts";
import type { SheetId } from "./ids.ts";
import { overviewSheet } from "./overview/sheet.ts";
import { templates, type PlanSheetId } from "./sheets.ts";

/** The workbook of a plan: every sheet that the context asks for, as plain data with formulas in tokens. */
export function buildWorkbook(plan: Plan, context: SheetContext): WorkbookSpec {
  const build = beginBuild(plan, context);
  const wanted = (id: SheetId): boolean => build.sheets.includes(id);
  const sheets = (Object.keys(templates) as PlanSheetId[]).filter(wanted).map((id) => templates[id](build));
  if (wanted("overview")) sheets.unshift(overviewSheet(build, sheets));
  const checks = allChecks(
    build,
    sheets.map(({ draft }) => draft),
  );
  const master = masterWord(checks);
  if (wanted("checks")) sheets.push(checksSheet(build, checks, sheets));
  if (wanted("guide")) sheets.unshift(guideSheet(build, sheets, master));
  return {
    language: context.language,
    properties: { title: plan.title, subject: plan.subtitle, createdOn: context.asOf },
    sheets: sheets.map(({ draft }) => assembleSheet(build, draft, master)),
    names: sheets.flatMap(({ names }) => names ?? []),
  };
}
