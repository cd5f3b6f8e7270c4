import { choiceField, momentField, numberField, textField, wordField, type Fields } from "../frame/fields.ts";
import { periodNames } from "../words.ts";

const amount = numberField("amount");
const quantity = numberField("plain");
const periodSource = choiceField((texts) => texts.budget.periodSources);

/** What only some plans say of their lines: a column stands where one does. */
export const heldLineFields = {
  role: choiceField(
    (texts) => texts.budget.roles,
    (texts) => texts.budget.roleRule,
  ),
  quantity,
  unit: textField(),
  unitCostLow: amount,
  unitCostHigh: amount,
  periodSource,
  source: choiceField((texts) => texts.budget.amountSources),
} satisfies Fields<"budget">;

/** What only some plans say of a whole budget. */
export const heldTrackFields = {
  currency: textField(),
  alternative: textField(),
  periodSource,
} satisfies Fields<"tracks">;

const lineNames = { track: textField(), category: textField(), item: textField() };
const range = { low: amount, likely: amount, high: amount };

/** What lines are made of. */
export const detailFields = {
  ...lineNames,
  name: textField(),
  ...range,
  quantity,
  unit: textField(),
  unitCostLow: amount,
  unitCostHigh: amount,
  basis: textField(),
} satisfies Fields<"details">;

/** Amounts of lines and of stated totals by year, quarter or month. */
export const timeFields = { ...lineNames, when: momentField(), ...range } satisfies Fields<"times">;

/** Totals that are stated for less than a whole budget. */
export const claimFields = {
  track: textField(),
  name: textField(),
  scope: choiceField((texts) => texts.budget.scopes),
  when: momentField(),
  period: wordField(periodNames, "PeriodWords", (texts) => texts.budget.periodRule),
  low: amount,
  high: amount,
  periodSource,
} satisfies Fields<"statedParts">;
