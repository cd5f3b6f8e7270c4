import { sheetTexts, type SheetTexts } from "../i18n/sheets.ts";
import type { Plan } from "../plan/plan.ts";
import { planRows, type PlanRows } from "../plan/rows/planRows.ts";
import type { DefinedNameSpec } from "../workbook/spec.ts";
import {
  assumptionDefaults,
  assumptionValue,
  type AssumptionDefault,
  type AssumptionName,
} from "./assumptions/rows.ts";
import type { SheetContext } from "./context.ts";
import { sheetIds, type SheetId } from "./ids.ts";
import { sheetClaims } from "./forecast.ts";
import { withFiguresOfKpis } from "./kpis/home.ts";
import { companions } from "./needs.ts";
import type { SheetDraft } from "./frame/draft.ts";
import { numberFormats, type NumberFormats } from "./frame/numberFormats.ts";

/** What every template works from. */
export interface Build {
  readonly plan: Plan;
  readonly context: SheetContext;
  readonly texts: SheetTexts;
  readonly formats: NumberFormats;
  /** First month of the plan, when there is one. */
  readonly startMonth: string | undefined;
  readonly sheets: readonly SheetId[];
  readonly defaults: readonly AssumptionDefault[];
  /** What the tables show of the plan, which rules look at too. */
  readonly rows: PlanRows;
  /** The text in the cell of an assumption. */
  word(name: AssumptionName): string;
  /** The number in the cell of an assumption; an empty cell counts as 0, as in a formula. */
  figure(name: AssumptionName): number;
}

/** A sheet without its head, with the names that it gives to its cells. */
export interface BuiltSheet {
  readonly draft: SheetDraft;
  readonly names?: readonly DefinedNameSpec[];
}

/** Every sheet takes its words from Assumptions. */
const withNeeded = (sheets: readonly SheetId[]): ReadonlySet<string> =>
  new Set([...sheets.flatMap(companions), "assumptions"]);

export function beginBuild(given: Plan, context: SheetContext): Build {
  const wanted = withNeeded(context.sheets ?? sheetIds);
  const sheets = sheetIds.filter((id) => wanted.has(id));
  const plan = withFiguresOfKpis(given, sheets);
  const texts = sheetTexts[context.language];
  const defaults = assumptionDefaults(plan, context, texts);
  const values = new Map(defaults.map((row) => [row.name, assumptionValue(row, plan)] as const));
  const word = (name: AssumptionName): string => String(values.get(name) ?? "");
  const figure = (name: AssumptionName): number => Number(values.get(name) ?? 0);
  let rows: PlanRows | undefined;
  const build: Build = {
    plan,
    context,
    texts,
    formats: numberFormats(context),
    startMonth: context.startMonth ?? plan.startMonth,
    sheets,
    defaults,
    // The claims come from the forecast, which is made from this build.
    get rows() {
      return (rows ??= planRows({ plan, figure, claims: sheetClaims(build) }));
    },
    word,
    figure,
  };
  return build;
}
