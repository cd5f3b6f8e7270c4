import type { PeriodLength } from "../../forecast/time.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SheetContext, SheetId } from "../../sheets/index.ts";
import type { InsertChoices, Scale } from "../common/keptRecord.ts";

/** The choices with the plan's own answers where a person has given none. */
export interface Settled {
  readonly language: Plan["language"];
  /** "2027-01" or "none". */
  readonly startMonth: string;
  /** undefined: neither the document nor the person says. */
  readonly currency: string | undefined;
  readonly scale: Scale;
  readonly periodLength: PeriodLength;
  /** undefined: as far as the plan reaches. */
  readonly years: number | undefined;
  readonly leftOut: readonly string[];
}

export const settle = (plan: Plan, choices: InsertChoices): Settled => ({
  language: choices.language ?? plan.language,
  startMonth: choices.startMonth ?? plan.startMonth ?? "none",
  currency: choices.currency === "none" ? undefined : (choices.currency ?? plan.currency),
  scale: choices.scale ?? 1,
  periodLength: choices.periodLength ?? "year",
  years: choices.years,
  leftOut: choices.leftOut ?? [],
});

/** What buildWorkbook takes: the plan loses its own start month where plan months are chosen. */
export function sheetOrder(
  plan: Plan,
  settled: Settled,
  asOf: string,
  sheets?: readonly SheetId[],
): readonly [Plan, SheetContext] {
  const startMonth = settled.startMonth === "none" ? undefined : settled.startMonth;
  const { language, currency, scale, periodLength, years } = settled;
  return [
    { ...plan, startMonth },
    { asOf, startMonth, language, currency, scale, periodLength, years, sheets },
  ];
}
