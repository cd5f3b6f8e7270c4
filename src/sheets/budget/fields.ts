import { number } from "../frame/cell.ts";
import { dateField, numberField, textField, wordField, type Field, type Fields } from "../frame/fields.ts";
import { numberRule } from "../frame/rules.ts";
import { periodNames } from "../words.ts";

const largestAmount = 1e15;
const period = wordField(periodNames, "PeriodWords", (texts) => texts.budget.periodRule);
const bounded = numberField("amount", {
  rule: ({ texts }, range) =>
    numberRule(
      range,
      "decimal",
      { minimum: -largestAmount, maximum: largestAmount },
      texts.budget.amountRule,
    ),
});
const amount = numberField("amount");

/** What people type into the Budget table. */
export const lineFields = {
  category: textField(),
  name: textField(),
  track: textField(),
  period,
  low: bounded,
  likely: bounded,
  high: bounded,
  actual: amount,
  basis: textField(),
} satisfies Fields<"budget">;

/** What the lines came to when the sheets were inserted: kept, not typed. */
const kept: Field<number> = {
  ...amount,
  cell: (value, { formats }) => number(value, formats.amount, "formula"),
};
export const insertedFields = { insertedLow: kept, insertedHigh: kept } satisfies Fields<"categories"> &
  Fields<"tracks">;

/** A budget that somebody accepted in place of what the document states. */
export const acceptedFields = {
  acceptedLow: amount,
  acceptedHigh: amount,
  acceptedOn: dateField(),
  acceptedBy: textField(),
} satisfies Fields<"tracks">;

/** What the document states for a category or for a whole budget. */
export const statedFields = {
  statedPeriod: period,
  statedLow: amount,
  statedHigh: amount,
} satisfies Fields<"categories"> & Fields<"tracks">;

export const categoryFields = {
  category: textField("text"),
  track: textField("text"),
  ...statedFields,
  ...insertedFields,
} satisfies Fields<"categories">;
export const trackFields = {
  track: textField("text"),
  ...statedFields,
  ...insertedFields,
  ...acceptedFields,
} satisfies Fields<"tracks">;
