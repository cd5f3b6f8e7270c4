import { describe, expect, it } from "@jest/globals";
import {
  catalogue,
  evaluate,
  evaluateFormula,
  readCall,
  type FunctionEntry,
} from "../../src/functions/index.ts";
import { paneLanguages as languages } from "../../src/i18n/language.ts";
import { closeTo } from "../support/closeTo.ts";

/**
 * What holds for every function of the table, tried on its own examples. So that the examples can tell a
 * right function from a wrong one, each parameter must make a difference in one of them.
 */
const entries = catalogue("en");
const byName = entries.map((entry) => [entry.id, entry] as const);
const examples = entries.flatMap((entry) =>
  entry.examples.map(({ formula, result }) => [formula, entry, result] as const),
);

/** The arguments of a formula, null where one is left out. */
function argumentsOf(formula: string, { parameters }: FunctionEntry): unknown[] {
  const given = readCall(formula)?.parameters ?? [];
  return parameters.map((_parameter, position) => given[position] ?? null);
}

const outcome = (id: string, given: readonly unknown[]): unknown => {
  const result = evaluate(id, given, "en");
  return "values" in result ? result.values : `${result.error} ${result.message}`;
};
const replaced = (given: readonly unknown[], position: number, value: unknown): unknown[] =>
  given.map((argument, index) => (index === position ? value : argument));

/** Another value of the same kind. */
function altered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(altered);
  if (typeof value === "number") return value * 0.93 + 0.01;
  return typeof value === "string" ? `1${value}` : value;
}

const transposed = (cells: unknown): unknown =>
  Array.isArray(cells) ? (cells[0] as unknown[]).map((_, column) => cells.map((row) => row[column])) : cells;
const flat = (result: unknown): unknown => (Array.isArray(result) ? result.flat() : result);

describe("an example", () => {
  it.each(examples)("%s gives its result", (formula, _entry, result) => {
    const actual = evaluateFormula(formula, "en");
    const values = "values" in actual ? actual.values : actual;
    const expected = Array.isArray(result) ? result : [[result]];
    expect({ values, close: closeTo(values, expected, 1e-12) }).toEqual({ values, close: true });
  });

  it.each(examples)("%s gives the same from rows, columns and single cells", (formula, entry) => {
    const given = argumentsOf(formula, entry);
    const expected = outcome(entry.id, given);
    given.forEach((value, position) => {
      // Rows of lines over columns of periods are no list.
      if (
        entry.topic === "rangeReturns" &&
        /^(low|high|likely)$/.test(entry.parameters[position]?.name ?? "")
      )
        return;
      const other = Array.isArray(value) ? transposed(value) : value === null ? null : [[value]];
      expect([position, flat(outcome(entry.id, replaced(given, position, other)))]).toEqual([
        position,
        flat(expected),
      ]);
    });
  });

  it.each(examples)("%s takes nothing, an empty text and an empty cell for left out", (formula, entry) => {
    const given = argumentsOf(formula, entry);
    const expected = outcome(entry.id, given);
    entry.parameters.forEach(({ kind, optional }, position) => {
      if (!optional || given[position] !== null) return;
      const empty = kind === "range" ? [[[null]], [[""]]] : [];
      for (const none of [undefined, "", ...empty])
        expect([position, none, outcome(entry.id, replaced(given, position, none))]).toEqual([
          position,
          none,
          expected,
        ]);
    });
  });

  it.each(examples)("%s is the same with what is left out given as its default", (formula, entry) => {
    const given = argumentsOf(formula, entry);
    const expected = outcome(entry.id, given);
    for (const [name, value] of Object.entries(entry.defaults ?? {})) {
      const position = entry.parameters.findIndex((parameter) => parameter.name === name);
      expect([name, position >= 0]).toEqual([name, true]);
      if (given[position] === null)
        expect([name, outcome(entry.id, replaced(given, position, value))]).toEqual([name, expected]);
    }
  });
});

describe("a worked example", () => {
  const numbers = examples.flatMap(([formula, { id }, result]) =>
    formula === entries.find((entry) => entry.id === id)?.example
      ? [[formula, id, [result].flat(2)] as const]
      : [],
  );

  it.each(numbers)("says in every language what %s gives", (_formula, id, results) => {
    for (const language of languages) {
      const worked = catalogue(language).find((entry) => entry.id === id)?.worked ?? "";
      const rounded = (value: number): string[] =>
        [0, 1, 2].flatMap((digits) => {
          const format = (options: Intl.NumberFormatOptions): string =>
            new Intl.NumberFormat(language, { maximumFractionDigits: digits, ...options }).format(value);
          return [format({}), format({ style: "percent" })];
        });
      const shown = results.filter((value) =>
        (typeof value === "number" ? rounded(value) : [String(value)]).some((text) =>
          worked.replace(/[\u00a0\u202f]/g, " ").includes(text.replace(/[\u00a0\u202f]/g, " ")),
        ),
      );
      expect([language, worked, shown.length > 0]).toEqual([language, worked, true]);
    }
  });
});

describe("the examples of a function tell a right one from a wrong one", () => {
  it.each(byName)("%s: each argument makes a difference", (id, entry) => {
    entry.parameters.forEach(({ name, optional }, position) => {
      const matters = entry.examples.some(({ formula }) => {
        const given = argumentsOf(formula, entry);
        const expected = JSON.stringify(outcome(id, given));
        const differs = (value: unknown): boolean =>
          JSON.stringify(outcome(id, replaced(given, position, value))) !== expected;
        return given[position] !== null && differs(altered(given[position])) && (!optional || differs(null));
      });
      expect([name, matters]).toEqual([name, true]);
    });
  });

  it.each(byName)("%s: no two arguments can change places", (id, entry) => {
    const pairs = entry.parameters.flatMap((first, i) =>
      entry.parameters.slice(i + 1).map((second, j) => [first, i, second, i + 1 + j] as const),
    );
    for (const [first, i, second, j] of pairs) {
      if (first.kind !== second.kind) continue;
      const matters = entry.examples.some(({ formula }) => {
        const given = argumentsOf(formula, entry);
        const swapped = replaced(replaced(given, i, given[j]), j, given[i]);
        return JSON.stringify(outcome(id, swapped)) !== JSON.stringify(outcome(id, given));
      });
      expect([first.name, second.name, matters]).toEqual([first.name, second.name, true]);
    }
  });
});

describe("an error that the help describes", () => {
  const errors = entries.flatMap((entry) => entry.errors.map((error) => [error[0], entry, error] as const));

  it.each(errors)("is what %s gives, with an argument that the function has", (formula, entry, error) => {
    const [, code, reason] = error;
    expect(readCall(formula)?.id).toBe(entry.id);
    const result = evaluateFormula(formula, "en");
    expect(result).toMatchObject({ error: code, reason });
    // "start" stands for startLow and startHigh together, "lines" for the rows of low and high.
    const argument = "argument" in result ? result.argument : "";
    const known = entry.parameters.some(({ name }) => name.startsWith(argument));
    expect([argument, known || argument === "lines"]).toEqual([argument, true]);
  });
});
