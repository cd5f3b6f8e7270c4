import type { Growth, Kpi, Objective, Plan, Quantity } from "../plan/plan.ts";
import { yearsNamed } from "../plan/audit/wording.ts";
import { inCases, type CaseId, type InCases } from "./cases.ts";
import { lastMonth, type TimeGrid } from "./time.ts";

export const growthModels = ["compound", "linear", "logistic", "fading", "adoption", "viral"] as const;
export type GrowthModel = (typeof growthModels)[number];

/** What models take beyond a start, a target and a rate, named as the calculation names them. */
export const pathParameters = [
  "ceiling",
  "lastRate",
  "innovation",
  "imitation",
  "invitations",
  "conversion",
  "churn",
] as const;
export type PathParameter = (typeof pathParameters)[number];

/** How a measure with a target gets there from its start. */
export interface Path {
  readonly part: "objectives" | "kpis";
  readonly group: string;
  readonly name: string;
  readonly unit: Quantity["unit"];
  readonly start: number | undefined;
  readonly target: number;
  /** Years until the target is due; undefined where nobody says: then it is the end of the forecast. */
  readonly years: number | undefined;
  readonly deadline: string | undefined;
  readonly model: GrowthModel;
  readonly rate: InCases | undefined;
  readonly parameters: Readonly<Partial<Record<PathParameter, number>>>;
  readonly origin: "document" | "assumed";
}

const monthsInYear = 12;

/** Every objective and indicator that has a target, in the order of the plan. */
export function planPaths(plan: Plan): Path[] {
  const of = (part: Path["part"], measure: Objective | Kpi): Path[] => {
    const { target, growth, name, baseline, deadline } = measure;
    if (target === undefined || name === "") return [];
    return [
      {
        part,
        group: "group" in measure ? measure.group : "",
        name,
        unit: target.unit,
        start: baseline,
        target: target.value,
        years: yearsUntil(measure, plan),
        deadline,
        // Linear only where nothing else is known.
        model: growth?.model ?? "linear",
        rate: growth?.rate === undefined ? undefined : inCases(growth.rate),
        parameters: growth === undefined ? {} : parametersOf(growth),
        origin: growth === undefined ? "assumed" : "document",
      },
    ];
  };
  return [
    ...plan.objectives.flatMap((objective) => of("objectives", objective)),
    ...plan.kpis.flatMap((kpi) => of("kpis", kpi)),
  ];
}

function yearsUntil({ deadline, text }: Objective | Kpi, plan: Plan): number | undefined {
  const month = deadline === undefined ? undefined : lastMonth(deadline, plan.startMonth);
  return month === undefined ? yearsNamed(text) : month / monthsInYear;
}

/** The market of an adoption is its ceiling. */
function parametersOf({ parameters = {} }: Growth): Path["parameters"] {
  const { market, ...others } = parameters;
  const known = pathParameters.flatMap((id) => (others[id] === undefined ? [] : [[id, others[id]]]));
  return {
    ...(market === undefined ? {} : { ceiling: market }),
    ...Object.fromEntries(known),
  } as Path["parameters"];
}

/** The growth a year that leads from start to target in time; undefined where no growth does. */
export function rateNeeded(path: Path, grid: TimeGrid): number | undefined {
  const { start = 0, target } = path;
  const years = yearsOf(path, grid);
  return start > 0 && target > 0 && years > 0 ? (target / start) ** (1 / years) - 1 : undefined;
}

export const horizonOf = ({ count, perYear }: TimeGrid): number => count / perYear;
export const yearsOf = ({ years }: Path, grid: TimeGrid): number => years ?? horizonOf(grid);

/** The rate that a path follows in a case: the given one, else the one that is needed. */
export const rateOf = (path: Path, id: CaseId, grid: TimeGrid): number | undefined =>
  path.rate === undefined ? rateNeeded(path, grid) : path.rate[id];

/** Whether the figures that the model takes are all there and usable. */
export function isDrawn(path: Path, id: CaseId, grid: TimeGrid): boolean {
  const { start, parameters: given } = path;
  const {
    ceiling = 0,
    lastRate,
    innovation = 0,
    imitation = 0,
    invitations = 0,
    conversion = 0,
    churn = 0,
  } = given;
  const rate = rateOf(path, id, grid);
  const grows = rate !== undefined && rate > -1;
  switch (path.model) {
    case "compound":
      return start !== undefined && grows;
    case "linear":
      return start !== undefined && yearsOf(path, grid) > 0;
    case "logistic":
      return (
        start !== undefined && start >= 0 && ceiling > 0 && path.rate !== undefined && path.rate[id] >= 0
      );
    case "fading":
      return (
        start !== undefined && path.rate !== undefined && grows && lastRate !== undefined && lastRate > -1
      );
    case "adoption":
      return ceiling > 0 && innovation > 0 && imitation >= 0;
    case "viral":
      return (
        start !== undefined && start >= 0 && invitations > 0 && conversion > 0 && churn >= 0 && churn < 1
      );
  }
}

/** What a path is calculated from, whatever its model; see `pathValues`. */
export interface PathForm {
  /** 0 not drawn, 1 growth or saturation, 2 a straight line, 3 fading growth, 4 viral growth. */
  readonly form: 0 | 1 | 2 | 3 | 4;
  readonly from: number;
  readonly reach: number;
  readonly factor: number;
  readonly bend: number;
}

/** Compound growth is growth towards nothing that bends nothing; adoption and a ceiling bend it. */
export function pathForm(path: Path, id: CaseId, grid: TimeGrid): PathForm {
  const { start: from = 0, target, parameters } = path;
  const nothing = { form: 0, from, reach: 0, factor: 0, bend: 0 } as const;
  if (!isDrawn(path, id, grid)) return nothing;
  const rate = rateOf(path, id, grid) ?? 0;
  const { ceiling = 0, lastRate = 0, innovation = 0, imitation = 0 } = parameters;
  const { invitations = 0, conversion = 0, churn = 0 } = parameters;
  switch (path.model) {
    case "compound":
      return { form: 1, from, reach: -from, factor: 1 + rate, bend: 0 };
    case "linear":
      return { ...nothing, form: 2, reach: target - from };
    case "logistic": {
      const [reach, bend] = from === 0 ? [0, 0] : [ceiling - from, ceiling / from - 1];
      return { form: 1, from, reach, factor: Math.exp(-rate), bend };
    }
    case "fading":
      return { form: 3, from, reach: 0, factor: 1 + rate, bend: 1 + lastRate };
    case "adoption":
      return {
        form: 1,
        from,
        reach: ceiling - from,
        factor: Math.exp(-(innovation + imitation)),
        bend: imitation / innovation,
      };
    case "viral":
      return { form: 4, from, reach: 0, factor: invitations * conversion, bend: 1 - churn };
  }
}

/**
 * The values of periods 0 to the last; "" in each where a figure is missing. Rates are a year's, and the
 * cycle of viral growth is a period. In years t, with f = factor:
 * 1: from + reach·(1 − fᵗ)/(1 + bend·fᵗ); 2: from + reach·min(1, t/years to the target);
 * 3: the value before times the mean of factor and bend that is due; 4: the value before times bend, plus from·f^period.
 */
export function pathValues(path: Path, id: CaseId, grid: TimeGrid): (number | "")[] {
  const form = pathForm(path, id, grid);
  const values: (number | "")[] = [];
  for (let period = 0; period <= grid.count; period++) {
    const before = Number(values[period - 1] ?? 0);
    values.push(form.form === 0 ? "" : valueAt(form, period, before, path, grid));
  }
  return values;
}

/**
 * The value of a path after some years, between periods too; undefined where it is not drawn, and for
 * fading and viral growth, which go period by period. Beyond the day of the target it stays as it is there.
 */
export function pathAt(path: Path, id: CaseId, grid: TimeGrid, years: number): number | undefined {
  const form = pathForm(path, id, grid);
  if (form.form !== 1 && form.form !== 2) return undefined;
  const elapsed = Math.max(0, Math.min(yearsOf(path, grid), years));
  return valueAt(form, elapsed * grid.perYear, 0, path, grid);
}

function valueAt(
  { form, from, reach, factor, bend }: PathForm,
  period: number,
  before: number,
  path: Path,
  grid: TimeGrid,
): number {
  const years = period / grid.perYear;
  if (form === 1) return from + (reach * (1 - factor ** years)) / (1 + bend * factor ** years);
  if (form === 2) return from + reach * Math.min(1, years / yearsOf(path, grid));
  if (period === 0) return from;
  const faded = Math.max(0, period - 1) / Math.max(1, grid.count - 1);
  return form === 3
    ? before * (factor * (1 - faded) + bend * faded) ** (1 / grid.perYear)
    : before * bend + from * factor ** period;
}
