import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CalcError, cagr, irrAll, npv, periodsTo, xirrAll, xnpv } from "../../src/calc/index.ts";

type Cell = number | null;
type Argument = Cell | Cell[] | Cell[][];
interface VectorCase {
  args: Argument[];
  expected: number | { error: string };
  tolerance: number;
  roots?: number[];
}

const casesOf = (name: string): VectorCase[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../vectors/${name}.json`), "utf8")).cases;
const titled = (name: string, skip: (vector: VectorCase) => boolean = () => false): [string, VectorCase][] =>
  casesOf(name)
    .filter((vector) => !skip(vector))
    .map((vector, index) => [`${index + 1}: ${JSON.stringify(vector.args).slice(0, 70)}`, vector]);

/** Excel skips blank cells in a range of flows; here a blank is no flow only where a caller removed it. */
const filled = (argument: Argument | undefined): number[] =>
  [argument ?? []].flat(3).filter((cell): cell is number => cell !== null);
const number = (argument: Argument | undefined): number => Number(argument ?? 0);
const within = (actual: number, expected: number, tolerance: number): boolean =>
  Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));

const expectScalar = (vector: VectorCase, calculate: () => number): void => {
  if (typeof vector.expected !== "number") expect(calculate).toThrow(CalcError);
  else {
    const actual = calculate();
    expect({ actual, within: within(actual, vector.expected, vector.tolerance) }).toEqual({
      actual,
      within: true,
    });
  }
};

/** Every root that the source knows is found; a root that it does not know must balance the flows. */
const expectRoots = (
  vector: VectorCase,
  calculate: () => number[],
  balance: (rate: number) => number,
): void => {
  if (typeof vector.expected !== "number") {
    expect(calculate).toThrow(CalcError);
    return;
  }
  const found = calculate();
  const known = vector.roots ?? [vector.expected];
  for (const root of known) expect(found.some((rate) => within(rate, root, vector.tolerance))).toBe(true);
  for (const rate of found) {
    if (!known.some((root) => within(rate, root, vector.tolerance)))
      expect(Math.abs(balance(rate))).toBeLessThan(1e-9);
  }
  expect(found).toEqual(found.toSorted((a, b) => a - b));
};

/** The present value as a share of the flows' own present sizes, with the largest power taken out. */
const imbalance = (flows: readonly number[], years: readonly number[], rate: number): number => {
  const logs = flows.map((flow, k) => Math.log(Math.abs(flow)) - (years[k] ?? 0) * Math.log1p(rate));
  const largest = Math.max(...logs);
  const terms = flows.map((flow, k) => Math.sign(flow) * Math.exp((logs[k] ?? 0) - largest));
  return terms.reduce((sum, term) => sum + term, 0) / terms.reduce((sum, term) => sum + Math.abs(term), 0);
};

describe("the vectors of IRR", () => {
  it.each(titled("irr"))("%s", (_title, vector) => {
    const flows = filled(vector.args[0]);
    expectRoots(
      vector,
      () => irrAll(flows),
      (rate) =>
        imbalance(
          flows,
          flows.map((_, t) => t),
          rate,
        ),
    );
  });
});

/** A rate above -100% by less than a number can tell is -1 here; Excel gives up on it with #NUM!. */
const isTotalLoss = ({ args }: VectorCase): boolean =>
  JSON.stringify(args) === "[[-1000,230,200,125,200,10],[1,2,3,4,5,6]]";

describe("the vectors of XIRR", () => {
  it("take a loss of nearly everything within days for all of it", () => {
    const [vector] = casesOf("xirr").filter(isTotalLoss);
    expect(xirrAll(filled(vector?.args[0]), filled(vector?.args[1]))).toEqual([-1]);
  });

  it.each(titled("xirr", isTotalLoss))("%s", (_title, vector) => {
    // Excel's XIRR takes a blank for 0, in either list.
    const flows = [vector.args[0] ?? []].flat(3).map((cell) => cell ?? 0);
    const dates = [vector.args[1] ?? []].flat(3).map((cell) => cell ?? 0);
    const years = dates.map((date) => (date - (dates[0] ?? 0)) / 365);
    expectRoots(
      vector,
      () => xirrAll(flows, dates),
      (rate) => imbalance(flows, years, rate),
    );
  });
});

describe("the vectors of NPV, whose first value is a period away", () => {
  it.each(titled("npv"))("%s", (_title, vector) => {
    const rate = number(vector.args[0]);
    expectScalar(vector, () => npv(rate, vector.args.slice(1).flatMap(filled)) / (1 + rate));
  });
});

describe("the vectors of the NPV with the first flow at time 0", () => {
  it.each(titled("npv0"))("%s", (_title, vector) => {
    expectScalar(vector, () => npv(number(vector.args[0]), filled(vector.args[1])));
  });
});

describe("the vectors of XNPV", () => {
  it.each(titled("xnpv"))("%s", (_title, vector) => {
    expectScalar(vector, () => xnpv(number(vector.args[0]), filled(vector.args[1]), filled(vector.args[2])));
  });
});

describe("the vectors of RRI, which is the CAGR", () => {
  it.each(titled("rri"))("%s", (_title, { args, ...vector }) => {
    expectScalar({ args, ...vector }, () => cagr(number(args[1]), number(args[2]), number(args[0])));
  });
});

/** PDURATION refuses a decline; periodsTo answers when it passed, or will pass, the target. */
const declines = ({ args }: VectorCase): boolean => number(args[0]) < 0;

describe("the vectors of PDURATION with growth", () => {
  it.each(titled("pduration", declines))("%s", (_title, { args, ...vector }) => {
    expectScalar({ args, ...vector }, () => periodsTo(number(args[1]), number(args[2]), number(args[0])));
  });
});
