import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import { lastMonth, pathParameters } from "../../forecast/index.ts";
import { yearsNamed } from "../../plan/audit/wording.ts";
import type { Growth, Kpi, Objective, Plan } from "../../plan/plan.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { pathFields } from "../projection/pathsTable.ts";
import { readTable, type ReadingSource, type TableRow } from "./reader.ts";

type PathCells = TableRow<"paths", typeof pathFields>["values"];
type Measure = Objective | Kpi;

const monthsInYear = 12;
const momentForm = /^(?:\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?|[YQMW][1-9]\d{0,2})$/;

/** The plan with what Projection says of its measures: when they are due, and by which path they get there. */
export function withPaths(plan: Plan, source: ReadingSource): Plan {
  const rows = new Map(
    readTable(source, "paths", pathFields).flatMap((row): [string, PathCells][] => {
      const { part, group = "", name = "" } = row.values;
      return part === undefined || name === "" ? [] : [[groupKey(part, group, name), row.values]];
    }),
  );
  if (rows.size === 0) return plan;
  const completed = <Each extends Measure>(measure: Each, row: PathCells | undefined): Each =>
    row === undefined
      ? measure
      : {
          ...measure,
          ...withoutUndefined({ deadline: deadlineOf(measure, row, plan), growth: growthOf(row) }),
        };
  return {
    ...plan,
    objectives: plan.objectives.map((objective) =>
      completed(objective, rows.get(groupKey("objectives", "", objective.name))),
    ),
    kpis: plan.kpis.map((kpi) => completed(kpi, rows.get(groupKey("kpis", kpi.group, kpi.name)))),
  };
}

/** As it was written, unless the years beside it were changed; years that the text names need no date. */
function deadlineOf(measure: Measure, { due, years }: PathCells, plan: Plan): string | undefined {
  const month = due === undefined ? undefined : lastMonth(due, plan.startMonth);
  if (due !== undefined && momentForm.test(due) && (years === undefined || month === years * monthsInYear))
    return due;
  if (years === undefined || years === 0 || years === yearsNamed(measure.text)) return undefined;
  return Number.isInteger(years) ? `Y${years}` : `M${Math.max(1, Math.round(years * monthsInYear))}`;
}

/** A linear path that the sheet assumed itself is nothing that anybody said. */
function growthOf(row: PathCells): Growth | undefined {
  const { model, base, downside, upside, own, source } = row;
  if (model === undefined) return undefined;
  const rate =
    base === undefined
      ? undefined
      : {
          base,
          ...withoutUndefined({
            downside: other(downside, base),
            upside: other(upside, base),
            own: other(own, base),
          }),
        };
  const parameters = Object.fromEntries(
    pathParameters.flatMap((id) => {
      const value = row[id];
      return value === undefined ? [] : [[id === "ceiling" && model === "adoption" ? "market" : id, value]];
    }),
  );
  const none = Object.keys(parameters).length === 0;
  if (model === "linear" && rate === undefined && none && source === "assumed") return undefined;
  return { model, ...withoutUndefined({ rate, parameters: none ? undefined : parameters }) };
}

const other = (value: number | undefined, base: number): number | undefined =>
  value === base ? undefined : value;
