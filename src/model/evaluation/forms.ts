import { FormulaRefusal, type Place } from "../formula/index.ts";
import {
  compare,
  isError,
  Matrix,
  notAvailable,
  toBoolean,
  toNumber,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellError, CellValue } from "../workbook/index.ts";
import { caught, single, spread, type Mode } from "./call.ts";
import type { Expression, Machine } from "./expression.ts";

/** Functions that calculate an argument only when they need it. An argument left empty is undefined. */
export type Form = (
  given: readonly (Expression | undefined)[],
  site: { readonly mode: Mode; readonly place: Place },
) => Expression;

const blank: Expression = () => null;

/** Chooses for each place of an array of conditions, or once for one. */
function choose(
  condition: Expression,
  site: { readonly mode: Mode; readonly place: Place },
  one: (value: CellValue, machine: Machine) => Operand,
): Expression {
  return (machine) => {
    const value = single(caught(condition, machine), site.mode, site.place, machine);
    if (!(value instanceof Matrix)) return one(value, machine);
    if (site.mode === "argument") throw new FormulaRefusal("array", "IF");
    const results = value.cells.map((each) =>
      single(
        caught((at) => one(each, at), machine),
        "array",
        site.place,
        machine,
      ),
    );
    const wide = Math.max(
      value.columns,
      ...results.map((part) => (part instanceof Matrix ? part.columns : 1)),
    );
    const high = Math.max(value.rows, ...results.map((part) => (part instanceof Matrix ? part.rows : 1)));
    return Matrix.fill(high, wide, (row, column) => {
      const r = value.rows === 1 ? 0 : row;
      const c = value.columns === 1 ? 0 : column;
      if (r >= value.rows || c >= value.columns) return notAvailable;
      const part = results[r * value.columns + c] ?? null;
      return part instanceof Matrix ? spread(part, row, column) : part;
    });
  };
}

function count(name: string, given: readonly unknown[], least: number, most: number): void {
  if (given.length < least || given.length > most)
    throw new FormulaRefusal("function", `${name} with ${given.length} arguments`);
}

const ifForm: Form = (given, site) => {
  count("IF", given, 2, 3);
  const [condition = blank, yes = blank, no = given.length > 2 ? blank : () => false] = given;
  return choose(condition, site, (value, machine) => (toBoolean(value) ? yes : no)(machine));
};

/** IFERROR and IFNA. */
const unlessIt =
  (name: string, caughtBy: (error: CellError) => boolean): Form =>
  (given, site) => {
    count(name, given, 2, 2);
    const [value = blank, instead = blank] = given;
    return (machine) => {
      const operand = single(caught(value, machine), site.mode, site.place, machine);
      if (!(operand instanceof Matrix))
        return isError(operand) && caughtBy(operand) ? instead(machine) : operand;
      if (!operand.cells.some((cell) => isError(cell) && caughtBy(cell))) return operand;
      const other = single(caught(instead, machine), site.mode, site.place, machine);
      const rows = Math.max(operand.rows, other instanceof Matrix ? other.rows : 1);
      const columns = Math.max(operand.columns, other instanceof Matrix ? other.columns : 1);
      return Matrix.fill(rows, columns, (row, column) => {
        const cell = spread(operand, row, column);
        if (!isError(cell) || !caughtBy(cell)) return cell;
        return other instanceof Matrix ? spread(other, row, column) : other;
      });
    };
  };

const ifsForm: Form = (given, site) => {
  count("IFS", given, 2, 254);
  if (given.length % 2 !== 0) throw new FormulaRefusal("function", "IFS with an odd number of arguments");
  let rest: Expression = () => notAvailable;
  for (let index = given.length - 2; index >= 0; index -= 2) {
    const [condition = blank, value = blank, otherwise] = [given[index], given[index + 1], rest];
    rest = choose(condition, site, (tested, machine) => (toBoolean(tested) ? value : otherwise)(machine));
  }
  return rest;
};

const switchForm: Form = (given, site) => {
  count("SWITCH", given, 3, 254);
  const [subject = blank, ...cases] = given;
  return choose(subject, site, (value, machine) => {
    if (isError(value)) throw value;
    let index = 0;
    for (; index + 1 < cases.length; index += 2) {
      const candidate = single((cases[index] ?? blank)(machine), site.mode, site.place, machine);
      if (candidate instanceof Matrix) throw new FormulaRefusal("array", "SWITCH");
      if (compare(value, candidate) === 0) return (cases[index + 1] ?? blank)(machine);
    }
    return index < cases.length ? (cases[index] ?? blank)(machine) : notAvailable;
  });
};

const chooseForm: Form = (given, site) => {
  count("CHOOSE", given, 2, 255);
  const [index = blank, ...values] = given;
  return choose(index, site, (value, machine) => {
    const position = Math.trunc(toNumber(value, machine.system));
    if (position < 1 || position > values.length) throw valueError;
    return (values[position - 1] ?? blank)(machine);
  });
};

export const forms: Readonly<Record<string, Form | undefined>> = {
  IF: ifForm,
  IFERROR: unlessIt("IFERROR", () => true),
  IFNA: unlessIt("IFNA", (error) => error.error === "#N/A"),
  IFS: ifsForm,
  SWITCH: switchForm,
  CHOOSE: chooseForm,
};
