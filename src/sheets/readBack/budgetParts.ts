import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { BudgetClaim, BudgetLine, Plan } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { claimFields, detailFields, timeFields } from "../budget/heldFields.ts";
import type { FieldValues } from "../frame/fields.ts";
import { readTable, type ReadingSource } from "./reader.ts";

type Ends = { readonly low?: number | undefined; readonly high?: number | undefined };

/** A low and a high; one end alone is an amount that is certain. */
export function bothEnds({ low, high }: Ends): { low: number; high: number } | undefined {
  const [from, to] = [low ?? high, high ?? low];
  return from === undefined || to === undefined ? undefined : { low: from, high: to };
}

/** Quantity and unit cost of a line or of a detail. */
export function productIn({
  quantity,
  unit,
  unitCostLow: low,
  unitCostHigh: high,
}: Partial<
  Pick<FieldValues<typeof detailFields>, "quantity" | "unit" | "unitCostLow" | "unitCostHigh">
>): Pick<BudgetLine, "quantity" | "unit" | "unitCost"> {
  return withoutUndefined({ quantity, unit, unitCost: bothEnds({ low, high }) });
}

/** The totals of less than a whole budget. */
export function readClaims(source: ReadingSource): BudgetClaim[] {
  return readTable(source, "statedParts", claimFields).flatMap((row) => {
    const { track = "", name, scope, when, period = "once", periodSource } = row.values;
    const ends = bothEnds(row.values);
    if (ends === undefined) {
      row.notPlaced("name");
      return [];
    }
    const periodStated = periodSource === undefined ? undefined : false;
    return {
      track,
      ...ends,
      period,
      ...withoutUndefined({ periodStated, scope: scope ?? "part", name, when }),
    };
  });
}

/** Gives lines and stated totals what the tables of details and of times hold of them. */
export function readLineParts(source: ReadingSource, budget: Plan["budget"]): void {
  const lines = new Map<string, BudgetLine>();
  for (const { track, name: category, lines: own } of budget.categories) {
    for (const line of own) {
      const key = groupKey(track, category, line.name);
      if (!lines.has(key)) lines.set(key, line);
    }
  }
  for (const row of readTable(source, "details", detailFields)) {
    const { track = "", category = "", item = "", name = "", likely, basis } = row.values;
    const line = lines.get(groupKey(track, category, item));
    const ends = bothEnds(row.values);
    if (line === undefined || ends === undefined) row.notPlaced("name");
    else
      (line.details ??= []).push({
        name,
        ...ends,
        ...withoutUndefined({ likely, basis }),
        ...productIn(row.values),
      });
  }
  for (const row of readTable(source, "times", timeFields)) {
    const { track = "", category = "", item = "", when, likely } = row.values;
    const whole = category === "" && item === "";
    const thing = whole
      ? budget.stated.find((claim) => claim.scope === undefined && groupKey(claim.track) === groupKey(track))
      : lines.get(groupKey(track, category, item));
    const ends = bothEnds(row.values);
    if (thing === undefined || when === undefined || ends === undefined) row.notPlaced("when");
    else (thing.byPeriod ??= []).push({ period: when, ...ends, ...withoutUndefined({ likely }) });
  }
}
