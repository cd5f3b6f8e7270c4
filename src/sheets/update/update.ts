import { mergePlans, type Conflict, type PlanPath } from "../../plan/merge/index.ts";
import type { Plan } from "../../plan/plan.ts";
import { parsePlan } from "../../plan/json.ts";
import type { WorkbookSpec } from "../../workbook/spec.ts";
import { buildWorkbook } from "../buildWorkbook.ts";
import type { SheetContext } from "../context.ts";
import { planFromTables } from "../readBack/planFromTables.ts";
import type { TableContent } from "../readBack/reader.ts";
import { insertedTables } from "./contents.ts";
import { withBaselines } from "./baselines.ts";
import { pathOfRow } from "./tables.ts";

/** What sheets were made of, as it is kept with them. */
export interface Origins {
  /** What the sheets were written from: the document's plan with what the user had typed by then. */
  readonly written: Plan;
  /** The document's plan alone. */
  readonly document: Plan;
  readonly context: SheetContext;
}

/** As it is kept in the workbook; the plans as JSON texts. */
export const keepOrigins = ({ written, document, context }: Origins): Record<string, unknown> => ({
  version: 1,
  written: JSON.stringify(written),
  ...(written === document ? {} : { document: JSON.stringify(document) }),
  context,
});

/** undefined: not what this version would have kept. */
export function readOrigins(kept: Readonly<Record<string, unknown>>): Origins | undefined {
  const { version, written, document = written, context } = kept;
  if (version !== 1 || typeof written !== "string" || typeof document !== "string") return undefined;
  if (typeof context !== "object" || context === null) return undefined;
  return { written: parsePlan(written), document: parsePlan(document), context: context as SheetContext };
}

/** The sheets as they were written. */
export const writtenWorkbook = ({ written, context, document }: Origins): WorkbookSpec =>
  withBaselines(buildWorkbook(written, context), buildWorkbook(document, context));

export interface UpdateOf {
  readonly origins: Origins;
  /** The tables as they are now. */
  readonly now: readonly TableContent[];
  /** The document's plan as it is to become, and how its sheets are to be. */
  readonly document: Plan;
  readonly context: SheetContext;
  /** Rows that must stay, since something of the user's hangs on them. */
  readonly held: readonly { readonly table: string; readonly names: readonly string[] }[];
  /** Conflicts that are settled as the document has it. */
  readonly chosen: ReadonlySet<string>;
}

export interface UpdatedPlan {
  readonly origins: Origins;
  readonly workbook: WorkbookSpec;
  readonly conflicts: readonly Conflict[];
  /** The three plans, in the words in which a workbook gives them back. */
  readonly base: Plan;
  readonly yours: Plan;
  readonly theirs: Plan;
}

/** The plan and the sheets that an update comes to: the document's, with all that the user typed. */
export function updatePlan({ origins, now, document, context, held, chosen }: UpdateOf): UpdatedPlan {
  const asRead = (plan: Plan, of: SheetContext): Plan =>
    planFromTables(insertedTables(buildWorkbook(plan, of)), of.language, plan).plan;
  const base = asRead(origins.document, origins.context);
  const yours = planFromTables(now, origins.context.language, origins.written).plan;
  const theirs = asRead(document, context);
  const kept = new Set(
    held.flatMap(({ table, names }) => {
      const path = pathOfRow(table, names);
      return path === undefined ? [] : [keyOf(path)];
    }),
  );
  const { plan, conflicts } = mergePlans(base, yours, theirs, {
    chosen,
    held: (path) => kept.has(keyOf(path)),
  });
  const next: Origins = { written: plan, document, context: contextFor(plan, context) };
  return { origins: next, workbook: writtenWorkbook(next), conflicts, base, yours, theirs };
}

const keyOf = (path: PlanPath): string => JSON.stringify(path.map((name) => name.trim().toLowerCase()));

/** What the user set on the sheets counts there too. */
const contextFor = (plan: Plan, context: SheetContext): SheetContext => ({
  ...context,
  currency: plan.currency,
  startMonth: plan.startMonth,
  language: plan.language,
});
