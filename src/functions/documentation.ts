import type { CalcErrorCode, CalcErrorReason } from "../calc/index.ts";
import type { functionsTexts } from "../i18n/pane/functions.ts";
import type { PlanFunction, PlanFunctions } from "./declaration.ts";

/** What a call gives, as Excel is told: one value, or cells. */
export type ResultKind = "number" | "text" | "numbers" | "texts" | "cells";

type ResultKindOf<R> = R extends number
  ? "number"
  : R extends string
    ? "text"
    : R extends readonly (readonly number[])[]
      ? "numbers"
      : R extends readonly (readonly string[])[]
        ? "texts"
        : "cells";

/** An error of the function's own: a formula that gives it, its code, and why. */
export type DeclaredError = readonly [formula: string, CalcErrorCode, CalcErrorReason];

/** What a function says about itself in one language. */
export interface FunctionWords<Name extends string = string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Name, string>>;
  readonly returns: string;
  /** The first example in a sentence, so that the arithmetic can be followed. */
  readonly worked: string;
  /** What people call it who do not know its name, for the search. */
  readonly keywords: string;
}

/** What a figure measures, and so how its cell is formatted. */
export type Unit = "amount" | "percent" | "ratio" | "periods" | "words";

export type ColumnName = keyof (typeof functionsTexts)["en"]["look"]["columns"];

export type ResultColumn = readonly [name: ColumnName, unit: Unit];

/** A formula with constants, and what it gives. */
export interface Example<R = unknown> {
  readonly formula: string;
  readonly result: R;
}

/** The English words of a function, and what holds in every language. */
export interface Documentation<
  Name extends string = string,
  R = unknown,
  Gives = ResultKind,
> extends FunctionWords<Name> {
  readonly gives: Gives;
  /** The columns of the result; of one that gives a single value, that value. */
  readonly columns: readonly [ResultColumn, ...ResultColumn[]];
  readonly examples: readonly [Example<R>, ...Example<R>[]];
  readonly errors: readonly DeclaredError[];
  /** What a parameter that is left out counts as, where that is a value. */
  readonly defaults?: Readonly<Partial<Record<Name, number | string>>>;
}

type NamesOf<F> = F extends PlanFunction<infer P> ? Extract<keyof P, string> : never;
type ResultOf<F> = F extends { calculate(given: never): infer R } ? Awaited<R> : never;

/** The documentation of a table of functions: each, with each of its parameters. */
export type DocumentationOf<T extends PlanFunctions> = {
  readonly [Id in keyof T]: Documentation<NamesOf<T[Id]>, ResultOf<T[Id]>, ResultKindOf<ResultOf<T[Id]>>>;
};

/** The words of a table of functions in another language. */
export type WordsOf<T extends PlanFunctions> = { readonly [Id in keyof T]: FunctionWords<NamesOf<T[Id]>> };
