import * as v from "valibot";
import { month, optionalText, place, priorities, share, text, workStatuses } from "./values.ts";

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
export const pillarSchema = v.object({ name: text, areas: v.array(areaSchema) });

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
export const strategySchema = v.object({
  name: text,
  parts: v.array(v.object({ name: text, topics: v.array(topicSchema) })),
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

export const phaseSchema = v.object({
  /** The heading of the section that the phase stood under: one timeline of the document. */
  track: text,
  name: text,
  /** 1-based months of the plan, inclusive. */
  startMonth: month,
  /** null: open-ended ("Año 5+"). */
  endMonth: v.nullable(month),
  milestones: v.array(milestoneSchema),
  outcome: optionalText,
  place,
});

/** Text of the document that is no plan data: kept and shown, never counted as understood. */
export const noteSchema = v.object({ heading: text, text, place });
