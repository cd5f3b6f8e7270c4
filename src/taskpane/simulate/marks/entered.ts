import type { BoundedShape } from "../../../calc/index.ts";
import type { Language } from "../../../i18n/language.ts";
import type { CellChange, HeldCell } from "../../common/excelPort.ts";
import { typedNumber } from "../../common/typedNumber.ts";
import { fieldNumber, fieldText } from "../figure.ts";

/** The form as it is filled in: amounts of one cell, or percent around the values of several. */
export interface Entered {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly shape: BoundedShape;
}

export interface Ends {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export type EnteredProblem = "noNumber" | "order" | "same";

/** A tenth below and above the value. */
const usualShare = 0.1;

export function enteredFor(cells: readonly HeldCell[], language: Language): Entered {
  const [first] = cells;
  const value = typeof first?.shown === "number" ? first.shown : undefined;
  if (cells.length > 1) {
    const percent = String(usualShare * 100);
    return { low: percent, likely: "", high: percent, shape: "pert" };
  }
  if (value === undefined) return { low: "", likely: "", high: "", shape: "pert" };
  const [low, high] = around(value, usualShare, usualShare);
  const format = first?.format;
  const text = (amount: number): string => fieldText(Number(amount.toPrecision(6)), language, format);
  return { low: text(low), likely: fieldText(value, language, format), high: text(high), shape: "pert" };
}

const around = (value: number, below: number, above: number): readonly [number, number] => {
  const size = Math.abs(value);
  return [value - size * below, value + size * above];
};

/** The ends for each cell, or what is wrong with the form. */
export function endsOf(
  cells: readonly HeldCell[],
  entered: Entered,
  language: Language,
): readonly Ends[] | EnteredProblem {
  const several = cells.length > 1;
  const number = (text: string): number =>
    (several ? typedNumber(text.trim(), language) : fieldNumber(text, language, cells[0]?.format)) ?? NaN;
  const [low, high] = [number(entered.low), number(entered.high)];
  // A uniform amount has no likely value: the cell shows its middle.
  const likely = entered.shape === "uniform" ? (low + high) / 2 : number(entered.likely);
  if (several) {
    if (!(low >= 0 && high >= 0)) return "noNumber";
    return checked(
      cells.map(({ shown }) => {
        const value = Number(shown);
        const [least, most] = around(value, low / 100, high / 100);
        return { low: least, likely: value, high: most };
      }),
    );
  }
  if (![low, likely, high].every(Number.isFinite)) return "noNumber";
  return checked([{ low, likely, high }]);
}

function checked(ends: readonly Ends[]): readonly Ends[] | EnteredProblem {
  if (ends.some(({ low, likely, high }) => low > likely || likely > high)) return "order";
  return ends.some(({ low, high }) => low === high) ? "same" : ends;
}

/** What the cell shows once it is marked. */
export const shownAfter = ({ low, likely, high }: Ends, shape: BoundedShape): number =>
  shape === "uniform" ? (low + high) / 2 : likely;

/** Excel reads 15 digits of a number in a formula. */
const literal = (value: number): string => String(Number(value.toPrecision(15)));

export function markChange(cell: HeldCell, { low, likely, high }: Ends, shape: BoundedShape): CellChange {
  const amounts = [low, high, ...(shape === "uniform" ? [""] : [likely])];
  const written = amounts.map((amount) => (typeof amount === "number" ? literal(amount) : amount));
  return {
    target: { sheet: cell.sheet, address: cell.address },
    content: { formula: `=PLAN.UNCERTAIN(${written.join()},"${shape}")` },
  };
}
