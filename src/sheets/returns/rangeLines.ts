import {
  disordered,
  flowChances,
  flowLines,
  planSlots,
  type FlowChances,
  type FlowLine,
  type PlanSlot,
} from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";

/** Lines for risks that somebody adds to the register. */
const spareRisks = 3;

/** The lines of the exact percentiles as the sheet has them, and what they give. */
export interface SheetLines {
  readonly lines: readonly FlowLine[];
  readonly chances: FlowChances;
  /** Cells in which a case lies outside of its ends. */
  readonly invalid: number;
  /** Without these figures: what stands in their place. */
  readonly missing: "noRevenue" | "bent" | "order" | undefined;
}

/** With these, cash does not follow its lines in proportion. */
const bending: readonly PlanSlot[] = ["taxRate", "receivableDays", "payableDays", "terminalMultiple"];
const known = new WeakMap<Build, SheetLines>();

export const hasRegister = ({ sheets }: Build): boolean => sheets.includes("risks");

export function sheetLines(build: Build): SheetLines {
  const before = known.get(build);
  if (before !== undefined) return before;
  const { forecast, results } = sheetForecast(build);
  const found = flowLines(forecast, build.plan, hasRegister(build));
  const risks = found.filter(({ kind }) => kind === "risk").length;
  const nothing = Array.from({ length: forecast.grid.count + 1 }, () => 0);
  // The register has a row even where the plan has no risk.
  const rows = hasRegister(build) ? Math.max(1, risks) + spareRisks : 0;
  const spare = Array.from({ length: rows - risks }, (_, index): FlowLine => ({
    name: "",
    kind: "risk",
    number: risks + index + 1,
    weight: -1,
    chance: 0,
    low: nothing,
    likely: nothing,
    high: nothing,
  }));
  const lines = [...found, ...spare];
  const invalid = disordered(lines);
  const bent = forecast.drivers.some(
    ({ slot, values }) =>
      planSlots.includes(slot as PlanSlot) &&
      bending.includes(slot as PlanSlot) &&
      [values.downside, values.base, values.upside].some((value) => value !== 0),
  );
  const made: SheetLines = {
    lines,
    chances: flowChances(forecast, lines),
    invalid,
    missing:
      results.base.totalRevenue === 0 ? "noRevenue" : invalid > 0 ? "order" : bent ? "bent" : undefined,
  };
  known.set(build, made);
  return made;
}

/** Whether any of the drivers that bend cash is not 0 in a case that bounds the lines. */
export const bentFormula = ((): string => {
  const words = ["DriverTaxRate", "DriverReceivableDays", "DriverPayableDays", "DriverTerminalMultiple"];
  const named = words.map((word) => `({drivers.driver}={name:${word}})`).join("+");
  const filled = (["downside", "base", "upside"] as const).map((id) => `({drivers.${id}}<>0)`).join("+");
  return `SUMPRODUCT((${named})*((${filled})>0))>0`;
})();
