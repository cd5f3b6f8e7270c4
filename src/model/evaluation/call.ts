import { FormulaRefusal, type Place, type Syntax } from "../formula/index.ts";
import type { FunctionRule, Kind, ParameterRule } from "../functions/rule.ts";
import type { CellValue } from "../workbook/index.ts";
import {
  cellError,
  isCellValue,
  isError,
  Matrix,
  notAvailable,
  Reference,
  toBoolean,
  toNumber,
  toText,
  unlessError,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { Expression, Machine } from "./expression.ts";
import { intersection, valuesOf } from "./reading.ts";

/** How a range is taken where one value is expected: its cell in the formula's row or column, or all of its cells. */
export type Mode =
  /** One cell, as formulas of files are that are no arrays. */
  | "intersect"
  /** All cells. */
  | "array"
  /** All cells, in an argument that takes arrays of a formula that does not. */
  | "argument";

const singleKinds: ReadonlySet<Kind> = new Set<Kind>(["n", "k", "t", "b", "v", "e"]);

/** The parameter of each argument; the last ones repeat. */
export function parametersFor(rule: FunctionRule, count: number): readonly ParameterRule[] {
  const { parameters, repeats } = rule;
  return Array.from({ length: count }, (_, index) => {
    const over = index - parameters.length;
    const position = over < 0 ? index : parameters.length - repeats + (over % Math.max(1, repeats));
    return parameters[position] as ParameterRule;
  });
}

/** Throws where a function does not take so many arguments. */
export function checkCount(name: string, rule: FunctionRule, given: readonly Syntax[]): void {
  if (given.length < rule.least || given.length > rule.most)
    throw new FormulaRefusal("function", `${name} with ${given.length} arguments`);
}

/** Calls a function with arguments that are calculated first, in their order. */
export function callExpression(
  rule: FunctionRule,
  given: readonly (Expression | undefined)[],
  mode: Mode,
  place: Place,
): Expression {
  const parameters = parametersFor(rule, given.length);
  return (machine) => {
    const operands: Operand[] = [];
    let lifted = false;
    for (let index = 0; index < given.length; index++) {
      const expression = given[index];
      const parameter = parameters[index] as ParameterRule;
      let operand: Operand = null;
      if (expression !== undefined) {
        operand = caught(expression, machine);
        if (singleKinds.has(parameter.kind)) {
          operand = single(operand, mode, place, machine);
          lifted ||= operand instanceof Matrix;
        }
      }
      operands.push(operand);
    }
    if (lifted) return lift(rule, parameters, given, operands, { machine, place, mode });
    return applied(rule, parameters, given, operands, { machine, place, mode });
  };
}

/** One value, or an array of them, of an operand. */
export function single(operand: Operand, mode: Mode, place: Place, machine: Machine): CellValue | Matrix {
  if (isCellValue(operand)) return operand;
  try {
    if (operand instanceof Reference && mode === "intersect") return intersection(operand, place, machine);
    return valuesOf(operand, machine);
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

/** What an expression gives, an error as a value. */
export function caught(expression: Expression, machine: Machine): Operand {
  try {
    return expression(machine);
  } catch (error) {
    if (isError(error)) return cellError(error.error);
    throw error;
  }
}

interface Site {
  readonly machine: Machine;
  readonly place: Place;
  readonly mode: Mode;
}

function applied(
  rule: FunctionRule,
  parameters: readonly ParameterRule[],
  given: readonly (Expression | undefined)[],
  operands: readonly Operand[],
  site: Site,
): Operand {
  const read: unknown[] = [];
  for (let index = 0; index < operands.length; index++) {
    const parameter = parameters[index] as ParameterRule;
    if (given[index] === undefined && parameter.emptyIsMissing) read.push(undefined);
    else if (given[index] === undefined && (parameter.kind === "k" || rule.emptyIsError)) throw notAvailable;
    else read.push(coerced(operands[index] as Operand, parameter.kind, site));
  }
  return rule.apply(site, read);
}

function coerced(operand: Operand, kind: Kind, { machine }: Site): unknown {
  switch (kind) {
    case "n":
      return toNumber(operand as CellValue, machine.system);
    case "k":
      if (typeof operand === "boolean") throw valueError;
      return toNumber(operand as CellValue, machine.system);
    case "t":
      return toText(operand as CellValue);
    case "b":
      return toBoolean(operand as CellValue);
    case "v":
      return unlessError(operand as CellValue);
    case "x":
      if (isError(operand)) throw operand;
      if (!(operand instanceof Reference)) throw valueError;
      return operand;
    default:
      return operand;
  }
}

/** Arrays where single values are expected: the function is called for each of their places. */
function lift(
  rule: FunctionRule,
  parameters: readonly ParameterRule[],
  given: readonly (Expression | undefined)[],
  operands: readonly Operand[],
  site: Site,
): Matrix {
  const isLifted = (operand: Operand, index: number): operand is Matrix =>
    operand instanceof Matrix && singleKinds.has((parameters[index] as ParameterRule).kind);
  const lifted = operands.filter(isLifted);
  const rows = Math.max(...lifted.map((matrix) => matrix.rows));
  const columns = Math.max(...lifted.map((matrix) => matrix.columns));
  return Matrix.fill(rows, columns, (row, column) => {
    const one = operands.map((operand, index) =>
      isLifted(operand, index) ? spread(operand, row, column) : operand,
    );
    try {
      return first(applied(rule, parameters, given, one, site), site.machine);
    } catch (error) {
      if (isError(error)) return cellError(error.error);
      throw error;
    }
  });
}

/** The value of a place of an array that is spread over a larger one; #N/A beyond its ends. */
export function spread(matrix: Matrix, row: number, column: number): CellValue {
  const r = matrix.rows === 1 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  return r < matrix.rows && c < matrix.columns ? matrix.at(r, c) : notAvailable;
}

/** The first value of what one place of a lifted call gives. */
function first(operand: Operand, machine: Machine): CellValue {
  const value = valuesOf(operand, machine);
  return value instanceof Matrix ? value.at(0, 0) : value;
}
