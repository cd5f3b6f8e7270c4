import * as v from "valibot";
import { languages } from "../i18n/language.ts";

/** The version that this code writes and the newest that it reads. */
export const schemaVersion = 1;

const text = v.string();
const optionalText = v.optional(v.string());
const amount = v.pipe(v.number(), v.finite());
const month = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const calendarMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const calendarDate = v.pipe(v.string(), v.isoDate());

export const periods = ["year", "month", "once"] as const;
export const workStatuses = ["notStarted", "inProgress", "done", "blocked"] as const;
export const priorities = ["high", "medium", "low"] as const;

/**
 * What a text such as "50+ mercados" or "25-30% crecimiento mensual" says as a number.
 * Percent is a ratio (200% is 2), currency is in full units, duration is in days.
 */
export const quantitySchema = v.object({
  value: amount,
  /** The other end of a "between". */
  upper: v.optional(amount),
  unit: v.picklist(["percent", "multiple", "currency", "count", "rank", "score", "duration"]),
  comparison: v.picklist(["atLeast", "atMost", "exactly", "between"]),
  per: v.optional(v.picklist(["year", "month", "week", "day"])),
});

const objectiveSchema = v.object({
  name: text,
  text,
  target: v.optional(quantitySchema),
  actual: v.optional(amount),
  baseline: v.optional(amount),
});

const initiativeSchema = v.object({
  name: text,
  description: text,
  owner: optionalText,
  priority: v.optional(v.picklist(priorities)),
  status: v.optional(v.picklist(workStatuses)),
  progress: v.optional(share),
  phase: optionalText,
  notes: optionalText,
});

const areaSchema = v.object({ name: text, initiatives: v.array(initiativeSchema), outcome: optionalText });
const pillarSchema = v.object({ name: text, areas: v.array(areaSchema) });

const maturity = v.pipe(v.number(), v.minValue(0), v.maxValue(5));
const topicItemSchema = v.object({
  name: text,
  description: text,
  /** 0 (nothing in place) to 5 (excellent): now, and where it should come to. */
  maturity: v.optional(maturity),
  maturityTarget: v.optional(maturity),
});

const topicSchema = v.object({
  name: text,
  items: v.array(topicItemSchema),
  outcome: optionalText,
});
const strategySchema = v.object({
  name: text,
  parts: v.array(v.object({ name: text, topics: v.array(topicSchema) })),
});

const kpiSchema = v.object({
  group: text,
  name: text,
  text,
  target: v.optional(quantitySchema),
  direction: v.optional(v.picklist(["higher", "lower"])),
  baseline: v.optional(amount),
  actual: v.optional(amount),
  asOf: v.optional(calendarDate),
  owner: optionalText,
});

const assumptionSchema = v.object({
  value: v.union([amount, text]),
  unit: optionalText,
  source: optionalText,
  owner: optionalText,
  date: v.optional(calendarDate),
  confidence: optionalText,
});

const milestoneSchema = v.object({
  label: text,
  name: text,
  startMonth: v.optional(month),
  endMonth: v.optional(month),
  owner: optionalText,
  status: v.optional(v.picklist(workStatuses)),
  progress: v.optional(share),
});

const phaseSchema = v.object({
  /** The heading of the section that the phase stood under: one timeline of the document. */
  track: text,
  name: text,
  /** 1-based months of the plan, inclusive. */
  startMonth: month,
  /** null: open-ended ("Año 5+"). */
  endMonth: v.nullable(month),
  milestones: v.array(milestoneSchema),
  outcome: optionalText,
});

const budgetLineSchema = v.object({
  name: text,
  low: amount,
  high: amount,
  likely: v.optional(amount),
  period: v.picklist(periods),
  actual: v.optional(amount),
  basis: optionalText,
});

const budgetCategorySchema = v.object({
  /** The heading of the section that the category stood under: one budget of the document. */
  track: text,
  name: text,
  lines: v.array(budgetLineSchema),
  /** The total that the document states for the category, in the period of its lines. */
  stated: v.optional(v.object({ low: amount, high: amount })),
});

const budgetSchema = v.object({
  categories: v.array(budgetCategorySchema),
  /** What the document states for the whole of each track. Nothing is ever added across tracks. */
  stated: v.array(v.object({ track: text, low: amount, high: amount, period: v.picklist(periods) })),
});

export const planSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  title: text,
  subtitle: text,
  language: v.picklist(languages),
  /** ISO 4217, a label: nothing is converted. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  startMonth: v.optional(calendarMonth),
  objectives: v.array(objectiveSchema),
  pillars: v.array(pillarSchema),
  strategies: v.array(strategySchema),
  kpis: v.array(kpiSchema),
  assumptions: v.optional(v.record(v.string(), assumptionSchema)),
  phases: v.array(phaseSchema),
  budget: budgetSchema,
  /** Ratios: 500-1000% is low 5, high 10. */
  roi: v.optional(v.object({ low: amount, high: amount, text })),
});
