import {
  ERROR_TYPE_SET,
  ErrorValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { registerFunction, type Answer } from "./addInFunction.ts";
import type { CellPlace } from "./dirtyData.ts";
import { errorTexts } from "./cellModel.ts";
import type { Engine } from "./engine.ts";
import { functionCalls } from "./functionArguments.ts";
import type { CellValue, ErrorText, FunctionAnswer, FunctionModel, InvokeFunction } from "./model.ts";
import { forgetParsedFormulas } from "./parsedFormulas.ts";
import { toArgument, toArray, toValueObject } from "./valueObjects.ts";

/** What a cell shows while its function is being answered; dependents see it as an error. */
const busy: ErrorText = "#BUSY!";
for (const text of errorTexts) ERROR_TYPE_SET.add(text as ErrorType);

/** Answers that came within so many milliseconds are calculated with together. */
const gatheringTime = 250;

/**
 * Custom functions of the add-in. The engine would await them one by one; so a call that is not yet
 * known answers #BUSY! at once and is asked for, the answers are kept by function and arguments, and
 * the cells that asked are calculated again together.
 */
export class CustomFunctions {
  readonly #engine: Engine;
  readonly #recalculate: (places: readonly CellPlace[]) => void;
  readonly #answers = new Map<string, FunctionAnswer>();
  readonly #waiting = new Map<string, CellPlace[]>();
  readonly #messages = new Map<string, string>();
  #invoke: InvokeFunction | undefined;
  #ready: CellPlace[] = [];
  #gathering: ReturnType<typeof setTimeout> | undefined;
  emptyCellsAs: 0 | null = 0;

  constructor(engine: Engine, recalculate: (places: readonly CellPlace[]) => void) {
    this.#engine = engine;
    this.#recalculate = recalculate;
  }

  register(namespace: string, functions: readonly FunctionModel[], invoke: InvokeFunction): void {
    this.#invoke = invoke;
    this.forget();
    for (const entry of functions) {
      const answer: Answer = (place, variants) => this.#answer(entry, place, variants);
      registerFunction(this.#engine, `${namespace}.${entry.name}`, entry, answer);
    }
    forgetParsedFormulas(this.#engine);
  }

  /** Forgets answers and messages: the next calculation asks again. */
  forget(): void {
    this.#answers.clear();
    this.#messages.clear();
  }

  outstanding(): boolean {
    return this.#waiting.size > 0 || this.#ready.length > 0;
  }

  unanswered(): number {
    return this.#waiting.size;
  }

  /** What a function said about the error that this cell shows. */
  message(sheetId: string, row: number, column: number): string | undefined {
    return this.#messages.get(placeKey({ sheetId, row, column }));
  }

  forgetMessages(): void {
    this.#messages.clear();
  }

  dispose(): void {
    clearTimeout(this.#gathering);
  }

  #answer(entry: FunctionModel, place: CellPlace, variants: readonly BaseValueObject[]): BaseValueObject {
    this.#messages.delete(placeKey(place));
    const calls = functionCalls(entry, variants.map(toArgument), this.emptyCellsAs);
    if ("error" in calls) return ErrorValueObject.create(calls.error as ErrorType);
    const answers = calls.parameters.map((row) =>
      row.map((parameters) => this.#call(entry.name, parameters, place)),
    );
    const single = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
    if (single !== undefined) return this.#toValueObject(single, place);
    return toArray(answers.map((row) => row.map((answer) => this.#element(answer))));
  }

  #toValueObject(answer: FunctionAnswer, place: CellPlace): BaseValueObject {
    if ("error" in answer) {
      if (answer.message !== undefined) this.#messages.set(placeKey(place), answer.message);
      return ErrorValueObject.create(answer.error as ErrorType);
    }
    if (!Array.isArray(answer.value)) return toValueObject(answer.value as CellValue);
    const matrix = answer.value as readonly (readonly CellValue[])[];
    return toArray(matrix.map((row) => row.map(toValueObject)));
  }

  /** A call of many, one for each element of an argument: of a matrix its first value counts, as in Excel. */
  #element(answer: FunctionAnswer): BaseValueObject {
    if ("error" in answer) return ErrorValueObject.create(answer.error as ErrorType);
    const value = Array.isArray(answer.value) ? answer.value[0]?.[0] : answer.value;
    return toValueObject((value ?? 0) as CellValue);
  }

  #call(name: string, parameters: readonly unknown[], place: CellPlace): FunctionAnswer {
    const key = JSON.stringify([name, parameters]);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) waiting.push(place);
    else {
      this.#waiting.set(key, [place]);
      void this.#ask(key, name, parameters);
    }
    return { error: busy };
  }

  async #ask(key: string, name: string, parameters: readonly unknown[]): Promise<void> {
    let answer: FunctionAnswer;
    try {
      answer = await (this.#invoke as InvokeFunction)(name, parameters);
    } catch (error) {
      answer = { error: "#VALUE!", message: error instanceof Error ? error.message : String(error) };
    }
    this.#answers.set(key, answer);
    this.#ready.push(...(this.#waiting.get(key) ?? []));
    this.#waiting.delete(key);
    if (this.#waiting.size === 0) this.#deliver();
    else this.#gathering ??= setTimeout(() => this.#deliver(), gatheringTime);
  }

  #deliver(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    const places = this.#ready;
    this.#ready = [];
    this.#recalculate(places);
  }
}

function placeKey(place: CellPlace): string {
  return `${place.sheetId}!${place.row},${place.column}`;
}
