import type { Part } from "./part.ts";
import type { Parameter } from "./parameter.ts";

/** What the functions take, by name, in Excel's order. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The arguments once they are read from cells. */
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A custom function: what it takes, and what it calculates of it (a promise until its part is loaded). */
export interface PlanFunction<P extends Parameters = Parameters, R = unknown> {
  readonly parameters: P;
  // A method, so that functions of different arguments can stand in one table.
  calculate(given: Arguments<P>): R | Promise<R>;
}

export type PlanFunctions = Readonly<Record<string, PlanFunction>>;

/** Declares a function; arguments go to the calculation by name, so none can take another's place. */
export const define = <P extends Parameters, R>(
  parameters: P,
  calculate: (given: Arguments<P>) => R,
): PlanFunction<P, R> => ({ parameters, calculate });

/** Declares functions whose calculation is a part that loads on demand. */
export const definedIn =
  <M>(part: Part<M>) =>
  <P extends Parameters, R>(
    parameters: P,
    calculate: (given: Arguments<P>, part: M) => R,
  ): PlanFunction<P, R> => ({
    parameters,
    calculate: (given) => part.use((loaded) => calculate(given, loaded)),
  });
