import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { evaluate } from "../../src/functions/index.ts";

/**
 * Each function against the calculation itself, called here by position and not by the table: arguments
 * in another order, an option dropped or a guard off show as a difference.
 */
const number = fc.integer({ min: 1, max: 400 }).map((value) => value / 4);
const rate = fc.integer({ min: -40, max: 200 }).map((value) => value / 100);
const share = fc.integer({ min: 1, max: 99 }).map((value) => value / 100);
const whole = fc.integer({ min: 0, max: 12 });
const day = fc.integer({ min: 46_000, max: 46_400 });
const or = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: undefined });
const direction = fc.constantFrom<calc.Direction>("higher", "lower");

const column = (values: readonly unknown[] | undefined): unknown =>
  values === undefined ? null : values.map((value) => [value ?? null]);
const row = (values: readonly unknown[]): unknown => [values];
const asColumn = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);

const line = fc
  .record({
    bounds: fc.tuple(number, number, number),
    likely: fc.boolean(),
    shape: or(fc.constantFrom<calc.Shape>("uniform", "triangular", "pert")),
  })
  .map(({ bounds, likely, shape }): calc.RangeLine => {
    const [low, middle, high] = [...bounds].sort((a, b) => a - b) as [number, number, number];
    return { low, high, likely: likely ? middle : undefined, shape };
  });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const lows = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ low }) => low));
const highs = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ high }) => high));
const likelies = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ likely }) => likely));
const shapes = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ shape }) => shape));
const names = (all: readonly unknown[]): string[] => all.map((_, index) => `line ${index % 2}`);

/** What is generated, the cells that Excel would pass, and what the calculation gives for it. */
interface Case<T extends unknown[]> {
  readonly given: { readonly [K in keyof T]: fc.Arbitrary<T[K]> };
  readonly cells: (...given: T) => readonly unknown[];
  readonly result: (...given: T) => unknown;
}
const caseOf = <T extends unknown[]>(one: Case<T>): Case<unknown[]> => one as unknown as Case<unknown[]>;
/** Arguments that pass one to one. */
const plain = <T extends unknown[]>(given: Case<T>["given"], result: (...given: T) => unknown) =>
  caseOf({ given, cells: (...cells: T) => cells.map((cell) => cell ?? null), result });

const cases: Record<string, Case<unknown[]>> = {
  "PROJECTION, compound": plain([number, rate, whole], (a, b, c) => asColumn(calc.project(a, b, c))),
  "PROJECTION, linear": caseOf({
    given: [number, rate, whole],
    cells: (a, b, c) => [a, b, c, "linear"],
    result: (a, b, c) => asColumn(calc.projectLinear(a, b, c)),
  }),
  "PROJECTION, logistic": caseOf({
    given: [number, rate, whole, number],
    cells: (a, b, c, limit) => [a, b, c, "logistic", limit],
    result: (a, b, c, limit) => asColumn(calc.projectLogistic(a, limit, b, c)),
  }),
  PROJECTIONFADE: plain([number, rate, rate, whole], (a, b, c, d) => asColumn(calc.projectFade(a, b, c, d))),
  PROJECTIONRANGE: plain([number, number, rate, rate, whole], (a, b, c, d, e) => {
    const { low, middle, high } = calc.projectRange({ low: a, high: b }, { low: c, high: d }, e);
    return low.map((value, t) => [value, middle[t], high[t]]);
  }),
  ADOPTION: plain([number, share, share, whole], (a, b, c, d) => asColumn(calc.adoption(a, b, c, d))),
  CAGR: plain([number, number, number], (a, b, c) => calc.cagr(a, b, c)),
  STARTFOR: plain([number, rate, whole], (a, b, c) => calc.startFor(a, b, c)),
  PERIODSTO: plain([number, number, rate], (a, b, c) => calc.periodsTo(a, b, c)),
  ROI: plain([number, number, or(number)], (a, b, c) =>
    c === undefined ? calc.roi(a, b) : calc.roiAnnualised(a, b, c),
  ),
  ROIRANGE: plain([number, number, number, number], (a, b, c, d) => {
    const { low, high } = calc.roiRange({ low: a, high: b }, { low: c, high: d });
    return [[low, high]];
  }),
  PAYBACK: caseOf({
    given: [number, fc.array(number, { minLength: 1, maxLength: 6 }), or(rate)],
    cells: (outlay, inflows, b) => [column([-outlay, ...inflows]), b ?? null],
    result: (outlay, inflows, b) => calc.payback([-outlay, ...inflows], b),
  }),
  IRRALL: caseOf({
    given: [fc.array(fc.tuple(rate, day), { minLength: 2, maxLength: 5 }), fc.boolean()],
    cells: (flows, dated) => [
      column(flows.map(([flow]) => flow)),
      dated ? row(flows.map(([, date]) => date)) : null,
    ],
    result: (flows, dated) => {
      const amounts = flows.map(([flow]) => flow);
      return asColumn(
        dated
          ? calc.xirrAll(
              amounts,
              flows.map(([, date]) => date),
            )
          : calc.irrAll(amounts),
      );
    },
  }),
  RANGETOTAL: caseOf({
    given: [lines],
    cells: (all) => [lows(all), highs(all), likelies(all), shapes(all)],
    result: (all) => {
      const { low, expected, high } = calc.totalMoments(all);
      return [[low, expected, high]];
    },
  }),
  RANGETOTALBY: caseOf({
    given: [lines],
    cells: (all) => [column(names(all)), lows(all), highs(all), likelies(all), shapes(all)],
    result: (all) =>
      [...new Set(names(all))].map((name) => {
        const { low, expected, high } = calc.totalMoments(all.filter((_, i) => names(all)[i] === name));
        return [name, low, expected, high];
      }),
  }),
  RANGEPERCENTILE: caseOf({
    given: [lines, fc.array(share, { minLength: 1, maxLength: 2 }), or(share), or(share)],
    cells: (all, p, rho, cover) => [
      ...[lows(all), highs(all), column(p), likelies(all), shapes(all)],
      ...[rho ?? null, cover ?? null],
    ],
    result: (all, p, correlation, coverage) =>
      asColumn(p.map((one) => calc.totalPercentile(all, one, { correlation, coverage }))),
  }),
  RANGEPROBABILITY: caseOf({
    given: [lines, fc.array(number, { minLength: 1, maxLength: 2 }), or(share), or(share)],
    cells: (all, amounts, rho, cover) => [
      ...[lows(all), highs(all), column(amounts), likelies(all), shapes(all)],
      ...[rho ?? null, cover ?? null],
    ],
    result: (all, amounts, correlation, coverage) =>
      asColumn(amounts.map((one) => calc.totalProbability(all, one, { correlation, coverage }))),
  }),
  CONTINGENCY: caseOf({
    given: [lines, fc.array(share, { minLength: 1, maxLength: 2 }), or(number), or(share), or(share)],
    cells: (all, p, base, rho, cover) => [
      ...[lows(all), highs(all), column(p), base ?? null, likelies(all), shapes(all)],
      ...[rho ?? null, cover ?? null],
    ],
    result: (all, p, base, correlation, coverage) =>
      asColumn(p.map((one) => calc.contingency(all, one, base, { correlation, coverage }))),
  }),
  RANGECURVE: caseOf({
    given: [lines, or(fc.integer({ min: 2, max: 5 })), or(share), or(share)],
    cells: (all, points, rho, cover) => [
      ...[lows(all), highs(all), points ?? null, likelies(all), shapes(all)],
      ...[rho ?? null, cover ?? null],
    ],
    result: (all, points, correlation, coverage) =>
      calc
        .totalCurve(all, points, { correlation, coverage })
        .map(({ total, probability }) => [total, probability]),
  }),
  RANGEDRIVERS: caseOf({
    given: [lines, or(share)],
    cells: (all, rho) => [
      ...[column(names(all)), lows(all), highs(all), likelies(all), shapes(all)],
      rho ?? null,
    ],
    result: (all, correlation) =>
      calc
        .drivers(all, { correlation })
        .map(({ index, share: part, swing }) => [names(all)[index], part, swing]),
  }),
  PARSERANGE: caseOf({
    given: [
      fc.array(fc.constantFrom("$3M-6M", "1.500", "10+", "<30", "?", "2,5"), { minLength: 1 }),
      or(fc.constantFrom<calc.DecimalSign>(".", ",")),
    ],
    cells: (texts, decimal) => [column(texts), decimal ?? null],
    result: (texts, decimal) =>
      texts.map((text) => {
        const range = calc.parseRange(text, decimal);
        return [range?.low ?? "", range?.high ?? ""];
      }),
  }),
  ATTAINMENT: plain([number, number, or(number), or(direction)], (a, b, c, d) => calc.attainment(a, b, c, d)),
  STATUS: plain([share, or(share), or(share)], (a, b, c) => {
    const words: Record<string, string> = {
      onTrack: "On track",
      atRisk: "At risk",
      offTrack: "Off track",
    };
    return [[words[calc.status(a, b, c)]]];
  }),
  SCORE: caseOf({
    given: [fc.array(fc.tuple(or(rate), number), { minLength: 1, maxLength: 4 }), or(number)],
    cells: (measures, cap) => [
      row(measures.map(([attained]) => attained ?? null)),
      column(measures.map(([, weight]) => weight)),
      cap ?? null,
    ],
    result: (measures, cap) =>
      calc.score(
        measures.map(([attained]) => attained ?? null),
        measures.map(([, weight]) => weight),
        cap,
      ),
  }),
  PACE: plain([number, number, day, day, day, or(number), or(direction)], (a, b, c, d, e, f, g) =>
    calc.pace(a, b, c, d, e, f, g),
  ),
  PLANNED: plain([day, day, day], (a, b, c) => calc.planned(a, b, c)),
  PHASEAT: caseOf({
    given: [day, fc.array(fc.tuple(day, whole), { minLength: 1, maxLength: 4 })],
    cells: (asOf, phases) => [
      asOf,
      column(phases.map(([start]) => start)),
      row(phases.map(([start, length]) => start + 40 * length)),
      column(names(phases)),
    ],
    result: (asOf, phases) =>
      calc.phaseAt(
        asOf,
        phases.map(([start]) => start),
        phases.map(([start, length]) => start + 40 * length),
        names(phases),
      ),
  }),
  PROGRESS: caseOf({
    given: [fc.array(fc.tuple(share, number), { minLength: 1, maxLength: 4 })],
    cells: (tasks) => [column(tasks.map(([done]) => done)), row(tasks.map(([, weight]) => weight))],
    result: (tasks) =>
      calc.progress(
        tasks.map(([done]) => done),
        tasks.map(([, weight]) => weight),
      ),
  }),
};

/** Correlated totals take milliseconds each. */
const runsOf = (id: string): number => (/^RANGE[PCD]|^CONT/.test(id) ? 25 : 200);

type Calculated = { readonly values: unknown } | { readonly error: string; readonly reason: string };

function calculated(calculate: () => unknown): Calculated {
  try {
    const result = calculate();
    return { values: Array.isArray(result) ? result : [[result]] };
  } catch (error) {
    if (!(error instanceof calc.CalcError)) throw error;
    return { error: error.code, reason: error.reason };
  }
}

describe("a function gives what the calculation gives", () => {
  it.each(Object.entries(cases))("%s", (title, { given, cells, result }) => {
    const [id = ""] = title.split(",");
    fc.assert(
      fc.property(fc.tuple(...given), (values) => {
        const actual: Calculated = evaluate(id, cells(...values), "en");
        const expected = calculated(() => result(...values));
        // Sums of groups may be added in another order.
        const same =
          "values" in actual && "values" in expected && closeTo(actual.values, expected.values, 1e-13);
        if (!same) expect(actual).toMatchObject(expected);
      }),
      { numRuns: runsOf(id) },
    );
  });
});
