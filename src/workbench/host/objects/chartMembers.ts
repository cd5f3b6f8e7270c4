import type { ChartModel } from "../../model/model.ts";
import { itemNotFound } from "../hostError.ts";
import { membersOf, type Parameter } from "./members.ts";
import type { ChartPartState, ChartState, ObjectName } from "./states.ts";

const { value, object } = membersOf<ChartPartState>();

export function chartOf({ sheet, chartId }: ChartState): ChartModel {
  const found = sheet.charts().find((chart) => chart.id === chartId);
  if (found === undefined) throw itemNotFound();
  return found;
}

export const changeChart = (own: ChartState, change: Partial<Omit<ChartModel, "id">>): void => {
  chartOf(own);
  own.sheet.updateChart(own.chartId, change);
};

const pathOf = (own: ChartPartState, name: string): string =>
  own.path === "" ? name : `${own.path}.${name}`;

/** A value that a chart or one of its series keeps under its path; undefined when nothing was set. */
export function chartValue(own: ChartPartState, name: string): unknown {
  const chart = chartOf(own);
  if (own.series === undefined) return chart.members[pathOf(own, name)];
  const series = chart.series[own.series];
  if (series === undefined) throw itemNotFound();
  return series.members[pathOf(own, name)];
}

export function setChartValue(own: ChartPartState, name: string, given: unknown): void {
  const chart = chartOf(own);
  const change = { [pathOf(own, name)]: given };
  if (own.series === undefined) {
    changeChart(own, { members: { ...chart.members, ...change } });
    return;
  }
  const series = chart.series.map((entry, index) =>
    index === own.series ? { ...entry, members: { ...entry.members, ...change } } : entry,
  );
  changeChart(own, { series });
}

/** Forgets what the parts of a chart keep under paths with this end. */
export function dropChartValues(own: ChartState, end: string): void {
  const left = Object.entries(chartOf(own).members).filter(([path]) => !path.endsWith(end));
  changeChart(own, { members: Object.fromEntries(left) });
}

/** A member of a part of a chart: the set, how it is checked, and what Excel answers before it is set. */
export const kept = (set: string, name: string, check: Parameter<unknown>, otherwise: unknown) =>
  value(
    set,
    (own) => chartValue(own, name) ?? otherwise,
    (own, given) => setChartValue(own, name, check(given)),
  );

/** A part of a part: its members are kept under the longer path. */
export const part = <Name extends ObjectName & `Chart${string}`>(
  set: string,
  name: string,
  className: Name,
) => object(set, className as "ChartTitle", (own) => ({ ...own, path: pathOf(own, name) }));
