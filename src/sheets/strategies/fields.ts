import { limitedField, textField, type Fields } from "../frame/fields.ts";

export const highestMaturity = 5;
const maturity = limitedField(
  "decimal",
  "decimal",
  { minimum: 0, maximum: highestMaturity },
  (texts) => texts.strategies.maturityRule,
);

/** What people type into the Strategies table. */
export const strategyFields = {
  framework: textField(),
  part: textField(),
  topic: textField(),
  item: textField(),
  now: maturity,
  target: maturity,
  description: textField(),
  outcome: textField(),
} satisfies Fields<"strategies">;
