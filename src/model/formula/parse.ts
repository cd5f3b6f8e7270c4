import { parse, type AstExpression, type Identifier } from "@borgar/fx/xlsx";
import type { CellValue, ErrorCode, ModelName } from "../workbook/index.ts";
import type { Book } from "./book.ts";
import { functionName, variableName } from "./functionName.ts";
import { FormulaRefusal } from "./refusal.ts";
import {
  applied,
  isIteration,
  iteration,
  lambdaOf,
  ownName,
  standsForItself,
  type Lambda,
  type Local,
} from "./lambda.ts";
import type { Reading } from "./reading.ts";
import { errorSyntax, readArea, readStructured } from "./references.ts";
import type { BinaryOperator, Place, Syntax } from "./syntax.ts";
import { combinedArea } from "./syntax.ts";
import { tokensOf } from "./tokens.ts";

/** Names that name names: no deeper than people write them, and never in a circle. */
const deepestNames = 20;

/**
 * Reads a formula (in English, without the first "=") as it stands in a cell, its references
 * resolved. Throws a FormulaRefusal where it cannot be read.
 */
export function readFormula(formula: string, place: Place, book: Book): Syntax {
  return read(formula, { place, book, locals: new Map(), depth: 0 });
}

/** The library knows no sheet before #REF!. */
const lostSheet = /(?:'(?:[^']|'')*'|[\w.À-￿]+)!#REF!/g;

const read = (formula: string, reading: Reading): Syntax => resolve(treeOf(formula), reading);

/** A workbook is proved and compiled, and often again: its formulas are taken apart once. */
const trees = new Map<string, AstExpression>();
const mostTrees = 4_000;

function treeOf(formula: string): AstExpression {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  const tree = parsed(formula);
  if (trees.size >= mostTrees) trees.clear();
  trees.set(formula, tree);
  return tree;
}

function parsed(formula: string): AstExpression {
  const text = formula.includes("!#REF!") ? formula.replace(lostSheet, "#REF!") : formula;
  try {
    return parse(tokensOf(text), { looseRefCalls: true });
  } catch (error) {
    throw new FormulaRefusal("syntax", error instanceof Error ? error.message : formula);
  }
}

function resolve(node: AstExpression | null, reading: Reading): Syntax {
  if (node === null) return { kind: "omitted" };
  switch (node.type) {
    case "Literal":
      return { kind: "value", value: node.value };
    case "ErrorLiteral":
      return errorSyntax(node.value as ErrorCode);
    case "ReferenceIdentifier":
      return reference(node.value, node.kind, reading);
    case "UnaryExpression": {
      const operand = resolve(node.arguments[0] ?? null, reading);
      if (node.operator === "@") return { kind: "intersect", operand };
      if (node.operator === "#") return { kind: "spill", operand };
      return { kind: "sign", operator: node.operator, operand };
    }
    case "BinaryExpression": {
      const left = resolve(node.arguments[0] ?? null, reading);
      const right = resolve(node.arguments[1] ?? null, reading);
      const { operator } = node;
      if (operator === ":" || operator === " " || operator === ",") return join(operator, left, right);
      return { kind: "binary", operator: operator as BinaryOperator, left, right };
    }
    case "CallExpression":
      return call(node.callee, node.arguments, reading);
    case "ArrayExpression":
      return { kind: "array", rows: node.elements.map((row) => row.map(element)) };
    case "LetExpression":
      return variables(node.declarations, node.body, reading);
    case "LambdaExpression":
      throw new FormulaRefusal("function", "LAMBDA that is not called");
    default:
      throw new FormulaRefusal("syntax", formula(node));
  }
}

const formula = ({ type }: { readonly type: string }): string => type;

function element(node: AstExpression): CellValue {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return { error: node.value as ErrorCode };
  throw new FormulaRefusal("array", node.type);
}

/** LET: each value sees the variables before it. */
function variables(
  declarations: readonly { readonly id: { readonly name: string }; readonly init: AstExpression | null }[],
  body: AstExpression | null,
  reading: Reading,
): Syntax {
  const names: string[] = [];
  const values: Syntax[] = [];
  let inner = reading;
  for (const { id, init } of declarations) {
    const name = variableName(id.name);
    let local = localOf(init, inner);
    if (local === undefined) {
      const value = resolve(init, inner);
      const own = ownName(name);
      if (standsForItself(value)) local = { kind: "part", part: value };
      else {
        values.push(value);
        names.push(own);
        local = { kind: "value", name: own };
      }
    }
    inner = { ...inner, locals: new Map(inner.locals).set(name, local) };
  }
  const inside = resolve(body, inner);
  return names.length === 0 ? inside : { kind: "let", names, values, body: inside };
}

/** What stands for a LAMBDA where one may: LAMBDA itself, or a variable or name of one; undefined for values. */
function localOf(node: AstExpression | null, reading: Reading): Local | undefined {
  if (node?.type === "LambdaExpression")
    return { kind: "lambda", lambda: lambdaOf(node.params, node.body, reading) };
  if (node?.type !== "ReferenceIdentifier" || node.kind !== "name") return undefined;
  const local = reading.locals.get(variableName(node.value));
  if (local !== undefined) return local.kind === "value" || local.kind === "part" ? undefined : local;
  const lambda = namedLambda(node.value, reading);
  return lambda === undefined ? undefined : { kind: "lambda", lambda };
}

/** As localOf, for the last argument of MAP and its like: a function's bare name counts too. */
function calledOf(node: AstExpression | null, reading: Reading): Local | undefined {
  const local = localOf(node, reading);
  if (local !== undefined || node?.type !== "ReferenceIdentifier" || node.kind !== "name") return local;
  if (reading.locals.has(variableName(node.value)) || reading.book.name(node.value, reading.place.sheet))
    return undefined;
  return { kind: "function", name: functionName(node.value.replace(/^_xleta\./i, "")) };
}

/** A defined name that is a LAMBDA. */
function namedLambda(text: string, reading: Reading): Lambda | undefined {
  const { book, place, depth } = reading;
  const found = book.name(text, place.sheet);
  if (found === undefined || !/^\s*(?:_xlfn\.)?LAMBDA\s*\(/i.test(found.formula)) return undefined;
  const tree = treeOf(found.formula);
  return tree.type === "LambdaExpression"
    ? lambdaOf(tree.params, tree.body, readingOfName(found, reading, depth))
    : undefined;
}

function call(
  callee: AstExpression | Identifier,
  given: readonly (AstExpression | null)[],
  reading: Reading,
): Syntax {
  const read = (node: AstExpression | null): Local | Syntax =>
    localOf(node, reading) ?? resolve(node, reading);
  if (callee.type === "LambdaExpression")
    return applied(lambdaOf(callee.params, callee.body, reading), given.map(read), resolve);
  if (callee.type !== "Identifier") throw new FormulaRefusal("function", "LAMBDA that a formula gives");
  const local = reading.locals.get(variableName(callee.name));
  const lambda = local?.kind === "lambda" ? local.lambda : namedLambda(callee.name, reading);
  if (lambda !== undefined) return applied(lambda, given.map(read), resolve);
  const name = functionName(local?.kind === "function" ? local.name : callee.name);
  if (isIteration(name)) {
    const last = given.length - 1;
    const parts = given.map((node, at) => (at === last ? calledOf(node, reading) : undefined) ?? read(node));
    return iteration(name, parts, resolve);
  }
  if (name === "ISOMITTED") return isMissing(given[0] ?? null, reading);
  const resolved = given.map((argument) => resolve(argument, reading));
  if (!overSheets.has(name) && resolved.some((part) => part.kind === "join" && part.ofSheets === true))
    throw new FormulaRefusal("reference", `several sheets in ${name}`);
  const [only] = resolved;
  if (name === "SINGLE" && resolved.length === 1 && only !== undefined)
    return { kind: "intersect", operand: only };
  if (name === "ANCHORARRAY" && resolved.length === 1 && only !== undefined)
    return { kind: "spill", operand: only };
  return { kind: "call", name, arguments: resolved };
}

function isMissing(node: AstExpression | null, reading: Reading): Syntax {
  const local =
    node?.type === "ReferenceIdentifier" ? reading.locals.get(variableName(node.value)) : undefined;
  return { kind: "value", value: local?.kind === "missing" };
}

/** References joined: at once where both are known. */
function join(operator: ":" | " " | ",", left: Syntax, right: Syntax): Syntax {
  if (operator !== "," && left.kind === "area" && right.kind === "area") {
    const area = combinedArea(left.area, right.area, operator);
    if (typeof area === "string") return errorSyntax(area);
    return { kind: "area", area };
  }
  return { kind: "join", operator, left, right };
}

function reference(text: string, kind: "name" | "range" | "beam" | "table", reading: Reading): Syntax {
  const { place, book, shift } = reading;
  if (kind === "table") return readStructured(text, place, book);
  if (kind === "range" || kind === "beam") return readArea(text, place, book, shift);
  const local = reading.locals.get(variableName(text));
  if (local === undefined) return named(text, reading);
  if (local.kind === "value") return { kind: "local", name: local.name };
  if (local.kind === "part") return local.part;
  if (local.kind === "missing") return { kind: "value", value: null };
  throw new FormulaRefusal("function", "LAMBDA that is not called");
}

/** Functions that take the cells of several sheets as one range. */
const overSheets: ReadonlySet<string> = new Set([
  "SUM", "SUMSQ", "PRODUCT", "AVERAGE", "AVERAGEA", "COUNT", "COUNTA", "MIN", "MINA", "MAX", "MAXA", "MEDIAN",
  "STDEV", "STDEV.S", "STDEVA", "STDEVP", "STDEV.P", "STDEVPA", "VAR", "VAR.S", "VARA", "VARP", "VAR.P", "VARPA",
  "LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE", "QUARTILE.INC", "QUARTILE.EXC",
  "SKEW", "KURT", "DEVSQ", "AVEDEV", "GEOMEAN", "HARMEAN", "TRIMMEAN", "AND", "OR", "XOR", "SHEETS",
]); // prettier-ignore

const qualifiedName = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A defined name becomes what it stands for; a table's name its data. */
function named(text: string, reading: Reading): Syntax {
  const { place, book, depth } = reading;
  const parts = qualifiedName.exec(text);
  const qualifier = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  if (qualifier?.includes("[")) return { kind: "external", text };
  const name = parts?.[3] ?? text;
  const sheet = qualifier === undefined ? place.sheet : book.sheet(qualifier);
  const found = book.name(name, sheet);
  if (found === undefined) {
    if (book.table(name) !== undefined) return readStructured(`${name}[]`, place, book);
    return errorSyntax("#NAME?");
  }
  if (depth >= deepestNames) throw new FormulaRefusal("circle", name);
  return read(found.formula, readingOfName(found, reading, depth));
}

/** A name's formula is read where the name belongs, its relative references moved to the cell that uses it. */
function readingOfName(found: ModelName, { place, book }: Reading, depth: number): Reading {
  const scope = found.sheet === undefined ? place.sheet : (book.sheet(found.sheet) ?? place.sheet);
  const shift = { rows: place.row, columns: place.column };
  return { place: { ...place, sheet: scope }, book, locals: new Map(), shift, depth: depth + 1 };
}
