import type { DecimalSign } from "../../../calc/index.ts";
import { isBold, plainText, standing } from "../../source/text.ts";
import type { CellNode } from "../../source/tree.ts";
import { singleLine } from "../fold.ts";
import { amountsIn, type TextAmount } from "./amounts.ts";
import { readMoment } from "./moments.ts";
import { readMultipleOf } from "./multipleOf.ts";
import { readDue, type Due } from "./period.ts";
import { allCaught } from "../match.ts";
import { readShareOfAmount, withShareApart } from "./shareOfAmount.ts";

/** A cell of a table as far as money goes. */
export interface MoneyCell {
  readonly text: string;
  /** "open" says that an amount is still to come or is nil ("TBD", "-"). */
  readonly kind: "empty" | "text" | "amount" | "percent" | "counted" | "moment" | "open";
  readonly amount?: TextAmount | undefined;
  readonly due?: Due | undefined;
  readonly bold: boolean;
  /** Levels of indentation, where the source marks them. */
  readonly indent: number;
  /** Text in front of which stand a dash, a bullet or a branch, and how deep. */
  readonly lead: string;
}

/** What stands where a row has no cell. */
const nothing: MoneyCell = { text: "", kind: "empty", bold: false, indent: 0, lead: "" };

/** The cell of a column: rows are shorter than their tables at times. */
export const cellAt = (cells: readonly MoneyCell[], at: number | undefined): MoneyCell =>
  cells[at ?? -1] ?? nothing;

/** More words than this beside an amount make a cell a description. */
const mostWordsBeside = 5;
const branch = /^[\s\u00A0]*(?:[-–—•·*▪◦‣>↳]+|(?:[│|]\s*)*[├└][─-]*)[\s\u00A0]+/u;
/** Neither blanks nor a branch stand in front. */
const plainBeginning = /^[A-Za-z0-9$€]/;
const nil =
  /^(?:[-–—]+|n\/?[ad]\.?|nil|tbd|tbc|por definir|por ver|pendiente|a definir|to be (?:decided|confirmed|defined)|\?+)$/i;

export function readCell(cell: CellNode | undefined, decimal?: DecimalSign): MoneyCell {
  const whole = cell === undefined ? "" : plainText(standing(cell.content));
  const bold = cell !== undefined && isBold(cell.content);
  const led = !plainBeginning.test(whole);
  const spaces = led ? (/^[\u00A0\u2003\u2002]+/.exec(whole)?.[0].length ?? 0) : 0;
  const lead = led ? (branch.exec(whole)?.[0] ?? "") : "";
  const text = singleLine(whole);
  const { kind, amount, due } = readContent(cell?.value, text, decimal);
  const indent = cell?.indent ?? Math.ceil(spaces / 2);
  // All fields at once: to put a cell together of parts costs as much as to read it.
  return { text, kind, amount, due, bold, lead: lead.trim(), indent };
}

type Content = Pick<MoneyCell, "kind" | "amount" | "due">;
const empty: Content = { kind: "empty" };
const open: Content = { kind: "open" };

function readContent(value: CellNode["value"], text: string, decimal: DecimalSign | undefined): Content {
  if (value !== undefined && value.kind !== "date" && value.kind !== "boolean")
    return typed(value.kind, value.value, text);
  if (text === "") return empty;
  return nil.test(text) ? open : readText(text, decimal);
}

function typed(kind: "number" | "percent", value: number, text: string): Content {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  const shown = amountsIn(text)[0]?.currency;
  const amount: TextAmount = {
    kind: kind === "percent" ? "percent" : shown === undefined ? "number" : "money",
    low: value,
    high: value,
    rounding: Math.min(0.5, 10 ** -Math.min(decimals, 2) / 2),
    ...(shown === undefined ? {} : { currency: shown }),
    start: 0,
    end: text.length,
  };
  return { kind: kind === "percent" ? "percent" : "amount", amount };
}

function readText(text: string, decimal: DecimalSign | undefined): Content {
  const due = readDue(text);
  if (readMoment(text) !== undefined) {
    const [figure] = amountsIn(text, decimal);
    // A bare year may be an amount too, which its column decides.
    return {
      kind: "moment",
      amount: figure?.kind === "number" && /^\d+$/.test(text) ? figure : undefined,
      due,
    };
  }
  const share = text.includes("%") ? readShareOfAmount(text, decimal) : undefined;
  const derived = share ?? readMultipleOf(text, decimal);
  if (derived?.amount !== undefined) {
    const amount: TextAmount = { kind: "money", ...derived.amount, start: 0, end: text.length };
    return { kind: "amount", amount, due: derived.due ?? due };
  }
  // "30% ($25,200)" is a share with its amount, and no loss.
  const said = withShareApart(text);
  const amounts = amountsIn(said, decimal);
  const amount = amounts.find(({ kind }) => kind === "money") ?? amounts[0];
  if (amount === undefined || !standsForItself(said, amount)) return { kind: "text", due };
  const kind = amount.kind === "percent" ? "percent" : amount.kind === "counted" ? "counted" : "amount";
  return { kind, amount, due };
}

/** Whether a cell is its amount, with a few words at most: "900 (two months)" but not a sentence with a price. */
function standsForItself(text: string, { start, end, kind }: TextAmount): boolean {
  if (start === 0 && end === text.length) return true;
  const ahead = allCaught(text.slice(0, start), /\p{L}+/gu);
  const behind = allCaught(text.slice(end), /\p{L}+/gu);
  if (kind === "number" && ahead.length > 0) return false;
  return ahead.length <= 2 && ahead.length + behind.length <= mostWordsBeside;
}
