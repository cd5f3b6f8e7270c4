import * as v from "valibot";
import { languages } from "../i18n/language.ts";
import { assumptionSchema, kpiSchema, objectiveSchema } from "./schema/measures.ts";
import { actualSchema, budgetSchema, incomeSchema, marketSchema, riskSchema } from "./schema/money.ts";
import { amount, calendarMonth, currencyCode, text } from "./schema/values.ts";
import { noteSchema, phaseSchema, pillarSchema, strategySchema } from "./schema/work.ts";

export { calendarDate, periods, priorities, quantitySchema, workStatuses } from "./schema/values.ts";

/** The version that this code writes and the newest that it reads. */
export const schemaVersion = 2;

export const planSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  title: text,
  subtitle: text,
  language: v.picklist(languages),
  /** A label: nothing is converted. Absent where the document does not say; a budget may have its own. */
  currency: v.optional(currencyCode),
  startMonth: v.optional(calendarMonth),
  objectives: v.array(objectiveSchema),
  pillars: v.array(pillarSchema),
  strategies: v.array(strategySchema),
  kpis: v.array(kpiSchema),
  assumptions: v.optional(v.record(v.string(), assumptionSchema)),
  phases: v.array(phaseSchema),
  budget: budgetSchema,
  income: v.optional(v.array(incomeSchema)),
  risks: v.optional(v.array(riskSchema)),
  markets: v.optional(v.array(marketSchema)),
  actuals: v.optional(v.array(actualSchema)),
  notes: v.optional(v.array(noteSchema)),
  /** Ratios: 500-1000% is low 5, high 10. */
  roi: v.optional(v.object({ low: amount, high: amount, text })),
});
