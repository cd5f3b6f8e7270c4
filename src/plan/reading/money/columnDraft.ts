import type { MoneyColumn } from "../../../lexicon/money.ts";
import type { CurrencyMark } from "./currencyMarks.ts";
import type { Moment } from "./moments.ts";
import type { Due } from "./period.ts";

export type ColumnRole =
  | "ordinal"
  | "name"
  | "category"
  | "note"
  | "amount"
  | "low"
  | "likely"
  | "high"
  | "quantity"
  | "unitCost"
  | "byPeriod"
  | "total"
  | "planned"
  | "actual"
  | "variance"
  | "share"
  | "frequency"
  | "moment"
  | "income"
  | "apart"
  | "sameMoney"
  | "option"
  | "part"
  | "case"
  | "unknown";

/** What a column is, and why. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly because: "words" | "cells" | "arithmetic" | "position" | "decided";
  readonly due?: Due;
  readonly scale: number;
  readonly currency?: CurrencyMark;
  readonly moment?: Moment;
  /** What comes after the last time that is named: its own is not. */
  readonly later?: true;
  /** A month that names no year: one of the plan, by its order. */
  readonly yearless?: true;
}

/** A table's columns, with the table's reading as a whole. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** Columns of amounts whose relation nobody told. */
  readonly unsure: boolean;
}

/** A column whose role is still being found out. */
export interface Draft {
  readonly at: number;
  readonly heading: string;
  readonly named: ReadonlySet<MoneyColumn>;
  readonly type: "amount" | "percent" | "counted" | "moment" | "text" | "empty";
  role?: ColumnRole;
  because: Column["because"];
  /** What its figures say of how often they are due, where its heading does not. */
  due?: Due;
  /** The time that its heading names beside the state of its figures. */
  moment?: Moment;
}

export function take(draft: Draft | undefined, role: ColumnRole, because: Draft["because"]): void {
  if (draft === undefined) return;
  draft.role = role;
  draft.because = because;
}
