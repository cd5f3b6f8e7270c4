import type { Basis, FigureName } from "../rows/figures.ts";

/**
 * What must not be, as data: one value that tells it of a plan's row (holds) and, printed, of a row of
 * the sheet. Columns are called as the columns of the sheet's table are, figures as the cells of
 * Assumptions. An empty cell counts as 0 beside a number and as "" beside a text, as in a formula.
 */
export type Term<Column extends string> =
  | { readonly column: Column }
  | { readonly figure: FigureName }
  /** A word of Assumptions, for which a plan has a key. */
  | { readonly word: string; readonly key: string }
  | { readonly value: number | string }
  | { readonly minus: readonly [Term<Column>, Term<Column>] }
  | { readonly times: readonly [Term<Column>, Term<Column>] }
  | { readonly size: Term<Column> };

export type Comparison = ">" | "<" | "=" | "<>";

export type Condition<Column extends string = string> =
  | { readonly compare: Comparison; readonly left: Term<Column>; readonly right: Term<Column> }
  | { readonly isNumber: Column }
  | { readonly all: readonly Condition<Column>[] }
  | { readonly any: readonly Condition<Column>[] }
  | { readonly not: Condition<Column> };

export const column = <Column extends string>(id: Column): Term<Column> => ({ column: id });
export const figure = (name: FigureName): Term<never> => ({ figure: name });
export const value = (given: number | string): Term<never> => ({ value: given });
export const word = (name: string, key: string): Term<never> => ({ word: name, key });
export const minus = <C extends string>(left: Term<C>, right: Term<C>): Term<C> => ({ minus: [left, right] });
export const times = <C extends string>(left: Term<C>, right: Term<C>): Term<C> => ({ times: [left, right] });
export const size = <C extends string>(term: Term<C>): Term<C> => ({ size: term });

const comparing =
  (compare: Comparison) =>
  <C extends string>(left: Term<C>, right: Term<C>): Condition<C> => ({ compare, left, right });
export const above = comparing(">");
export const below = comparing("<");
export const equals = comparing("=");
export const differs = comparing("<>");
export const isNumber = <C extends string>(id: C): Condition<C> => ({ isNumber: id });
export const all = <C extends string>(...conditions: readonly Condition<C>[]): Condition<C> => ({
  all: conditions,
});
export const any = <C extends string>(...conditions: readonly Condition<C>[]): Condition<C> => ({
  any: conditions,
});
export const not = <C extends string>(condition: Condition<C>): Condition<C> => ({ not: condition });

type Row = Readonly<Record<string, unknown>>;
type Scalar = number | string | undefined;

/** Whether it is so in a row. */
export function holds(condition: Condition, row: Row, basis: Basis): boolean {
  if ("isNumber" in condition) return typeof row[condition.isNumber] === "number";
  if ("all" in condition) return condition.all.every((one) => holds(one, row, basis));
  if ("any" in condition) return condition.any.some((one) => holds(one, row, basis));
  if ("not" in condition) return !holds(condition.not, row, basis);
  const order = orderOf(termOf(condition.left, row, basis), termOf(condition.right, row, basis));
  return { ">": order > 0, "<": order < 0, "=": order === 0, "<>": order !== 0 }[condition.compare];
}

function termOf(term: Term<string>, row: Row, basis: Basis): Scalar {
  if ("column" in term) {
    const cell = row[term.column];
    return typeof cell === "number" || typeof cell === "string" ? cell : undefined;
  }
  if ("figure" in term) return basis.figure(term.figure);
  if ("word" in term) return term.key;
  if ("value" in term) return term.value;
  if ("size" in term) return Math.abs(numberOf(termOf(term.size, row, basis)));
  const [left, right] = ("minus" in term ? term.minus : term.times).map((one) =>
    numberOf(termOf(one, row, basis)),
  ) as [number, number];
  return "minus" in term ? left - right : left * right;
}

const numberOf = (scalar: Scalar): number => (typeof scalar === "number" ? scalar : 0);

/** A spreadsheet puts every text above every number and takes no notice of case. */
function orderOf(left: Scalar, right: Scalar): number {
  if (typeof left === "string" || typeof right === "string") {
    const [one, other] = [left ?? "", right ?? ""];
    if (typeof one === "number") return -1;
    if (typeof other === "number") return 1;
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return numberOf(left) - numberOf(right);
}
