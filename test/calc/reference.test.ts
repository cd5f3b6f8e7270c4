import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";

interface Reference {
  function: keyof typeof calc;
  args: unknown[];
  expected: number | number[];
  tolerance: number;
}

/** Computed by reference.py, which says how; for totals the tolerance is a difference, else it is relative. */
const cases: Reference[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../vectors/reference.json"), "utf8"),
).cases;

describe("values of high precision and of another kind of calculation", () => {
  it.each(
    cases.map((reference) => [
      `${reference.function} ${JSON.stringify(reference.args).slice(1, 90)}`,
      reference,
    ]) as [string, Reference][],
  )("%s", (_title, { function: name, args, expected, tolerance }) => {
    const actual: unknown = Reflect.apply(calc[name] as () => unknown, undefined, args);
    const isTotal = name.startsWith("total");
    const close = closeTo(actual, expected, isTotal ? 0 : tolerance, isTotal ? tolerance : 1e-300);
    expect({ actual, close }).toEqual({ actual, close: true });
  });
});
