import type { LineRole } from "../../../plan.ts";
import type { ShownAmount } from "./sum.ts";

/** A row of a table or an item of a list with amounts, as far as its structure goes. */
export interface AmountRow {
  readonly name: string;
  /** From indentation, dashes, branches, numbers such as 1.1, or nesting; 0 is the outermost. */
  readonly depth: number;
  /** Set apart from most others by bold type, capitals or an empty name. */
  readonly marked: boolean;
  /** Its amount stands in a column of its own. */
  readonly apart?: true;
  /** Without an amount, in the form of a heading: bold, alone in its row, or closed by a colon. */
  readonly heads?: true;
  readonly total?: TotalWords;
  /** Of a total: how many of the lines' periods it stands for, where its words say so ("annual" of months: 12). */
  readonly times?: number;
  readonly role?: LineRole;
  /** A person said what it is. */
  readonly settled?: true;
  /** Its amount by time, and what was really spent: they show whether it is a sum of others. */
  readonly byPeriod?: readonly { readonly when: string; readonly amount: ShownAmount }[];
  readonly actual?: number;
  /** undefined for a row that only heads others, or says something else. */
  readonly amount?: ShownAmount;
}

/**
 * What the words of a total say: "plain" no more than that, "grand" that it is of everything, "subtotal" that it
 * is of a part; "named" has other words behind it, which may make it a thing's name ("Total station").
 */
export type TotalWords = "subtotal" | "plain" | "grand" | "named";

/** Why a row was taken for what it is. */
export type RowEvidence =
  /** It is the sum of the rows that it covers, and that can hardly be chance. */
  | "sum"
  /** It is their sum, which might be chance by itself. */
  | "possibleSum"
  /** Its words say so. */
  | "words"
  /** It is set apart from the others. */
  | "mark"
  /** It stands deeper or less deep than the others. */
  | "layout"
  /** It stands first, last or at a border. */
  | "position";

export type RowKind = "line" | "detail" | "group" | "total" | "remark";

export interface RowReading {
  kind: RowKind;
  /** Of a detail: the row that it is part of. Of a line or a total: the group that it stands in. */
  within?: number;
  /** Of a total, and of a group with an amount: the lines whose sum it states. */
  of?: readonly number[];
  /** Of a total: whether it stands for all rows, or for a part of them. */
  whole?: boolean;
  /** Of a total: the roles of lines that come after it, which it therefore does not hold. */
  before?: readonly LineRole[];
  /** Of a total, of a group and of a line with details: whether the amount is their sum. */
  fits?: boolean;
  readonly evidence: Set<RowEvidence>;
  /** Another reading is about as likely. */
  unsure?: true;
}
