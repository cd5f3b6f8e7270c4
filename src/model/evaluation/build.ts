import { combinedArea, FormulaRefusal, type Place, type SheetArea, type Syntax } from "../formula/index.ts";
import type { FunctionRule } from "../functions/rule.ts";
import { cellError, Matrix, Reference, toNumber, Union, valueError, type Operand } from "../values/index.ts";
import { callExpression, caught, checkCount, parametersFor, single, type Mode } from "./call.ts";
import type { Expression, Machine } from "./expression.ts";
import { forms } from "./forms.ts";
import { iterationOf, type Each } from "./iteration.ts";
import { broadcast, calculate, lastDifference } from "./operators.ts";
import { intersection } from "./reading.ts";

/** What the parts of a formula know of it. */
export interface Scope {
  readonly functions: (name: string) => FunctionRule | undefined;
  readonly mode: Mode;
  readonly place: Place;
  /** The variables of LET, outer ones first. */
  readonly locals: readonly string[];
  /** The moment that TODAY and NOW stand for; undefined where it is not known. */
  readonly moment: () => number | undefined;
}

/** Functions whose value changes whenever they are calculated; the last two can be fixed at a moment. */
export const volatileFunctions: ReadonlySet<string> = new Set([
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "NOW",
  "TODAY",
]);

/** Makes a formula ready to be calculated. Throws a FormulaRefusal where a part of it is not known. */
export function build(syntax: Syntax, scope: Scope): Expression {
  switch (syntax.kind) {
    case "value": {
      const { value } = syntax;
      return () => value;
    }
    case "omitted":
      return () => null;
    case "area": {
      const reference = new Reference(syntax.area);
      return () => reference;
    }
    case "array": {
      const matrix = new Matrix(syntax.rows.length, syntax.rows[0]?.length ?? 0, syntax.rows.flat());
      return () => matrix;
    }
    case "sign":
      return signed(syntax.operator, build(syntax.operand, scope), scope);
    case "intersect": {
      const operand = build(syntax.operand, scope);
      return (machine) => intersection(operand(machine), scope.place, machine);
    }
    case "spill":
      return spilled(build(syntax.operand, scope));
    case "binary":
      return binary(syntax, scope);
    case "join":
      return joined(syntax.operator, build(syntax.left, scope), build(syntax.right, scope));
    case "call":
      return call(syntax.name, syntax.arguments, scope);
    case "let": {
      let inner = scope;
      const values = syntax.values.map((value, index) => {
        const expression = build(value, inner);
        inner = { ...inner, locals: [...inner.locals, syntax.names[index] ?? ""] };
        return expression;
      });
      const body = build(syntax.body, inner);
      const from = scope.locals.length;
      return (machine) => {
        values.forEach((value, index) => {
          machine.locals[from + index] = caught(value, machine);
        });
        return body(machine);
      };
    }
    case "local": {
      const position = scope.locals.lastIndexOf(syntax.name);
      return (machine) => machine.locals[position] ?? null;
    }
    case "external":
      throw new FormulaRefusal("external", syntax.text);
    case "iterate": {
      const from = scope.locals.length;
      const inner = { ...scope, locals: [...scope.locals, ...syntax.names] };
      const given = syntax.arguments.map((part) => build(part, scope));
      const body = build(syntax.body, inner);
      const each: Each = (machine, values) => {
        values.forEach((value, index) => (machine.locals[from + index] = value));
        return single(caught(body, machine), "array", scope.place, machine);
      };
      return iterationOf(syntax.form, given, each);
    }
  }
}

function signed(operator: "-" | "+" | "%", operand: Expression, { mode, place }: Scope): Expression {
  if (operator === "+") return operand;
  return (machine) =>
    broadcast(single(operand(machine), mode, place, machine), 0, (value) => {
      const number = toNumber(value, machine.system);
      return operator === "-" ? 0 - number : number / 100;
    });
}

function binary(syntax: Extract<Syntax, { kind: "binary" }>, scope: Scope): Expression {
  const { operator } = syntax;
  const { mode, place } = scope;
  const left = build(syntax.left, scope);
  const right = build(syntax.right, scope);
  return (machine) => {
    const a = single(left(machine), mode, place, machine);
    const b = single(right(machine), mode, place, machine);
    return broadcast(a, b, (x, y) => calculate(operator, x, y, machine.system));
  };
}

/** A whole formula: its last sum or difference gives 0 where rounding alone keeps it from it, unless it stands in parentheses. */
export function buildFormula(syntax: Syntax, formula: string, scope: Scope): Expression {
  if (syntax.kind !== "binary" || (syntax.operator !== "+" && syntax.operator !== "-") || enclosed(formula))
    return build(syntax, scope);
  const { operator } = syntax;
  const left = build(syntax.left, scope);
  const right = build(syntax.right, scope);
  return (machine) => {
    const a = single(left(machine), scope.mode, scope.place, machine);
    const b = single(right(machine), scope.mode, scope.place, machine);
    return broadcast(a, b, (x, y) => {
      const value = calculate(operator, x, y, machine.system);
      return lastDifference(toNumber(x, machine.system), toNumber(y, machine.system), operator) === 0
        ? 0
        : value;
    });
  };
}

/** Whether one pair of parentheses encloses the whole formula. */
export function enclosed(formula: string): boolean {
  const text = formula.trim();
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth--;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return true;
}

function spilled(operand: Expression): Expression {
  return (machine) => {
    const from = operand(machine);
    if (!(from instanceof Reference)) throw valueError;
    const { sheet, firstRow, firstColumn } = from.area;
    const source = machine.grid.at(sheet, firstRow, firstColumn)?.source;
    if (source?.formula === undefined || source.spills === false) throw cellError("#REF!");
    const area: SheetArea = { sheet, ...(source.fills ?? from.area) };
    return new Reference(area);
  };
}

function joined(operator: ":" | " " | ",", left: Expression, right: Expression): Expression {
  return (machine) => {
    const a = referencesOf(left(machine));
    const b = referencesOf(right(machine));
    if (operator === ",") return new Union([...a, ...b]);
    const [x, y] = [a[0], b[0]];
    if (a.length !== 1 || b.length !== 1 || x === undefined || y === undefined)
      throw new FormulaRefusal("reference", operator);
    return between(x, y, operator);
  };
}

function referencesOf(operand: Operand): readonly Reference[] {
  if (operand instanceof Reference) return [operand];
  if (operand instanceof Union) return operand.parts;
  if (typeof operand === "object" && operand !== null && "error" in operand) throw operand;
  throw valueError;
}

function between({ area: a }: Reference, { area: b }: Reference, operator: ":" | " "): Reference {
  const area = combinedArea(a, b, operator);
  if (typeof area === "string") throw cellError(area);
  return new Reference(area);
}

function fixedMoment(name: string, given: readonly Syntax[], { moment }: Scope): Expression {
  const serial = (name === "TODAY" || name === "NOW") && given.length === 0 ? moment() : undefined;
  if (serial === undefined) throw new FormulaRefusal("volatile", name);
  const value = name === "TODAY" ? Math.floor(serial) : serial;
  return () => value;
}

function call(name: string, given: readonly Syntax[], scope: Scope): Expression {
  if (volatileFunctions.has(name)) return fixedMoment(name, given, scope);
  const form = forms[name];
  if (form !== undefined) {
    const built = given.map((part) => (part.kind === "omitted" ? undefined : build(part, scope)));
    return form(built, scope);
  }
  const rule = scope.functions(name);
  if (rule === undefined) throw new FormulaRefusal("function", name);
  checkCount(name, rule, given);
  const parameters = parametersFor(rule, given.length);
  const inArray: Scope = scope.mode === "intersect" ? { ...scope, mode: "argument" } : scope;
  const built = given.map((part, index) =>
    part.kind === "omitted" ? undefined : build(part, parameters[index]?.kind === "a" ? inArray : scope),
  );
  return callExpression(rule, built, scope.mode, scope.place);
}

/** A result as cells hold it: one value, or rows of them. A formula that is no array shows the first value of one. */
export function resultOf(
  operand: Operand,
  scope: Scope,
  machine: Machine,
): Exclude<Operand, Reference | Union> {
  if (operand instanceof Union) throw valueError;
  if (scope.mode === "array") return single(operand, "array", scope.place, machine);
  const value = single(operand, "intersect", scope.place, machine);
  return value instanceof Matrix ? value.at(0, 0) : value;
}
