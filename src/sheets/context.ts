import type { Language } from "../i18n/language.ts";
import type { PeriodLength } from "../forecast/index.ts";
import type { SheetId } from "./ids.ts";

export type { SheetId } from "./ids.ts";

/** What the sheets need besides the plan. Nothing is taken from the clock. */
export interface SheetContext {
  /** The day that counts as today, yyyy-mm-dd. */
  readonly asOf: string;
  /** First month of the plan, yyyy-mm; without it the plan's own, and without that plan months instead of dates. */
  readonly startMonth?: string;
  readonly language: Language;
  /** ISO 4217, a label: nothing is converted; without it the sheets say that it is not stated. */
  readonly currency?: string | undefined;
  /** What the number formats divide by; cells always hold full units. */
  readonly scale: 1 | 1000 | 1000000;
  /** How long a period of the forecast is; a year without it. */
  readonly periodLength?: PeriodLength | undefined;
  /** How far the forecast reaches; as far as the plan without it. */
  readonly years?: number | undefined;
  /** Without it all. Assumptions is always among them, since every other sheet takes its words from there. */
  readonly sheets?: readonly SheetId[];
}
