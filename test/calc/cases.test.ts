import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";
import { evaluateFormula } from "../../src/functions/evaluate.ts";
import { closeTo } from "../support/closeTo.ts";
import threeLines from "../vectors/threeLines.json" with { type: "json" };

/** A call of the library or of a custom function, as the cases write it, and what it should give. */
interface Case {
  readonly id: string;
  readonly call: string;
  readonly expected: unknown;
  readonly within?: number;
}

/** Lines in short: {0..3}, {0..1,likely 1,pert}. */
const inShort = /\{([-\d.]+?)\.\.([-\d.]+)(?:,\s*likely ([-\d.]+))?(?:,\s*(\w+))?\}/g;

const written = (call: string): string =>
  call.replace(inShort, (_, low: string, high: string, likely?: string, shape?: string) => {
    const rest = `${likely === undefined ? "" : `,likely:${likely}`}${shape === undefined ? "" : `,shape:"${shape}"`}`;
    return `{low:${low},high:${high}${rest}}`;
  });

function resultOf(call: string): unknown {
  if (!call.startsWith("=")) {
    return new Function(...Object.keys(calc), `return (${written(call)});`)(...Object.values(calc));
  }
  const result = evaluateFormula(call, "en");
  return "error" in result ? result.error : result.values;
}

/** What a case says in words, as the value that it stands for. */
const inWords: Readonly<Record<string, unknown>> = {
  "0 (or an error): 1+(A-T)/|T|": 0,
  "expected 5+13/3 = 9.3333": [[3, 5 + 13 / 3, 16]],
  undefined: undefined,
  "undefined (fraction or range)": undefined,
  "-1 (to 16 digits)": [-1],
};

/** Cases that ask for more than a value. */
const asked: Readonly<Record<string, () => void>> = {
  "the best result where lower is better": () => {
    const best = calc.attainment(0, 5, undefined, "lower");
    expect(best).toBeGreaterThanOrEqual(1);
    expect(Number.isFinite(best)).toBe(true);
  },
  "a target to hold": () => {
    expect(calc.attainment(45, 40, 40)).toBeGreaterThan(1);
    expect(calc.attainment(40, 40, 40)).toBe(1);
    expect(calc.attainment(35, 40, 40)).toBeLessThan(1);
  },
  "the coverage in drivers and totals": () => {
    const plain = evaluateFormula('=PLAN.RANGEDRIVERS({"a";"b"},{0;0},{10;8},{5;""},{"pert";""})', "en");
    const covered = evaluateFormula(
      '=PLAN.RANGEDRIVERS({"a";"b"},{0;0},{10;8},{5;""},{"pert";""},,80%)',
      "en",
    );
    expect("values" in plain && plain.values[0]?.[0]).toBe("b");
    expect("values" in covered && covered.values[0]?.[0]).toBe("a");
    const total = evaluateFormula("=PLAN.RANGETOTAL({0},{8},,,80%)", "en");
    expect("values" in total && closeTo(total.values, [[-1, 4, 9]], 1e-12)).toBe(true);
  },
  "the drivers of a hundred correlated lines": () => {
    const lines = Array.from({ length: 100 }, (_, index) => ({ low: 0, high: 1 + (index % 7) }));
    const shares = calc.drivers(lines, { correlation: 0.8 }).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  },
};

const ask: Readonly<Record<string, string>> = {
  F04: "the best result where lower is better",
  F14: "the coverage in drivers and totals",
  F20: "a target to hold",
  F21: "the drivers of a hundred correlated lines",
};

function expectResult({ call, expected, within }: Case): void {
  const value = typeof expected === "string" && expected in inWords ? inWords[expected] : expected;
  const result = resultOf(call);
  const actual =
    Array.isArray(result) && typeof value === "number" ? (result as unknown[][])[0]?.[0] : result;
  const close = closeTo(actual, value, within ?? 1e-9, 1e-15);
  expect({ call, actual, expected: value, close }).toEqual({ call, actual, expected: value, close: true });
}

/** Kinds of what misled once, with figures of our own. */
const ownCases: readonly Case[] = [
  { id: "a dash is punctuation", call: 'parseRange("Licences — €45k")', expected: { low: 45e3, high: 45e3 } },
  {
    id: "a label's digit is no amount",
    call: 'parseRange("Fase 3 – 1,2 M€")',
    expected: { low: 1.2e6, high: 1.2e6 },
  },
  {
    id: "a decimal threshold is reached",
    call: "status(attainment(0.07, 0.1), 0.7, 0.9)",
    expected: "atRisk",
  },
  { id: "exactly on pace", call: "status(pace(0.3, 3, 1, 100, 10))", expected: "onTrack" },
  { id: "a loss worse than planned", call: "attainment(-45, -30)", expected: 0.5 },
  {
    id: "a blank likely is none",
    call: '=PLAN.RANGETOTAL({-2;1},{6;4},{"";2})',
    expected: [[-1, 2 + 7 / 3, 10]],
  },
  { id: "scale words", call: 'parseRange("Rs 3.5 lakh")', expected: { low: 350e3, high: 350e3 } },
  { id: "thousands before the sign", call: 'parseRange("40 TEUR")', expected: { low: 40e3, high: 40e3 } },
  { id: "an article", call: 'parseRange("de un 5% a un 8%")', expected: { low: 0.05, high: 0.08 } },
  {
    id: "two bounds",
    call: 'parseRange("no less than 200 and no more than 350")',
    expected: { low: 200, high: 350 },
  },
  { id: "a trailing minus", call: 'parseAmount("78.450,25-")', expected: -78450.25 },
  { id: "a conversion in parentheses", call: 'parseAmount("EUR 450 (USD 489)")', expected: 450 },
  { id: "both ends by ±", call: 'parseRange("€80k ± 5%")', expected: { low: 76e3, high: 84e3 } },
  { id: "a year before the colon", call: 'parseRange("2027: €750k")', expected: { low: 750e3, high: 750e3 } },
  { id: "tax is no bound", call: 'parseRange("1.200 € + IVA")', expected: { low: 1200, high: 1200 } },
  { id: "a month of a year", call: 'parseRange("2028-11")', expected: undefined },
  { id: "through", call: 'parseRange("15 through 40")', expected: { low: 15, high: 40 } },
  { id: "one of two", call: 'parseRange("$20/25k")', expected: undefined },
  {
    id: "fixed lines that meet the amount",
    call: "totalProbability([{low:0.1,high:0.1},{low:0.7,high:0.7}], 0.8)",
    expected: 1,
  },
  { id: "a sum of shares that is 1 but for rounding", call: "progress([0.7+0.1+0.2], [3])", expected: 1 },
  { id: "an outlay a year later", call: "payback([0,0,-90,60,60])", expected: 3.5 },
  {
    id: "an outlay that all but one in ten thousand comes back of",
    call: "=PLAN.PAYBACK({-100;99.99})",
    expected: "#N/A",
  },
  {
    id: "a burn that is gone after its first period",
    call: "=PLAN.RUNWAY(600,100,-100%)",
    expected: "#DIV/0!",
  },
  { id: "no years", call: "=PLAN.ROI(300,200,0)", expected: "#NUM!" },
  { id: "nearly all lost in a day", call: "xirrAll([-200,20],[46000,46001])", expected: [-1] },
];

describe("calls that misled once", () => {
  it.each(ownCases)("$id: $call", expectResult);
  it.each(Object.keys(asked))("%s", (name) => asked[name]?.());
});

/** By test/vectors/three_lines.py: the double integral over two of the three scores, to 13 digits. */
describe("percentiles of three correlated lines", () => {
  it.each(threeLines.cases)("$lines at $correlation", ({ lines, correlation, percentiles }) => {
    const width = lines.reduce((sum, { high }) => sum + high, 0);
    percentiles.forEach(({ probability, total }) => {
      const actual = calc.totalPercentile(lines as calc.RangeLine[], probability, { correlation });
      expect(Math.abs(actual - total) / width).toBeLessThan(3e-9);
    });
  });
});

const shared = join(import.meta.dirname, "../../../shared/cases/calculation.json");
const handed: readonly Case[] = existsSync(shared) ? JSON.parse(readFileSync(shared, "utf8")) : [];

describe("the collected cases of the calculation", () => {
  if (handed.length === 0) {
    it.skip(`SKIPPED: ${shared} is not there`, () => undefined);
    return;
  }
  it.each(handed)("$id: $call", (own) => {
    const question = ask[own.id];
    if (question !== undefined) asked[question]?.();
    else expectResult(own);
  });
});
