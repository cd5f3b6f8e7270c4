// Over 150 lines: the schema of one subject, as data.
import * as v from "valibot";
import {
  amount,
  calendarDate,
  caseAmountsSchema,
  currencyCode,
  moment,
  optionalAmount,
  optionalShare,
  optionalText,
  periods,
  place,
  share,
  text,
} from "./values.ts";

/** From low to high; a likely value only where somebody gave one. */
const range = { low: amount, high: amount, likely: optionalAmount };
const bounds = v.object({ low: amount, high: amount });

/** false: the document names no period, so "once" is asked about; absent or true: it names one. */
const periodStated = v.optional(v.boolean());

/** The amounts of a line by year, quarter or month; low and high of the line are their sums. */
const byPeriod = v.optional(v.array(v.object({ period: moment, ...range })));

export const lineRoles = ["contingency", "tax", "discount", "reserve"] as const;

/** What makes an amount up: quantity times unit cost. */
const product = { quantity: optionalAmount, unit: optionalText, unitCost: v.optional(bounds) };

const budgetDetailSchema = v.object({ name: text, ...range, ...product, basis: optionalText });

const budgetLineSchema = v.object({
  name: text,
  ...range,
  period: v.picklist(periods),
  periodStated,
  byPeriod,
  ...product,
  /** What the line is made of, never added to it again. */
  details: v.optional(v.array(budgetDetailSchema)),
  /** Lines that hang on the others or on no work at all; they keep their sign. */
  role: v.optional(v.picklist(lineRoles)),
  /** Calculated from what the document says (a share of a total), not stated as an amount. */
  derived: v.optional(v.literal(true)),
  actual: optionalAmount,
  basis: optionalText,
  place,
});

const budgetCategorySchema = v.object({
  /** The heading of the section that the category stood under: one budget of the document. */
  track: text,
  name: text,
  lines: v.array(budgetLineSchema),
  /** The total that the document states for the category, in the period of its lines unless it says another. */
  stated: v.optional(v.object({ low: amount, high: amount, period: v.optional(v.picklist(periods)) })),
  place,
});

export const claimScopes = ["beforeContingency", "beforeTax", "part"] as const;

/** A total that the document states: of a whole track unless its scope says otherwise. */
const claimSchema = v.object({
  track: text,
  low: amount,
  high: amount,
  period: v.picklist(periods),
  periodStated,
  byPeriod,
  scope: v.optional(v.picklist(claimScopes)),
  /** The words that it stood behind ("First quarter"), and the time it is for. */
  name: optionalText,
  when: v.optional(moment),
  place,
});

/** What is said of a whole budget. Tracks of the same alternative are options beside each other, never added. */
const budgetTrackSchema = v.object({
  track: text,
  currency: v.optional(currencyCode),
  alternative: optionalText,
});

/** A budget that somebody accepted in place of what the document states. */
const baselineSchema = v.object({
  track: text,
  date: calendarDate,
  who: text,
  low: amount,
  high: amount,
  note: optionalText,
});

export const budgetSchema = v.object({
  categories: v.array(budgetCategorySchema),
  /** Every total that the document states. Nothing is ever added across tracks. */
  stated: v.array(claimSchema),
  tracks: v.optional(v.array(budgetTrackSchema)),
  baselines: v.optional(v.array(baselineSchema)),
});

export const streamKinds = ["subscription", "transaction", "licensing", "service", "other"] as const;

export const incomeSchema = v.object({
  track: text,
  name: text,
  kind: v.optional(v.picklist(streamKinds)),
  /** Absent where the drivers say what comes in. */
  low: optionalAmount,
  high: optionalAmount,
  likely: optionalAmount,
  period: v.picklist(periods),
  periodStated,
  byPeriod,
  /** What the stream is made of, by the driver's name ("added", "price", "churn"), in each case. */
  drivers: v.optional(v.record(v.string(), caseAmountsSchema)),
  /**
   * Shares of the customers of one year that are still there a year, two years, three years later. It takes
   * the place of churn, as do the drivers retentionAlpha and retentionBeta.
   */
  retention: v.optional(v.array(share)),
  /** How likely it is that anything of this comes in at all. */
  chance: optionalShare,
  basis: optionalText,
  place,
});

export const riskSchema = v.object({
  name: text,
  cause: optionalText,
  chance: optionalShare,
  low: optionalAmount,
  likely: optionalAmount,
  high: optionalAmount,
  when: v.optional(moment),
  owner: optionalText,
  response: optionalText,
  responseCost: optionalAmount,
  status: v.optional(v.picklist(["open", "treated", "closed", "occurred"])),
  place,
});

export const entryMethods = ["direct", "partnership", "acquisition", "franchise"] as const;

export const marketSchema = v.object({
  name: text,
  wave: optionalText,
  method: v.optional(v.picklist(entryMethods)),
  home: v.optional(v.literal(true)),
  entry: v.optional(moment),
  exit: v.optional(moment),
  size: optionalAmount,
  share: optionalShare,
  shareTarget: optionalShare,
  rivalShare: optionalShare,
  low: optionalAmount,
  likely: optionalAmount,
  high: optionalAmount,
  status: v.optional(v.picklist(["planned", "open", "closed"])),
  place,
});

/** What was measured or spent on a day; the latest of an item is its actual. */
export const actualSchema = v.object({
  date: calendarDate,
  part: v.picklist(["objectives", "kpis", "budget", "income"]),
  /** The names that lead to the item, from the outside in. */
  path: v.array(text),
  amount,
  note: optionalText,
});
