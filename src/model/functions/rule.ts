import type { Mode } from "../evaluation/call.ts";
import type { Machine } from "../evaluation/expression.ts";
import type { Place } from "../formula/index.ts";
import type { Operand, Reference, Scalar } from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";

/** Where a function is called: the cells, the cell of the formula, and how it takes ranges. */
export interface CallSite {
  readonly machine: Machine;
  readonly place: Place;
  readonly mode: Mode;
}

/** What a parameter takes. */
export interface Kinds {
  /** One number: text that reads as one is converted. An array gives an array of results, as with all single values. */
  n: number;
  /** One number as the functions of the former analysis kit take it: no booleans. */
  k: number;
  /** One text. */
  t: string;
  /** One condition. */
  b: boolean;
  /** One value of any kind but an error, which is handed on. */
  v: Scalar;
  /** One value of any kind, errors too. */
  e: CellValue;
  /** Cells or an array as they are. */
  r: Operand;
  /** As r; what is calculated there from ranges is calculated for all their cells. */
  a: Operand;
  /** Cells, which are not read. */
  x: Reference;
}

export type Kind = keyof Kinds;

/** "n" is required, "n?" optional (left empty between commas it is blank), "n~" optional (left empty it is as missing), "n+" one or more, "n*" any number. */
type Parameter = `${Kind}${"" | "?" | "~" | "+" | "*"}`;

type One<S extends string> = S extends `${infer K extends Kind}?` | `${infer K extends Kind}~`
  ? Kinds[K] | undefined
  : S extends Kind
    ? Kinds[S]
    : never;

type Parameters<S extends string> = S extends ""
  ? []
  : S extends `${infer K extends Kind}+` | `${infer K extends Kind}*`
    ? Kinds[K][]
    : S extends `${infer First} ${infer Rest}`
      ? [One<First>, ...Parameters<Rest>]
      : [One<S>];

export interface ParameterRule {
  readonly kind: Kind;
  readonly optional: boolean;
  /** Left empty between commas it counts as missing, not as blank. */
  readonly emptyIsMissing: boolean;
}

/** A function: what it takes, and what it gives. */
export interface FunctionRule {
  readonly parameters: readonly ParameterRule[];
  /** How many of the last parameters may be repeated together. */
  readonly repeats: number;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  /** An argument left empty between commas is #N/A. */
  readonly emptyIsError: boolean;
  /** The result may have another size in another trial. */
  readonly shapeVaries: boolean;
  readonly apply: (site: CallSite, parameters: readonly unknown[]) => Operand;
  /** The calculation itself, where all that it takes is single numbers. */
  readonly numbers?: (...numbers: number[]) => Operand;
}

interface Options {
  readonly repeats?: number;
  readonly least?: number;
  readonly shapeVaries?: boolean;
  readonly emptyIsError?: boolean;
}

function read(signature: string, options: Options, apply: FunctionRule["apply"]): FunctionRule {
  const words = signature === "" ? [] : (signature.split(" ") as Parameter[]);
  const parameters = words.map((word) => ({
    kind: word.charAt(0) as Kind,
    optional: /[?~*]$/.test(word),
    emptyIsMissing: word.endsWith("~"),
  }));
  const open = /[+*]$/.test(signature);
  const repeats = options.repeats ?? (open ? 1 : 0);
  return {
    parameters,
    repeats,
    least: options.least ?? parameters.filter(({ optional }) => !optional).length,
    most: repeats > 0 ? 255 : parameters.length,
    emptyIsError: options.emptyIsError ?? false,
    shapeVaries: options.shapeVaries ?? false,
    apply,
  };
}

/** A function of its arguments alone. */
export const pure = <S extends string>(
  signature: S,
  calculate: (...parameters: Parameters<S>) => Operand,
  options: Options = {},
): FunctionRule => {
  const rule = read(signature, options, (_site, parameters) => calculate(...(parameters as Parameters<S>)));
  const numeric =
    rule.parameters.length > 0 && rule.parameters.every(({ kind }) => kind === "n" || kind === "k");
  return numeric ? { ...rule, numbers: calculate as unknown as (...numbers: number[]) => Operand } : rule;
};

/** A function that reads cells, or needs to know where it stands. */
export const reading = <S extends string>(
  signature: S,
  calculate: (site: CallSite, ...parameters: Parameters<S>) => Operand,
  options: Options = {},
): FunctionRule =>
  read(signature, options, (site, parameters) => calculate(site, ...(parameters as Parameters<S>)));

export type FunctionTable = Readonly<Record<string, FunctionRule>>;
