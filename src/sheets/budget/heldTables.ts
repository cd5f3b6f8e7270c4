import type { BudgetClaim, BudgetDetail, BudgetLine, Plan } from "../../plan/plan.ts";
import type { Column } from "../frame/table.ts";
import { filledInputs, inputs, type TableSource } from "../frame/table.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import type { TotalRow } from "../../plan/rows/budgetTotals.ts";
import { claimFields, detailFields, heldLineFields, heldTrackFields, timeFields } from "./heldFields.ts";
import type { FieldValues } from "../frame/fields.ts";

type DetailRow = Partial<FieldValues<typeof detailFields>>;
type TimeRow = Partial<FieldValues<typeof timeFields>>;
type ClaimRow = Partial<FieldValues<typeof claimFields>>;

const unstated = ({ periodStated }: { readonly periodStated?: boolean }): "unstated" | undefined =>
  periodStated === false ? "unstated" : undefined;

/** What a line or a detail is the product of. */
const productOf = ({
  quantity,
  unit,
  unitCost,
}: Pick<BudgetLine, "quantity" | "unit" | "unitCost">): Pick<
  DetailRow,
  "quantity" | "unit" | "unitCostLow" | "unitCostHigh"
> => ({ quantity, unit, unitCostLow: unitCost?.low, unitCostHigh: unitCost?.high });

/** What only some plans say of their lines. */
export function heldColumns(rows: readonly LineRow[]): {
  readonly [Id in keyof typeof heldLineFields]: Column<LineRow> | undefined;
} {
  const valuesOf = ({ line }: LineRow): Partial<FieldValues<typeof heldLineFields>> | undefined =>
    line === undefined
      ? undefined
      : {
          ...productOf(line),
          role: line.role,
          periodSource: unstated(line),
          source: line.derived === true ? "derived" : undefined,
        };
  return filledInputs(heldLineFields, rows, (row: LineRow, id) => valuesOf(row)?.[id]);
}

/** Whether the Budget sheet has the column that says what kind of line each is. */
export const hasLineRoles = ({ budget }: Plan): boolean =>
  budget.categories.some(({ lines }) => lines.some(({ role }) => role !== undefined));

/** What only some plans say of a whole budget. */
export function heldTrackColumns(rows: readonly TotalRow[]): {
  readonly [Id in keyof typeof heldTrackFields]: Column<TotalRow> | undefined;
} {
  return filledInputs(heldTrackFields, rows, ({ budget, claim }: TotalRow, id) =>
    id === "periodSource" ? claim && unstated(claim) : budget?.[id as "currency" | "alternative"],
  );
}

/** What the lines are made of; nothing where no line has details. */
export function detailsTable({ budget }: Plan): TableSource<"details", DetailRow> | undefined {
  const rows = linesOf(budget).flatMap(({ line, names }) =>
    (line.details ?? []).map((detail: BudgetDetail): DetailRow => ({
      ...names,
      ...detail,
      ...productOf(detail),
    })),
  );
  if (rows.length === 0) return undefined;
  return { id: "details", columns: inputs(detailFields), rows, emptyRow: {} };
}

/** Amounts by year, quarter or month; nothing where no amount has them. */
export function timesTable({ budget }: Plan): TableSource<"times", TimeRow> | undefined {
  const timesOf = (
    { byPeriod = [] }: Pick<BudgetLine, "byPeriod">,
    names: Pick<TimeRow, "track" | "category" | "item">,
  ): TimeRow[] =>
    byPeriod.map(({ period, low, likely, high }) => ({ ...names, when: period, low, likely, high }));
  const rows = [
    ...linesOf(budget).flatMap(({ line, names }) => timesOf(line, names)),
    ...budget.stated.filter(isWhole).flatMap((claim) => timesOf(claim, { track: claim.track })),
  ];
  if (rows.length === 0) return undefined;
  return { id: "times", columns: inputs(timeFields), rows, emptyRow: {} };
}

/** Totals that are stated for less than a whole budget; nothing where there are none. */
export function claimsTable({ budget }: Plan): TableSource<"statedParts", ClaimRow> | undefined {
  const rows = budget.stated
    .filter((claim) => !isWhole(claim))
    .map((claim): ClaimRow => ({ ...claim, periodSource: unstated(claim) }));
  if (rows.length === 0) return undefined;
  return { id: "statedParts", columns: inputs(claimFields), rows, emptyRow: {} };
}

const isWhole = ({ scope }: BudgetClaim): boolean => scope === undefined;

function linesOf(budget: Plan["budget"]): {
  readonly line: BudgetLine;
  readonly names: Pick<DetailRow, "track" | "category" | "item">;
}[] {
  return budget.categories.flatMap(({ track, name: category, lines }) =>
    lines.map((line) => ({ line, names: { track, category, item: line.name } })),
  );
}
