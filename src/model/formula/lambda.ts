import type { AstExpression } from "@borgar/fx/xlsx";
import { isOptional, variableName } from "./functionName.ts";
import { FormulaRefusal } from "./refusal.ts";
import { errorSyntax } from "./references.ts";
import type { Reading } from "./reading.ts";
import type { IterationForm, Syntax } from "./syntax.ts";

/** A LAMBDA as it is written, with what its body sees. */
export interface Lambda {
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly body: AstExpression | null;
  readonly reading: Reading;
}

/** What a name of LET or a parameter of LAMBDA stands for. */
export type Local =
  /** A value, by a name that no other variable of the formula has. */
  | { readonly kind: "value"; readonly name: string }
  /** Cells or a constant, which stand wherever the name does: what a formula refers to can be told beforehand. */
  | { readonly kind: "part"; readonly part: Syntax }
  | { readonly kind: "lambda"; readonly lambda: Lambda }
  /** A function without brackets, as an argument of MAP and its like. */
  | { readonly kind: "function"; readonly name: string }
  /** A parameter that the call leaves out. */
  | { readonly kind: "missing" };

type Resolve = (node: AstExpression | null, reading: Reading) => Syntax;

/** LAMBDAs that call LAMBDAs: deeper than this only those that call themselves are. */
const deepest = 40;

export function lambdaOf(
  params: readonly { readonly name: string }[],
  body: AstExpression | null,
  reading: Reading,
): Lambda {
  return {
    parameters: params.map(({ name }) => ({ name: variableName(name), optional: isOptional(name) })),
    body,
    reading,
  };
}

let named = 0;
/** A name that no other variable has, so that bodies written elsewhere see their own. */
export const ownName = (name: string): string => `${name}#${++named}`;

/** A call of a LAMBDA: its parameters become variables, its body stands in the place of the call. */
export function applied(
  { parameters, body, reading }: Lambda,
  given: readonly (Local | Syntax)[],
  resolve: Resolve,
): Syntax {
  if (reading.depth >= deepest) throw new FormulaRefusal("function", "LAMBDA that calls itself");
  if (given.length > parameters.length) return errorSyntax("#VALUE!");
  const locals = new Map(reading.locals);
  const names: string[] = [];
  const values: Syntax[] = [];
  for (const [at, { name, optional }] of parameters.entries()) {
    const argument = given[at];
    if (argument === undefined && !optional) return errorSyntax("#VALUE!");
    if (argument === undefined || argument.kind === "omitted") locals.set(name, { kind: "missing" });
    else if (isLocal(argument)) locals.set(name, argument);
    else if (standsForItself(argument)) locals.set(name, { kind: "part", part: argument });
    else {
      const own = ownName(name);
      locals.set(name, { kind: "value", name: own });
      names.push(own);
      values.push(argument);
    }
  }
  const inner = resolve(body, { ...reading, locals, depth: reading.depth + 1 });
  return names.length === 0 ? inner : { kind: "let", names, values, body: inner };
}

export const standsForItself = ({ kind }: Syntax): boolean => kind === "area" || kind === "value";

const isLocal = (argument: Local | Syntax): argument is Local =>
  argument.kind === "lambda" || argument.kind === "function" || argument.kind === "missing";

/** How many values each of these hands to its LAMBDA; MAP one of each array. */
const handed: Readonly<
  Record<Exclude<IterationForm, "MAP">, { readonly arrays: number; readonly values: number }>
> = {
  REDUCE: { arrays: 2, values: 2 },
  SCAN: { arrays: 2, values: 2 },
  BYROW: { arrays: 1, values: 1 },
  BYCOL: { arrays: 1, values: 1 },
  MAKEARRAY: { arrays: 2, values: 2 },
};

export const isIteration = (name: string): name is IterationForm =>
  name === "MAP" || Object.hasOwn(handed, name);

/** A call of MAP, REDUCE or their like; the last argument is their LAMBDA. */
export function iteration(form: IterationForm, given: readonly (Local | Syntax)[], resolve: Resolve): Syntax {
  const last = given.at(-1);
  const arrays = given.slice(0, -1);
  const { arrays: many, values } =
    form === "MAP" ? { arrays: arrays.length, values: arrays.length } : handed[form];
  if (last === undefined || arrays.length !== many || many === 0)
    throw new FormulaRefusal("function", `${form} with ${given.length} arguments`);
  if (arrays.some(isLocal)) return errorSyntax("#VALUE!");
  const parts = arrays as readonly Syntax[];
  if (last.kind === "function") {
    const names = Array.from({ length: values }, () => ownName("each"));
    const body: Syntax = {
      kind: "call",
      name: last.name,
      arguments: names.map((name) => ({ kind: "local", name })),
    };
    return { kind: "iterate", form, arguments: parts, names, body };
  }
  if (last.kind !== "lambda") return errorSyntax("#VALUE!");
  const { lambda } = last;
  const needed = lambda.parameters.filter(({ optional }) => !optional).length;
  if (needed > values || lambda.parameters.length < values) return errorSyntax("#VALUE!");
  const names = lambda.parameters.slice(0, values).map(({ name }) => ownName(name));
  const locals = new Map(lambda.reading.locals);
  lambda.parameters.forEach(({ name }, at) => {
    const own = names[at];
    locals.set(name, own === undefined ? { kind: "missing" } : { kind: "value", name: own });
  });
  const { depth } = lambda.reading;
  if (depth >= deepest) throw new FormulaRefusal("function", "LAMBDA that calls itself");
  const body = resolve(lambda.body, { ...lambda.reading, locals, depth: depth + 1 });
  return { kind: "iterate", form, arguments: parts, names, body };
}
