import { daysInYear, pathAt, planPaths, type Path } from "../../forecast/index.ts";
import { groupKey, groupRows } from "../../plan/rows/sameText.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { dateSerial, monthStart } from "../frame/date.ts";

/** The paths of the plan as the sheet has them: measures of one name share the mean of their figures. */
export function sheetPaths(build: Build): Path[] {
  const paths = planPaths(build.plan);
  const key = ({ part, group, name }: Path): string => groupKey(part, group, name);
  const equal = groupRows(paths, key);
  const mean = (path: Path, value: (path: Path) => number | undefined): number | undefined => {
    const values = (equal.get(key(path)) ?? []).flatMap((other) => value(other) ?? []);
    return values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;
  };
  return paths.map((path) => ({
    ...path,
    start: mean(path, ({ start }) => start),
    target: mean(path, ({ target }) => target) ?? path.target,
  }));
}

/** What a row without a measure says. */
export function emptyElapsed({ startMonth, context }: Build): number {
  return startMonth === undefined
    ? 0
    : Math.max(0, (dateSerial(context.asOf) - monthStart(startMonth, 1)) / daysInYear);
}

/** How many years of a path have gone by on the day of its measure's figure; undefined without a start. */
export function yearsGone(build: Build, { part, group, name }: Path, dated: boolean): number | undefined {
  const { plan, startMonth, context } = build;
  if (startMonth === undefined) return undefined;
  const dates = plan.kpis.flatMap((kpi) =>
    dated &&
    part === "kpis" &&
    groupKey(kpi.group, kpi.name) === groupKey(group, name) &&
    kpi.asOf !== undefined
      ? [dateSerial(kpi.asOf)]
      : [],
  );
  const day =
    dates.length === 0 ? dateSerial(context.asOf) : dates.reduce((sum, one) => sum + one, 0) / dates.length;
  return Math.max(0, (day - monthStart(startMonth, 1)) / daysInYear);
}

/** `dated`: whether the indicators stand in the workbook with the days of their figures. What a measure should have come to by then. */
export function expectedByNow(build: Build, path: Path, dated: boolean): number | undefined {
  const years = yearsGone(build, path, dated);
  return years === undefined ? undefined : pathAt(path, "base", sheetForecast(build).forecast.grid, years);
}
