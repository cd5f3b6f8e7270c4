import * as v from "valibot";
import {
  amount,
  calendarDate,
  caseAmountsSchema,
  moment,
  optionalAmount,
  optionalText,
  place,
  quantitySchema,
  text,
} from "./values.ts";

export const growthModels = ["compound", "linear", "logistic", "fading", "adoption", "viral"] as const;

/** How a measure gets from its start to its target. Parameters are named as the calculation names them. */
export const growthSchema = v.object({
  model: v.picklist(growthModels),
  rate: v.optional(caseAmountsSchema),
  parameters: v.optional(v.record(v.string(), amount)),
});

/** A target on the way, with the time that it is due. */
export const stepSchema = v.object({ when: moment, value: quantitySchema });

/** What objectives and KPIs have in common beyond their words. */
const measure = {
  /** "Raise income by 20%": the target is a change on the baseline, whether that is known or not. */
  change: v.optional(v.literal(true)),
  deadline: v.optional(moment),
  /** Targets by date in order of time; the last is the target. */
  steps: v.optional(v.array(stepSchema)),
  growth: v.optional(growthSchema),
  place,
};

export const objectiveSchema = v.object({
  name: text,
  text,
  target: v.optional(quantitySchema),
  actual: optionalAmount,
  baseline: optionalAmount,
  owner: optionalText,
  ...measure,
});

export const kpiSchema = v.object({
  group: text,
  name: text,
  text,
  target: v.optional(quantitySchema),
  direction: v.optional(v.picklist(["higher", "lower"])),
  baseline: optionalAmount,
  actual: optionalAmount,
  asOf: v.optional(calendarDate),
  owner: optionalText,
  /** The objective whose key result this is, by its name. */
  objective: optionalText,
  ...measure,
});

export const origins = ["document", "derived", "assumed", "person"] as const;

export const assumptionSchema = v.object({
  /** The base case. */
  value: v.union([amount, text]),
  downside: optionalAmount,
  upside: optionalAmount,
  own: optionalAmount,
  unit: optionalText,
  source: optionalText,
  owner: optionalText,
  date: v.optional(calendarDate),
  confidence: optionalText,
  origin: v.optional(v.picklist(origins)),
});
