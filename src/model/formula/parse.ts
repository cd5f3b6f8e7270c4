import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import type { CellValue, ErrorCode } from "../workbook/index.ts";
import type { Book } from "./book.ts";
import { functionName, variableName } from "./functionName.ts";
import { FormulaRefusal } from "./refusal.ts";
import { errorSyntax, readArea, readStructured, type Shift } from "./references.ts";
import type { BinaryOperator, Place, Syntax } from "./syntax.ts";
import { combinedArea } from "./syntax.ts";

/** Names that name names: no deeper than people write them, and never in a circle. */
const deepestNames = 20;

interface Reading {
  readonly place: Place;
  readonly book: Book;
  readonly locals: readonly string[];
  readonly shift?: Shift;
  readonly depth: number;
}

/**
 * Reads a formula (in English, without the first "=") as it stands in a cell, its references
 * resolved. Throws a FormulaRefusal where it cannot be read.
 */
export function readFormula(formula: string, place: Place, book: Book): Syntax {
  return read(formula, { place, book, locals: [], depth: 0 });
}

/** The library knows no sheet before #REF!. */
const lostSheet = /(?:'(?:[^']|'')*'|[\w.À-￿]+)!#REF!/g;

function read(formula: string, reading: Reading): Syntax {
  const text = formula.includes("!#REF!") ? formula.replace(lostSheet, "#REF!") : formula;
  let tree: AstExpression;
  try {
    tree = parse(tokenize(text, { withLocation: false }), { looseRefCalls: true });
  } catch (error) {
    throw new FormulaRefusal("syntax", error instanceof Error ? error.message : formula);
  }
  return resolve(tree, reading);
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
    case "LetExpression": {
      const names = node.declarations.map(({ id }) => variableName(id.name));
      let inner = reading;
      const values: Syntax[] = [];
      node.declarations.forEach(({ init }, index) => {
        values.push(resolve(init, inner));
        inner = { ...inner, locals: [...inner.locals, names[index] ?? ""] };
      });
      return { kind: "let", names, values, body: resolve(node.body, inner) };
    }
    case "LambdaExpression":
      throw new FormulaRefusal("function", "LAMBDA");
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

function call(
  callee: { readonly type: string; readonly name: string },
  given: readonly (AstExpression | null)[],
  reading: Reading,
): Syntax {
  if (callee.type !== "Identifier") throw new FormulaRefusal("function", "LAMBDA");
  const name = functionName(callee.name);
  if (reading.locals.includes(variableName(callee.name))) throw new FormulaRefusal("function", "LAMBDA");
  const resolved = given.map((argument) => resolve(argument, reading));
  const [only] = resolved;
  if (name === "SINGLE" && resolved.length === 1 && only !== undefined)
    return { kind: "intersect", operand: only };
  if (name === "ANCHORARRAY" && resolved.length === 1 && only !== undefined)
    return { kind: "spill", operand: only };
  return { kind: "call", name, arguments: resolved };
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
  if (reading.locals.includes(variableName(text))) return { kind: "local", name: variableName(text) };
  return named(text, reading);
}

const qualifiedName = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A defined name becomes what it stands for; a table's name its data. */
function named(text: string, reading: Reading): Syntax {
  const { place, book, depth } = reading;
  const parts = qualifiedName.exec(text);
  const qualifier = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  if (qualifier?.includes("[")) throw new FormulaRefusal("external", text);
  const name = parts?.[3] ?? text;
  const sheet = qualifier === undefined ? place.sheet : book.sheet(qualifier);
  const found = book.name(name, sheet);
  if (found === undefined) {
    if (book.table(name) !== undefined) return readStructured(`${name}[]`, place, book);
    return errorSyntax("#NAME?");
  }
  if (depth >= deepestNames) throw new FormulaRefusal("circle", name);
  const scope = found.sheet === undefined ? place.sheet : (book.sheet(found.sheet) ?? place.sheet);
  const at = { ...place, sheet: scope };
  const moved = { rows: place.row, columns: place.column };
  return read(found.formula, { place: at, book, locals: [], shift: moved, depth: depth + 1 });
}
