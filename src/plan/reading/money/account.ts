import type { BudgetCategory, BudgetClaim } from "../../plan.ts";
import type { Doubt, MoneyRow } from "./moneyRow.ts";

export type Assumption = "periodFromHeading" | "periodFromTotal" | "periodOnce";

/** One budget, or one account of income, with what was assumed and what is not sure. */
export interface Account {
  readonly categories: BudgetCategory[];
  readonly claims: BudgetClaim[];
  readonly assumed: { readonly line: number; readonly what: Assumption }[];
  readonly doubts: Doubt[];
  /** Lines of the document that gave something, first and last. */
  readonly understood: (readonly [number, number])[];
  /** The mark of each line's currency, in the order of the categories' lines; and of each claim. */
  readonly marks: Map<object, MoneyRow["currency"]>;
}

export interface DraftLine {
  readonly row: MoneyRow;
  readonly index: number;
}

export interface DraftCategory {
  readonly track: string;
  readonly name: string;
  readonly head: MoneyRow | undefined;
  readonly chain: readonly MoneyRow[];
  readonly lines: DraftLine[];
  readonly totals: number[];
}
