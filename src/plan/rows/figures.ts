import type { ClaimRow } from "./claims.ts";
import type { Plan } from "../plan.ts";

/** What a figure is, which decides what a plan may put in its place. */
export type FigureKind = "percent" | "share" | "count" | "amount";

/**
 * The figures that rows and rules are calculated with, as a new plan has them. Each is a cell of
 * Assumptions of the same name, so a person may change it there.
 */
export const standardFigures = {
  Correlation: { kind: "share", value: 0.3 },
  ConfidenceLevel: { kind: "share", value: 0.8 },
  ToleranceRelative: { kind: "percent", value: 0.005 },
  ToleranceAbsolute: { kind: "amount", value: 0.01 },
  StatusAmber: { kind: "percent", value: 0.8 },
  StatusGreen: { kind: "percent", value: 1 },
  MechanicalLines: { kind: "count", value: 4 },
  MonthsPerYear: { kind: "count", value: 12 },
  UniformDivisor: { kind: "count", value: 12 },
  TriangularDivisor: { kind: "count", value: 36 },
  MaturityMaximum: { kind: "count", value: 5 },
  RoundingDigits: { kind: "count", value: 9 },
} as const satisfies Readonly<Record<string, { readonly kind: FigureKind; readonly value: number }>>;
export type FigureName = keyof typeof standardFigures | "RoiLow" | "RoiHigh";

export type Inserted = (
  track: string,
  category: string,
) => { readonly low: number; readonly high: number } | undefined;

/** What rows are made from: a plan and the figures that hold for it. An empty figure counts as 0. */
export interface Basis {
  readonly plan: Plan;
  /** What a budget, or a category of it, came to a year when its sheets were inserted; unknown outside a workbook. */
  readonly inserted?: Inserted | undefined;
  /** What the plan claims against its own model; unknown where nobody has calculated it. */
  readonly claims?: readonly ClaimRow[] | undefined;
  figure(name: FigureName): number;
}

/** A share lies strictly between 0 and 1 (a correlation may be either), a count is positive. */
export function usableFigure(name: string, kind: FigureKind, given: number): boolean {
  if (kind === "count") return given > 0;
  if (kind !== "share") return true;
  return name === "Correlation" ? given >= 0 && given <= 1 : given > 0 && given < 1;
}

/** The plan's own figures where they can be used, the standard ones elsewhere. */
export function basisOf(plan: Plan, inserted?: Inserted, claims?: readonly ClaimRow[]): Basis {
  return {
    plan,
    inserted,
    claims,
    figure: (name) => {
      if (name === "RoiLow") return plan.roi?.low ?? 0;
      if (name === "RoiHigh") return plan.roi?.high ?? 0;
      const { kind, value } = standardFigures[name];
      const given = plan.assumptions?.[name]?.value;
      return typeof given === "number" && usableFigure(name, kind, given) ? given : value;
    },
  };
}
