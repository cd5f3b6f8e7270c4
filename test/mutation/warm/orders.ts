import type { Mutant } from "../mutants.ts";

/** A fault in a file, with its name. */
export interface Fault extends Mutant {
  readonly file: string;
  readonly id: string;
}

/** A test file to run: with a fault, or clean and watching which faults' places it meets. */
export interface Order {
  readonly test: string;
  /** Milliseconds of the processor. */
  readonly limit: number;
  readonly fault?: Fault;
  /** The tests to run, by their names or their places in the file; all where not given. */
  readonly names?: readonly string[];
  readonly places?: readonly number[];
  readonly until?: number;
  readonly watched?: readonly { readonly file: string; readonly mutants: readonly Fault[] }[];
}

export interface Answer {
  readonly failed: string | undefined;
  /** The tests that meet a fault, -1 for what runs outside of them. */
  readonly met: readonly { readonly id: string; readonly places: readonly number[] }[];
  /** How many of the file's tests came before a clean run's time was over. */
  readonly until: number;
  readonly milliseconds: number;
}
