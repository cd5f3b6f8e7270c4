import { isError } from "./values/index.ts";
import type { CellValue, ErrorCode } from "./workbook/index.ts";

export interface RunOptions {
  /** Told how many trials are done, after each block. */
  progress?(done: number): void;
  /** Asked after each block; true ends the run. */
  cancelled?(): boolean;
}

export interface ModelRun {
  /** Each result's values by trial; NaN where it is no number. */
  readonly results: Float64Array[];
  /** How many trials of each result are no number. */
  readonly errors: number[];
  /** The first error of each result. */
  readonly firstErrors: (ErrorCode | undefined)[];
  /** How many trials were calculated: fewer than asked for where the run was cancelled. */
  readonly trials: number;
}

interface RunSource {
  readonly results: number;
  readonly lanes: number;
  readonly trials: number;
  /** Calculates so many trials from one on. */
  block(from: number, count: number): void;
  resultAt(result: number, lane: number): CellValue;
}

/** A run of trials that can stop after any block. Only one run of a model may be under way. */
export class Run {
  readonly #source: RunSource;
  readonly #results: Float64Array[];
  readonly #errors: number[];
  readonly #firstErrors: (ErrorCode | undefined)[];
  #done = 0;

  constructor(source: RunSource) {
    this.#source = source;
    this.#results = Array.from({ length: source.results }, () => new Float64Array(source.trials));
    this.#errors = this.#results.map(() => 0);
    this.#firstErrors = this.#results.map(() => undefined);
  }

  /** Trials that are calculated. */
  get done(): number {
    return this.#done;
  }

  get finished(): boolean {
    return this.#done >= this.#source.trials;
  }

  /** Calculates some more blocks; true when all trials are done. */
  step(blocks = 1): boolean {
    const { lanes, trials } = this.#source;
    for (let block = 0; block < blocks && !this.finished; block++) {
      const count = Math.min(lanes, trials - this.#done);
      this.#source.block(this.#done, count);
      this.#results.forEach((values, result) => {
        for (let lane = 0; lane < count; lane++) this.#take(values, result, lane);
      });
      this.#done += count;
    }
    return this.finished;
  }

  #take(values: Float64Array, result: number, lane: number): void {
    const value = this.#source.resultAt(result, lane);
    if (typeof value === "number") {
      values[this.#done + lane] = value;
      return;
    }
    values[this.#done + lane] = NaN;
    this.#errors[result] = (this.#errors[result] ?? 0) + 1;
    if (isError(value)) this.#firstErrors[result] ??= value.error;
  }

  /** Calculates all that is left. */
  finish(options: RunOptions = {}): ModelRun {
    while (!this.step()) {
      options.progress?.(this.#done);
      if (options.cancelled?.() === true) break;
    }
    if (this.finished) options.progress?.(this.#done);
    return this.result();
  }

  /** What is calculated so far. */
  result(): ModelRun {
    return {
      results: this.#results.map((values) => (this.finished ? values : values.slice(0, this.#done))),
      errors: [...this.#errors],
      firstErrors: [...this.#firstErrors],
      trials: this.#done,
    };
  }
}
