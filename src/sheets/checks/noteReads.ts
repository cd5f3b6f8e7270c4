import { yearsOf } from "../../plan/audit/claims.ts";
import { revenueTarget, statedGrowth } from "../../plan/audit/promises.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Objective, Plan } from "../../plan/plan.ts";
import { firstYear, sumRanges } from "../../plan/audit/annual.ts";
import type { TableId } from "../ids.ts";
import type { Noted, NoteRead } from "./figure.ts";

const monthsInYear = 12;

/**
 * What a finding was read from, cell by cell: while these are as they were it stands, and when one of them is
 * another the sheet says that it belongs to other figures.
 */
export function readsOf(
  { id, place }: Finding,
  plan: Plan,
  has: (table: TableId) => boolean,
  currency: string | undefined,
): readonly NoteRead[] {
  const money: NoteRead = { name: "PlanCurrency", then: currency };
  const objective = plan.objectives.find(({ name }) => place.part === "objectives" && name === place.path[0]);
  const found = ((): NoteRead[] => {
    switch (id) {
      case "claims.scale":
        return scaleReads(plan, objective);
      case "claims.startNeeded":
        return [...revenue(plan), ...growth(plan), money];
      case "claims.roi":
        return [
          ...revenue(plan),
          ...growth(plan),
          { name: "RoiLow", then: plan.roi?.low },
          ...spending(plan),
          money,
        ];
      case "claims.fundingGap":
        return [...revenue(plan), ...growth(plan), ...spending(plan, place.path[0]), money];
      case "claims.conflictingTargets":
        return conflicting(plan, place.path.at(-1) ?? "");
      case "objectives.notMeasurable":
        return ofMeasure(objective, "baseline", "text");
      case "kpis.notMeasurable":
        return [filledBaselines(plan, place.path[0] ?? "")];
      default:
        return [];
    }
  })();
  return found.filter((read) => !("table" in read) || has(read.table));
}

const ofMeasure = (
  objective: Objective | undefined,
  ...columns: readonly ("target" | "baseline" | "text")[]
): NoteRead[] =>
  objective === undefined
    ? []
    : columns.map((column) => ({
        table: "objectives",
        by: "name",
        key: objective.name,
        column,
        then:
          column === "target"
            ? objective.target?.value
            : column === "baseline"
              ? objective.baseline
              : objective.text,
      }));

/** The scale that is promised, its text, the growth that is planned, and for how many of its periods. */
function scaleReads(plan: Plan, objective: Objective | undefined): NoteRead[] {
  const grown = statedGrowth(plan);
  const years = objective === undefined ? undefined : yearsOf(objective, plan);
  if (grown === undefined || years === undefined) return [];
  const perYear = grown.objective.target?.per === "month" ? monthsInYear : 1;
  return [...ofMeasure(objective, "target", "text"), ...growth(plan), { said: years * perYear }];
}

/** Whether the growth as it stands now falls short of the scale as it stands now. */
export const scaleFallsShort: NonNullable<Noted["live"]> = ([scale, , rate, periods]) => {
  const targetOf = (key: string | undefined): string =>
    `SUMPRODUCT(--({objectives.name}=${key ?? ""}),{objectives.target})`;
  return `=IF((1+${targetOf(rate?.key)})^${periods?.then ?? ""}<${targetOf(scale?.key)},1,0)`;
};

const growth = (plan: Plan): NoteRead[] => ofMeasure(statedGrowth(plan)?.objective, "target");
const revenue = (plan: Plan): NoteRead[] => ofMeasure(revenueTarget(plan)?.objective, "target", "text");

/** What the lines of a budget come to in the first year; of the first budget where none is named. */
function spending(plan: Plan, named?: string): NoteRead[] {
  const track = named ?? plan.budget.categories[0]?.track;
  if (track === undefined) return [];
  const { low, high } = sumRanges(
    plan.budget.categories
      .filter((category) => category.track === track)
      .flatMap(({ lines }) => lines.map(firstYear)),
  );
  return (["lowYear", "highYear"] as const).map((column) => ({
    table: "tracks",
    by: "track",
    key: track,
    column,
    then: column === "lowYear" ? low : high,
  }));
}

const conflicting = (plan: Plan, name: string): NoteRead[] => {
  const same = (other: string): boolean => other.trim().toLowerCase() === name.trim().toLowerCase();
  return [
    ...plan.objectives.filter((objective) => same(objective.name)).map((of) => ["objectives", of] as const),
    ...plan.kpis.filter((kpi) => same(kpi.name)).map((of) => ["kpis", of] as const),
  ]
    .slice(0, 2)
    .map(([table, { name: key, target }]) => ({
      table,
      by: "name",
      key,
      column: "target",
      then: target?.value,
    }));
};

const filledBaselines = (plan: Plan, group: string): NoteRead => ({
  table: "kpis",
  by: "group",
  key: group,
  column: "baseline",
  counted: true,
  then: plan.kpis.filter((kpi) => kpi.group === group && kpi.baseline !== undefined).length,
});
