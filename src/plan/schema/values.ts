import * as v from "valibot";

/** The small values that every part of a plan is made of. */
export const text = v.string();
export const optionalText = v.optional(v.string());
export const amount = v.pipe(v.number(), v.finite());
export const optionalAmount = v.optional(amount);
export const month = v.pipe(v.number(), v.integer(), v.minValue(1));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const optionalShare = v.optional(share);
export const calendarMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const calendarDate = v.pipe(v.string(), v.isoDate());
/** ISO 4217, a label: nothing is converted. */
export const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

export const periods = ["year", "month", "once"] as const;
export const workStatuses = ["notStarted", "inProgress", "done", "blocked"] as const;
export const priorities = ["high", "medium", "low"] as const;

/**
 * A stretch of time as a document names it: a year, half-year, quarter, month or day of the calendar
 * ("2026", "2026-H1", "2026-Q2", "2026-05", "2026-05-31"), or one of the plan's own, counted from 1
 * ("Y2" the second year, "Q3", "M5", "W6").
 */
export const moment = v.pipe(
  v.string(),
  v.regex(/^(?:\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?))?|[YQMW][1-9]\d{0,2})$/),
);

export const isMoment = (text: string): boolean => v.is(moment, text);

/** Where in the document a figure stands; which of these are known depends on the document's format. */
export const sourcePlaceSchema = v.object({
  line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sheet: optionalText,
  cell: optionalText,
});
export const place = v.optional(sourcePlaceSchema);

/** An amount in each of the plan's cases; base is what holds where a case says nothing. */
export const caseAmountsSchema = v.object({
  base: amount,
  downside: optionalAmount,
  upside: optionalAmount,
  own: optionalAmount,
});

/**
 * What a text such as "50+ mercados" or "25-30% crecimiento mensual" says as a number.
 * Percent is a ratio (200% is 2), currency is in full units, duration is in days.
 */
export const quantitySchema = v.object({
  value: amount,
  /** The other end of a "between". */
  upper: optionalAmount,
  unit: v.picklist(["percent", "multiple", "currency", "count", "rank", "score", "duration"]),
  comparison: v.picklist(["atLeast", "atMost", "exactly", "between"]),
  per: v.optional(v.picklist(["year", "month", "week", "day"])),
});
