import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CalcError, mirr } from "../../src/calc/index.ts";

interface MirrCase {
  readonly args: readonly [flows: unknown, finance: unknown, reinvest: unknown];
  readonly expected: number | { readonly error: string };
  readonly tolerance: number;
}

/** Calls of MIRR from workbooks saved by Excel and from tests of other libraries, checked with 50 digits. */
const shared = join(import.meta.dirname, "../../../shared/vectors/mirr.json");
const cases: readonly MirrCase[] = existsSync(shared) ? JSON.parse(readFileSync(shared, "utf8")).cases : [];
const isNumber = (cell: unknown): cell is number => typeof cell === "number";
/** Text, blanks and left out rates are the custom function's affair. */
const numeric = cases.flatMap(({ args: [range, finance, reinvest], expected, tolerance }) => {
  const flows: unknown[] = [range].flat(3);
  return flows.every(isNumber) && isNumber(finance) && isNumber(reinvest)
    ? [{ flows, finance, reinvest, expected, tolerance }]
    : [];
});

describe("the modified rate against Excel's and other libraries'", () => {
  if (numeric.length === 0) {
    it.skip(`SKIPPED: ${shared} is not there`, () => undefined);
    return;
  }
  it.each(numeric)(
    "MIRR($flows, $finance, $reinvest)",
    ({ flows, finance, reinvest, expected, tolerance }) => {
      const calculate = (): number => mirr(flows, finance, reinvest);
      // Excel answers for rates of -100 % and below, which no money has; here they are refused.
      if (typeof expected !== "number" || finance <= -1 || reinvest <= -1) {
        expect(calculate).toThrow(CalcError);
        return;
      }
      const within = Math.abs(calculate() - expected) <= tolerance * Math.max(1, Math.abs(expected));
      expect({ actual: calculate(), within }).toEqual({ actual: calculate(), within: true });
    },
  );
});
