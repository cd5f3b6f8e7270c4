import type { Plan } from "../../plan/plan.ts";

/** Whether a plan holds amounts of money that a currency belongs to; a blank outline holds none yet. */
export const hasAmounts = ({ budget, income = [] }: Plan): boolean =>
  budget.categories.some(({ lines }) => lines.some(({ low, high }) => low !== 0 || high !== 0)) ||
  income.some(({ low = 0, high = 0 }) => low !== 0 || high !== 0);
