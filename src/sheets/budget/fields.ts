import { numberField, textField, wordField, type Fields } from "../frame/fields.ts";
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
} satisfies Fields<"categories">;
export const trackFields = { track: textField("text"), ...statedFields } satisfies Fields<"tracks">;
