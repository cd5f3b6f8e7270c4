import { attainment, CalcError, status, type Status } from "../../calc/index.ts";
import type { Kpi, Objective, Quantity } from "../../plan/plan.ts";
import type { Tone } from "../../workbook/style.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { overTimeOf, type OverTime } from "./overTime.ts";
import { countCopies, groupKey } from "../../plan/rows/sameText.ts";

export type Direction = NonNullable<Kpi["direction"]>;

/** One row of the KPIs table. */
export interface KpiRow {
  readonly kpi: Kpi;
  readonly direction: Direction | undefined;
  readonly attainment: number | "";
  readonly overTime: OverTime;
  /** The assumption that holds the word of the status; none in an empty row. */
  readonly status: AssumptionName | undefined;
  /** How often the name stands in the group. */
  readonly copies: number;
}

/** Whether more is better, where the plan leaves it to the target: "<30 days" and "top 1" are better when lower. */
export const directionOf = (target: Quantity | undefined): Direction =>
  target?.comparison === "atMost" || target?.unit === "rank" ? "lower" : "higher";

export const emptyKpi: KpiRow = {
  kpi: { group: "", name: "", text: "" },
  direction: undefined,
  attainment: "",
  overTime: { expected: "", pace: "", model: undefined },
  status: undefined,
  copies: 0,
};

/** The assumptions that hold the words of a status, best first. */
export const statusWords = [
  "WordGreen",
  "WordAmber",
  "WordRed",
  "WordNone",
  "WordAbove",
  "WordBelow",
] as const satisfies readonly AssumptionName[];
export const statusTones = {
  WordGreen: "good",
  WordAmber: "warning",
  WordRed: "bad",
  WordNone: "muted",
} as const satisfies Partial<Record<AssumptionName, Tone>>;

const statusNames = {
  onTrack: "WordGreen",
  atRisk: "WordAmber",
  offTrack: "WordRed",
} as const satisfies Readonly<Record<Exclude<Status, "beyondRange">, AssumptionName>>;

export function kpiRows(build: Build): KpiRow[] {
  const copies = countCopies(build.plan.kpis, ({ group, name }) =>
    name === "" ? undefined : groupKey(group, name),
  );
  const timeOf = overTimeOf(build, "kpis");
  return build.plan.kpis.map((kpi) => {
    const direction = kpi.direction ?? directionOf(kpi.target);
    const attained = attainmentOf(kpi, direction);
    const overTime = timeOf(kpi, direction);
    return {
      kpi,
      direction,
      attainment: attained,
      overTime,
      status: kpi.name === "" ? undefined : statusOf(build, attained, kpi, overTime),
      copies: copies(kpi),
    };
  });
}

/** Nothing where there is nothing to compare, or the bounds of the target are the wrong way round. */
export function attainmentOf(
  { actual, target, baseline }: Kpi | Objective,
  direction: Direction,
): number | "" {
  if (actual === undefined || target === undefined) return "";
  try {
    return attainment(actual, target.value, baseline, direction, target.upper);
  } catch (error) {
    if (error instanceof CalcError) return "";
    throw error;
  }
}

const hasTwoBounds = (target: Quantity | undefined): boolean =>
  target?.upper !== undefined && target.upper !== target.value;

/** Beyond a range a word says on which side: whether that is good the target does not say, so it has no colour. */
export function statusOf(
  build: Build,
  attained: number | "",
  { actual = 0, target }: Pick<Kpi | Objective, "actual" | "target">,
  { pace }: OverTime,
): AssumptionName {
  if (attained === "") return "WordNone";
  const [amber, green] = [build.figure("StatusAmber"), build.figure("StatusGreen")];
  // With the thresholds the wrong way round the formula asks for green first.
  const found = status(pace === "" ? attained : pace, Math.min(amber, green), green, hasTwoBounds(target));
  if (found === "beyondRange") return actual > (target?.upper ?? 0) ? "WordAbove" : "WordBelow";
  return statusNames[found];
}
