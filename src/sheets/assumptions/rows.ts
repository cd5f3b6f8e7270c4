import { greatestAttainment } from "../../calc/index.ts";
import { daysInYear, plannedGrowth, statedStart, timeGrid } from "../../forecast/index.ts";
import { growthRate } from "../../plan/audit/promises.ts";
import type { Plan } from "../../plan/plan.ts";
import { standardFigures, usableFigure } from "../../plan/rows/figures.ts";
import type { SheetTexts } from "../../i18n/sheets.ts";
import type { SheetContext } from "../context.ts";
import { dateSerial } from "../frame/date.ts";

/** Name in formulas of a value that every workbook has. */
export type AssumptionName = keyof SheetTexts["assumptions"]["rows"];

export type AssumptionKind = "text" | "word" | "date" | "percent" | "share" | "count" | "amount" | "switch";

export interface AssumptionDefault {
  readonly name: AssumptionName;
  readonly topic: keyof SheetTexts["assumptions"]["topics"];
  readonly kind: AssumptionKind;
  readonly value: string | number | undefined;
  readonly source: keyof SheetTexts["assumptions"]["sources"];
}

/** The figures that rules and rows are calculated with. */
const figures = (
  topic: AssumptionDefault["topic"],
  source: AssumptionDefault["source"],
  names: readonly (keyof typeof standardFigures)[],
): AssumptionDefault[] => names.map((name) => ({ name, topic, source, ...standardFigures[name] }));

const numbers = (
  topic: AssumptionDefault["topic"],
  kind: AssumptionKind,
  source: AssumptionDefault["source"],
  values: Partial<Record<AssumptionName, number | undefined>>,
): AssumptionDefault[] =>
  (Object.keys(values) as AssumptionName[]).map((name) => ({
    name,
    topic,
    kind,
    value: values[name],
    source,
  }));

/**
 * What the sheets start from, before the plan's own assumptions replace it. Rows that a list of
 * choices is made of stand together (see choiceLists).
 */
export function assumptionDefaults(
  plan: Plan,
  context: SheetContext,
  texts: SheetTexts,
): AssumptionDefault[] {
  const startMonth = context.startMonth ?? plan.startMonth;
  const stated = growthRate(plan) !== undefined;
  const growth = plannedGrowth(plan);
  const words = texts.assumptions.words;
  const plainText = (name: AssumptionName, value: string): AssumptionDefault => ({
    name,
    topic: "plan",
    kind: "text",
    value: value === "" ? undefined : value,
    source: "plan",
  });
  return [
    plainText("PlanTitle", plan.title),
    plainText("PlanSubtitle", plan.subtitle),
    ...numbers("plan", "date", "chosen", {
      StartDate: startMonth === undefined ? undefined : dateSerial(`${startMonth}-01`),
      AsOfDate: dateSerial(context.asOf),
    }),
    plainText("PlanLanguage", plan.language),
    ...numbers("plan", "percent", "plan", { RoiLow: plan.roi?.low, RoiHigh: plan.roi?.high }),
    plainText("RoiText", plan.roi?.text ?? ""),
    { name: "PlanCurrency", topic: "plan", kind: "text", value: context.currency, source: "chosen" },
    ...numbers("growth", "percent", "start", { DiscountRate: 0.1 }),
    ...numbers("growth", "amount", "objective", { StartRevenue: statedStart(plan) }),
    ...numbers("growth", "percent", "start", { GrowthLow: growth.low }),
    ...numbers("growth", "percent", stated ? "objective" : "start", { GrowthBase: growth.base }),
    ...numbers("growth", "percent", "start", { GrowthHigh: growth.high }),
    ...figures("ranges", "start", ["Correlation", "ConfidenceLevel"]),
    ...figures("thresholds", "start", [
      "ToleranceRelative",
      "ToleranceAbsolute",
      "StatusAmber",
      "StatusGreen",
      "MechanicalLines",
    ]),
    ...numbers("thresholds", "switch", "start", { StatusOverTime: 1 }),
    ...(Object.keys(words) as (keyof typeof words)[]).map((name): AssumptionDefault => ({
      name,
      topic: "words",
      kind: "word",
      value: words[name],
      source: "wording",
    })),
    { name: "ShapeUniform", topic: "constants", kind: "word", value: "uniform", source: "definition" },
    { name: "ShapeTriangular", topic: "constants", kind: "word", value: "triangular", source: "definition" },
    ...numbers("constants", "share", "definition", {
      ProbabilityP10: 0.1,
      ProbabilityP50: 0.5,
      ProbabilityP80: 0.8,
      ProbabilityP90: 0.9,
    }),
    ...figures("constants", "definition", [
      "MonthsPerYear",
      "UniformDivisor",
      "TriangularDivisor",
      "MaturityMaximum",
    ]),
    ...numbers("constants", "count", "definition", { AttainmentMaximum: greatestAttainment }),
    ...figures("constants", "definition", ["RoundingDigits"]),
    ...numbers("constants", "count", "definition", {
      PeriodsPerYear: timeGrid(plan, context.periodLength, context.years).perYear,
      DaysPerYear: daysInYear,
    }),
    // 0 is an answer here, which a count is not.
    ...numbers("constants", "percent", "definition", { FlowTiming: 0, ToleranceEqual: 1e-9 }),
  ];
}

/**
 * The value in the cell of an assumption: the plan's own where the formulas can use it. A share lies
 * strictly between 0 and 1 (a correlation may be either), a count is positive, a word is not empty.
 */
export function assumptionValue(
  { name, topic, kind, value }: AssumptionDefault,
  plan: Plan,
): string | number | undefined {
  const given = plan.assumptions?.[name]?.value;
  if (given === undefined || topic === "plan") return value;
  if (kind === "word") return typeof given === "string" && given !== "" ? given : value;
  if (typeof given !== "number") return value;
  if (kind === "switch") return given === 0 || given === 1 ? given : value;
  const isFigure = kind === "percent" || kind === "share" || kind === "count" || kind === "amount";
  return isFigure && usableFigure(name, kind, given) ? given : value;
}

/** Lists for drop-downs: each names the cells from its first row to its last. */
export const choiceLists = {
  WorkStatusWords: ["WorkNotStarted", "WorkBlocked"],
  PriorityWords: ["PriorityHigh", "PriorityLow"],
  PeriodWords: ["PeriodYear", "PeriodOnce"],
  DirectionWords: ["DirectionHigher", "DirectionLower"],
  CaseWords: ["CaseDownside", "CaseOwn"],
  StreamKindWords: ["KindSubscription", "KindOther"],
  RiskStatusWords: ["RiskOpen", "RiskOccurred"],
  MeasureWords: ["WordObjective", "WordIndicator"],
  ModelWords: ["ModelCompound", "ModelViral"],
} as const satisfies Readonly<Record<string, readonly [AssumptionName, AssumptionName]>>;
export type ChoiceList = keyof typeof choiceLists;
