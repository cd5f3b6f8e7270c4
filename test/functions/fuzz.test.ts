import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { catalogue, evaluate, type FunctionEntry, type ParameterKind } from "../../src/functions/index.ts";
import { customFunctions } from "../../src/functions/registry.ts";
import { installRuntime, type Associated } from "./excelHost.ts";

const associated = installRuntime("en-US");
await import("../../src/functions/functions.ts");

/** How often each function is called; those that cost milliseconds a call less often. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 1000);
const costly: Readonly<Record<string, number>> = {
  RANGETOTAL: 10,
  NPVPERCENTILE: 50,
  NPVPROBABILITY: 50,
  IRRPERCENTILE: 200,
  PAYBACKPROBABILITY: 50,
  ROIPROBABILITY: 50,
  RANGEDRIVERS: 20,
  RANGECURVE: 10,
  RANGEPERCENTILE: 5,
  RANGEPROBABILITY: 5,
  CONTINGENCY: 5,
  CONTINGENCYALLOCATION: 20,
};

/** Seconds of computing that no call may take, far above what any does: more is as good as a hang. */
const mostSeconds = 20;

const amount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double(),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, -0, 5e-324, -1e-310, 1e308, -1.7976931348623157e308, NaN, Infinity, -1, 46000, 1e15),
);
const word = fc.constantFrom(
  "pert",
  "normal",
  "Lognormal",
  "metalog",
  "Triangular",
  "logistic",
  "linear",
  "lower",
  ".",
  ",",
  "3%",
  "$3M-6M",
  "2027-01-01",
  "#N/A",
  "=1",
  "Low",
);
const cell = fc.oneof(
  { weight: 6, arbitrary: amount },
  { weight: 1, arbitrary: word },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, undefined, "", true, false, {}, [], Symbol.iterator),
  },
);
const block = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
  fc.array(amount, { minLength: 1, maxLength: 8 }).map((cells) => cells.map((value) => [value])),
  fc.array(cell, { maxLength: 4 }),
);
const anything = fc.oneof(cell, block);

/** Lines that are in order more often than chance would have it, so that the calculation is reached. */
const kinds: Record<ParameterKind, fc.Arbitrary<unknown>> = {
  number: fc.oneof({ weight: 8, arbitrary: amount }, { weight: 1, arbitrary: anything }),
  text: fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: anything }),
  range: fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: anything }),
};

/** Whether Excel can show it: finite numbers, texts and booleans, bare or in a table that is not empty. */
function isShowable(result: unknown): boolean {
  if (typeof result === "number") return Number.isFinite(result);
  if (typeof result === "string" || typeof result === "boolean") return true;
  return (
    Array.isArray(result) &&
    result.length > 0 &&
    result.every(
      (row) => Array.isArray(row) && row.every((value) => !Array.isArray(value) && isShowable(value)),
    )
  );
}

function inTime(calculate: () => unknown): unknown {
  const before = process.cpuUsage();
  try {
    return calculate();
  } finally {
    const seconds = process.cpuUsage(before).user / 1e6;
    if (seconds > mostSeconds) throw new Error(`takes ${String(seconds)} s`);
  }
}

/** What any function may say of its cells, which the help says once for all. */
const general = [
  "notANumber",
  "headerInRange",
  "tooManyCells",
  "empty",
  "shapesDiffer",
  "overflow",
  "errorCell",
];

/** An error that the function's help does not describe is a fault of the help. */
function refuseUndescribed({ id, errors }: FunctionEntry, given: readonly unknown[]): void {
  const result = evaluate(id, given, "en");
  if (!("error" in result) || general.includes(result.reason)) return;
  const described = errors.some(([, code, reason]) => code === result.error && reason === result.reason);
  if (!described) throw new Error(`the help says nothing of ${result.error} ${result.message}`);
}

describe("no cells make a custom function throw past its wrapper or return what is no value", () => {
  it.each(catalogue("en").map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    expect(customFunctions[id]).toBeDefined();
    const parameters = entry.parameters.map(({ kind, optional }) =>
      optional
        ? fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: kinds[kind] })
        : kinds[kind],
    );
    const calculate = associated.get(id) as Associated;
    fc.assert(
      fc.property(fc.tuple(...parameters), (given) => {
        let result: unknown;
        try {
          result = inTime(() => calculate(...given));
        } catch (error) {
          if (error instanceof CustomFunctions.Error) return refuseUndescribed(entry, given);
          throw error;
        }
        if (!isShowable(result)) throw new Error(`shows ${JSON.stringify(result)}`);
      }),
      { numRuns: Math.max(1, Math.round(runs / (costly[id] ?? 1))) },
    );
  });

  const rangeFunctions = catalogue("en").filter(({ parameters }) =>
    ["low", "high"].every((name) => parameters.some((parameter) => parameter.name === name)),
  );

  it.each(rangeFunctions.map((entry) => [entry.id, entry] as const))("%s of lines in order", (id, entry) => {
    const line = fc.tuple(amount, amount, amount, fc.constantFrom("uniform", "triangular", "pert", ""));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const calculate = associated.get(id) as Associated;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        share,
        share,
        share,
        fc.boolean(),
        (lines, p, rho, coverage, likely) => {
          const sorted = lines.map(
            ([a, b, c, shape]) => [...[a, b, c].sort((x, y) => x - y), shape] as const,
          );
          const columnOf = (index: number): unknown[][] => sorted.map((cells) => [cells[index]]);
          const given = entry.parameters.map(({ name }) => {
            if (name === "low") return columnOf(0);
            if (name === "likely") return likely ? columnOf(1) : null;
            if (name === "high") return columnOf(2);
            if (name === "shape") return likely ? columnOf(3) : null;
            if (name === "correlation") return rho < 0.7 ? null : rho;
            if (name === "coverage") return coverage < 0.7 ? null : coverage;
            if (name === "points") return 3;
            if (name === "base") return null;
            return name === "group" || name === "name" ? columnOf(3) : [[p]];
          });
          let result: unknown;
          try {
            result = inTime(() => calculate(...given));
          } catch (error) {
            if (error instanceof CustomFunctions.Error) return refuseUndescribed(entry, given);
            throw error;
          }
          if (!isShowable(result)) throw new Error(`shows ${JSON.stringify(result)}`);
        },
      ),
      { numRuns: Math.max(1, Math.round(runs / (20 * (costly[id] ?? 1)))) },
    );
  });
});
