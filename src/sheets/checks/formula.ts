import type { Condition, Term } from "../../plan/rules/condition.ts";
import type { RowRule } from "../../plan/rules/rule.ts";

/** How a column is written: its cells, or the cell of the formula's own row. */
type Reference = (column: string) => string;
const everyRow =
  (table: string): Reference =>
  (column) =>
    `{${table}.${column}}`;
const ownRow =
  (table: string): Reference =>
  (column) =>
    `{${table}.${column}@}`;

function termText(term: Term<string>, reference: Reference): string {
  if ("column" in term) return reference(term.column);
  if ("figure" in term) return `{name:${term.figure}}`;
  if ("word" in term) return `{name:${term.word}}`;
  if ("value" in term) return typeof term.value === "number" ? String(term.value) : `"${term.value}"`;
  if ("size" in term) return `ABS(${termText(term.size, reference)})`;
  const sign = "minus" in term ? "-" : "*";
  const parts = "minus" in term ? term.minus : term.times;
  const inBrackets = (one: Term<string>): string =>
    "minus" in one ? `(${termText(one, reference)})` : termText(one, reference);
  return parts.map(inBrackets).join(sign);
}

const comparison = (
  { left, compare, right }: Extract<Condition, { readonly compare: unknown }>,
  reference: Reference,
): string => `${termText(left, reference)}${compare}${termText(right, reference)}`;

/** 1 or 0 for each row, to be multiplied and summed: AND and OR would make one value of a column. */
function product(condition: Condition, reference: Reference): string {
  if ("isNumber" in condition) return `ISNUMBER(${reference(condition.isNumber)})`;
  if ("not" in condition) return `(1-${product(condition.not, reference)})`;
  if ("all" in condition) return condition.all.map((one) => product(one, reference)).join("*");
  if ("any" in condition) {
    const terms = condition.any.map((one) => product(one, reference));
    return `((${terms.join("+")})>0)`;
  }
  return `(${comparison(condition, reference)})`;
}

const isGuard = (condition: Condition): boolean =>
  "isNumber" in condition || ("all" in condition && condition.all.every(isGuard));

/** TRUE or FALSE in the formula's own row. What must be a number is asked first: a text in its place is no error. */
function logical(condition: Condition, reference: Reference): string {
  if ("isNumber" in condition) return `ISNUMBER(${reference(condition.isNumber)})`;
  if ("not" in condition) return `NOT(${logical(condition.not, reference)})`;
  if ("any" in condition) return `OR(${condition.any.map((one) => logical(one, reference)).join(",")})`;
  if (!("all" in condition)) return comparison(condition, reference);
  const both = (conditions: readonly Condition[]): string => {
    const each = conditions.map((one) => logical(one, reference));
    return each.length === 1 ? each.join() : `AND(${each.join(",")})`;
  };
  const guards = condition.all.filter(isGuard);
  const rest = condition.all.filter((one) => !isGuard(one));
  if (guards.length === 0 || rest.length === 0) return both(condition.all);
  return `IF(${both(guards)},${both(rest)},FALSE)`;
}

/** The condition in a formula of the table itself. */
export const conditionInRow = (table: string, condition: Condition): string =>
  logical(condition, ownRow(table));

/** The condition for every row of a table, 1 or 0 each. */
export const conditionByRow = (table: string, condition: Condition): string =>
  product(condition, everyRow(table));

/** The condition of figures, which have no rows. */
export const conditionOfFigures = (condition: Condition): string =>
  logical(condition, () => {
    throw new Error("a rule of figures has no columns");
  });

/** One by the row of the first cell for which a condition holds, which is the largest of all, 0 where there is none. */
export const firstFormula = (condition: string, column: string): string =>
  `=SUMPRODUCT(MAX(${condition}/ROW(${column})))`;

/** How many places break a rule. */
export function countFormula({ table, broken, counting }: RowRule): string {
  const rows = conditionByRow(table, broken);
  if (counting === "rows") return `=SUMPRODUCT(--(${rows}))`;
  if ("sum" in counting) return `=SUMPRODUCT(--(${rows}),{${table}.${counting.sum}})`;
  // Each of n equal names counts for one nth; rows without a name count none and must not divide.
  const copies = `{${table}.${counting.groups}}`;
  return `=ROUND(SUMPRODUCT(${rows}/(${copies}+(${copies}=0))),0)`;
}
