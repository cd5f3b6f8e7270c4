import type { CurrencyMark } from "./currencyMarks.ts";
import type { Moment } from "./moments.ts";
import type { Due } from "./period.ts";
import type { AmountRow } from "./structure/row.ts";

/** A row of a document's money: a heading, an item, a row of a table or a sentence with an amount. */
export interface MoneyRow extends AmountRow {
  /** First and last line in the document. */
  readonly line: number;
  readonly lastLine: number;
  /** Lines of bullets that fill in its fields. */
  readonly more?: readonly (readonly [number, number])[];
  /** Its name is no word of the reader's, whatever it says. */
  readonly plain?: true;
  /** "record" is a heading whose amount stands in an item below it ("Costs: 9,000"). */
  readonly source: "heading" | "record" | "item" | "row" | "group" | "sentence";
  /** What the row itself says about how often its amount is due. */
  readonly due?: Due;
  /** What its column says. */
  readonly columnDue?: Due;
  /** The time that the row is for. */
  readonly moment?: Moment;
  readonly likely?: number;
  readonly quantity?: number;
  readonly unit?: string;
  readonly unitCost?: { readonly low: number; readonly high: number };
  readonly basis?: string;
  readonly currency?: CurrencyMark;
  /** Of a total, as a ratio, where the row states no amount. */
  readonly share?: number;
  readonly derived?: true;
  /** Its own words say in which units it is ("€120k"). */
  readonly saysScale?: true;
  /** Words around it did, and it was multiplied. */
  readonly scaled?: true;
  /** Its amounts are for months that name no year. */
  readonly yearless?: true;
  /** Why the row's own amount may have been misread. */
  readonly doubt?: DoubtKind;
}

export type DoubtKind =
  | "severalAmounts"
  /** Its ends are percentiles, which the plan has for the least and the most. */
  | "percentiles"
  | "columns"
  | "total"
  | "product"
  /** One thing in several cases, of which the base case was taken. */
  | "cases"
  /** The price of one thing, by its name, that stands as an amount of its own. */
  | "perUnit"
  | "periodSum"
  /** Amounts of "later years", which name none. */
  | "laterTimes"
  /** The lines of income do not come to the total that is stated. */
  | "incomeTotal"
  /** Amounts by months without their year. */
  | "yearless"
  | "direction"
  | "currency"
  /** Beside amounts that say their units ("$300k") it may be in thousands as well. */
  | "scale"
  | "shares"
  /** Amounts in sentences or in a part that gave nothing: they are not in the plan. */
  | "unread";

/** What in a budget is not sure: asked about, with the row that it concerns. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly line: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}
