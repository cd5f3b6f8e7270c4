import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";
import { catalogue, evaluate } from "../../src/functions/index.ts";

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
const weekend = fc.constantFrom(1, 7, 11, 17, "0000011", "1010000");
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
const lines = fc.array(line, { minLength: 1, maxLength: 2 });
const weightOf = fc.constantFrom(1, 1, 2, 0.5, -1);
/** Lines with their weight and their chance, which the range functions take as columns. */
const weighted = fc.array(
  fc
    .tuple(line, weightOf, fc.constantFrom(1, 1, 0.3, 0.8))
    .map(([one, weight, chance]): calc.RangeLine => ({ ...one, weight, chance })),
  { minLength: 1, maxLength: 2 },
);
const weights = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ weight }) => weight));
const chances = (all: readonly calc.RangeLine[]): unknown => row(all.map(({ chance }) => chance));
const lows = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ low }) => low));
const highs = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ high }) => high));
const likelies = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ likely }) => likely));
const shapes = (all: readonly calc.RangeLine[]): unknown => column(all.map(({ shape }) => shape));
const names = (all: readonly unknown[]): string[] => all.map((_, index) => `line ${index % 2}`);

const flows = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 6 });

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

/** Two lines over three periods: an outlay first, written with its sign, and what comes back. */
const cashBlocks = fc
  .record({
    outlay: fc.tuple(number, number),
    first: fc.tuple(number, number),
    second: fc.tuple(number, number),
    weight: or(fc.constantFrom(2, 0.5)),
    chance: or(fc.constantFrom(0.6, 0.9)),
    coverage: or(fc.constantFrom(0.8)),
  })
  .map(({ outlay, first, second, weight, chance, coverage }) => {
    const sorted = (pair: readonly [number, number]) => [...pair].sort((a, b) => a - b) as [number, number];
    const [[costLow, costHigh], [a, b], [c, d]] = [sorted(outlay), sorted(first), sorted(second)];
    return {
      low: [
        [-costHigh, 0, 0],
        [0, a, c],
      ],
      high: [
        [-costLow, 0, 0],
        [0, b, d],
      ],
      weight,
      chance,
      coverage,
      lines: [
        {
          amounts: [
            { low: costLow, high: costHigh },
            { low: 0, high: 0 },
            { low: 0, high: 0 },
          ],
          weight: -(weight ?? 1),
          chance,
        },
        {
          amounts: [
            { low: 0, high: 0 },
            { low: a, high: b },
            { low: c, high: d },
          ],
          weight: weight ?? 1,
          chance,
        },
      ],
    };
  });
interface CashBlock {
  readonly low: number[][];
  readonly high: number[][];
  readonly weight: number | undefined;
  readonly chance: number | undefined;
  readonly coverage: number | undefined;
  readonly lines: readonly calc.CashLine[];
}
const blockCase = (
  id: string,
  given: fc.Arbitrary<number>,
  rated: boolean,
  result: (block: CashBlock, asked: number, rate: number) => unknown,
  rateFirst = true,
) => ({
  [id]: caseOf({
    given: [cashBlocks, given, share],
    cells: (block, asked, discount) => [
      ...[block.low, block.high],
      ...(rated ? (rateFirst ? [discount, asked] : [asked, discount]) : [asked]),
      ...[null, null, block.weight ?? null, block.chance ?? null, block.coverage ?? null],
    ],
    result,
  }),
});
const returnsOfRanges: Record<string, Case<unknown[]>> = {
  ...blockCase("NPVPERCENTILE", share, true, ({ lines: all, coverage }, p, r) =>
    calc.npvPercentile(all, r, p, { coverage }),
  ),
  ...blockCase("NPVPROBABILITY", number, true, ({ lines: all, coverage }, x, r) =>
    calc.npvProbability(all, r, x, { coverage }),
  ),
  ...blockCase("IRRPERCENTILE", share, false, ({ lines: all, coverage }, p) =>
    calc.irrPercentile(all, p, { coverage }),
  ),
  ...blockCase(
    "PAYBACKPROBABILITY",
    fc.constantFrom(1, 2),
    true,
    ({ lines: all, coverage }, t, r) => calc.paybackProbability(all, t, { coverage, rate: r }),
    false,
  ),
  ...blockCase("ROIPROBABILITY", share, false, ({ lines: all, coverage }, x) =>
    calc.roiProbability(all, x, { coverage }),
  ),
};

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
  "RANGETOTAL, with everything": caseOf({
    given: [weighted, or(share), or(share), fc.array(share, { minLength: 1, maxLength: 2 })],
    cells: (all, cover, rho, p) => [
      ...[lows(all), highs(all), likelies(all), shapes(all), cover ?? null],
      ...[weights(all), chances(all), rho ?? null, row(p)],
    ],
    result: (all, coverage, correlation, p) => {
      const options = { correlation, coverage };
      const { low, expected, high, standardDeviation } = calc.totalMoments(all, options);
      return [
        [low, expected, high, standardDeviation, ...p.map((one) => calc.totalPercentile(all, one, options))],
      ];
    },
  }),
  "RANGETOTALBY, with everything": caseOf({
    given: [weighted, or(share)],
    cells: (all, cover) => [
      ...[column(names(all)), lows(all), highs(all), likelies(all), shapes(all), cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, coverage) =>
      [...new Set(names(all))].map((name) => {
        const { low, expected, high } = calc.totalMoments(
          all.filter((_, i) => names(all)[i] === name),
          { coverage },
        );
        return [name, low, expected, high];
      }),
  }),
  "RANGEPERCENTILE, with everything": caseOf({
    given: [weighted, share, or(share), or(share)],
    cells: (all, p, rho, cover) => [
      ...[lows(all), highs(all), p, likelies(all), shapes(all), rho ?? null, cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, p, correlation, coverage) => calc.totalPercentile(all, p, { correlation, coverage }),
  }),
  "RANGEPROBABILITY, with everything": caseOf({
    given: [weighted, number, or(share), or(share)],
    cells: (all, amount, rho, cover) => [
      ...[lows(all), highs(all), amount, likelies(all), shapes(all), rho ?? null, cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, amount, correlation, coverage) =>
      calc.totalProbability(all, amount, { correlation, coverage }),
  }),
  RANGETAILMEAN: caseOf({
    given: [weighted, share, or(share), or(share)],
    cells: (all, p, rho, cover) => [
      ...[lows(all), highs(all), p, likelies(all), shapes(all), rho ?? null, cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, p, correlation, coverage) => calc.totalTailMean(all, p, { correlation, coverage }),
  }),
  "CONTINGENCY, with everything": caseOf({
    given: [weighted, share, or(number), or(share), or(share)],
    cells: (all, p, base, rho, cover) => [
      ...[lows(all), highs(all), p, base ?? null, likelies(all), shapes(all), rho ?? null, cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, p, base, correlation, coverage) =>
      calc.contingency(all, p, base, { correlation, coverage }),
  }),
  CONTINGENCYALLOCATION: caseOf({
    given: [weighted, share, or(share), or(share)],
    cells: (all, p, rho, cover) => [
      ...[column(names(all)), lows(all), highs(all), p, likelies(all), shapes(all)],
      ...[rho ?? null, cover ?? null, weights(all), chances(all)],
    ],
    result: (all, p, correlation, coverage) =>
      calc
        .contingencyAllocation(all, p, { correlation, coverage })
        .map(({ index, base, amount, contingency }) => [names(all)[index], base, amount, contingency]),
  }),
  "RANGEDRIVERS, with everything": caseOf({
    given: [weighted, or(share), or(share)],
    cells: (all, rho, cover) => [
      ...[column(names(all)), lows(all), highs(all), likelies(all), shapes(all), rho ?? null, cover ?? null],
      ...[weights(all), chances(all)],
    ],
    result: (all, correlation, coverage) =>
      calc
        .drivers(all, { correlation, coverage })
        .map(({ index, share: part, swing }) => [names(all)[index], part, swing]),
  }),
  ...returnsOfRanges,
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
  UNCERTAIN: caseOf({
    given: [line],
    cells: ({ low, high, likely, shape }) => [low, high, likely ?? null, shape ?? null],
    result: ({ low, high, likely, shape }) => calc.uncertainAmount(low, high, likely, shape),
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
  ATTAINMENT: plain([number, number, or(number), or(direction), or(number)], (a, b, c, d, e) =>
    calc.attainment(a, b, c, d, e),
  ),
  STATUS: plain([number, or(share), or(share), fc.constant(undefined), or(fc.boolean())], (a, b, c, _, e) => {
    const words: Record<string, string> = {
      onTrack: "On track",
      atRisk: "At risk",
      offTrack: "Off track",
      beyondRange: "Beyond range",
    };
    return [[words[calc.status(a, b, c, e)]]];
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
  PACE: caseOf({
    given: [
      ...([number, number, day, day, day, or(number), or(direction), or(number)] as const),
      ...([or(weekend), or(fc.array(day, { minLength: 1, maxLength: 3 }))] as const),
    ],
    cells: (a, b, c, d, e, f, g, h, free, holidays) => [
      ...[a, b, c, d, e, f ?? null, g ?? null, h ?? null, free ?? null, column(holidays)],
    ],
    result: (a, b, c, d, e, f, g, h, free, holidays) =>
      calc.pace(a, b, c, d, e, f, g, h, { weekend: free, holidays }),
  }),
  VIRAL: plain([number, number, share, whole, or(share)], (a, b, c, d, e) =>
    asColumn(calc.viral(a, b, c, d, e)),
  ),
  MIRR: caseOf({
    given: [flows, rate, or(rate)],
    cells: (all, a, b) => [column(all), a, b ?? null],
    result: (all, a, b) => calc.mirr(all, a, b ?? a),
  }),
  NPV0: caseOf({
    given: [rate, flows],
    cells: (a, all) => [a, row(all)],
    result: (a, all) => calc.npv(a, all),
  }),
  PROFITABILITYINDEX: caseOf({
    given: [rate, flows],
    cells: (a, all) => [a, column(all)],
    result: (a, all) => calc.profitabilityIndex(a, all),
  }),
  BREAKEVEN: plain([number, number, number], (a, b, c) => calc.breakEven(a, b, c)),
  LTVCAC: plain([number, share, number, or(share)], (a, b, c, d) => calc.lifetimeToAcquisition(a, b, c, d)),
  RUNWAY: plain([number, number, or(rate)], (a, b, c) => calc.runway(a, b, c)),
  RETENTION: plain([number, number, whole], (a, b, c) => asColumn(calc.retention(a, b, c))),
  RETENTIONFIT: caseOf({
    given: [fc.array(number, { minLength: 2, maxLength: 5 })],
    cells: (all) => [column(all.sort((a, b) => b - a))],
    result: (all) => {
      const { alpha, beta } = calc.fitRetention(all.sort((a, b) => b - a));
      return [[alpha, beta]];
    },
  }),
  COHORTREVENUE: caseOf({
    given: [
      fc.array(number, { minLength: 1, maxLength: 4 }),
      number,
      fc.array(share, { minLength: 1, maxLength: 6 }),
    ],
    cells: (joined, price, shares) => [column(joined), price, row(shares)],
    result: (joined, price, shares) => asColumn(calc.cohortRevenue(joined, price, shares)),
  }),
  PRICEVOLUMEMIX: caseOf({
    given: [fc.array(fc.tuple(number, number, number, number), { minLength: 1, maxLength: 3 })],
    cells: (products) => [0, 1, 2, 3].map((at) => column(products.map((product) => product[at]))),
    result: (products) => {
      const { price, volume, mix, total } = calc.priceVolumeMix(
        products.map(([plannedUnits, plannedPrice, actualUnits, actualPrice]) => ({
          plannedUnits,
          plannedPrice,
          actualUnits,
          actualPrice,
        })),
      );
      return [[price, volume, mix, total]];
    },
  }),
  SPREAD: caseOf({
    given: [rate, fc.array(number, { minLength: 1, maxLength: 5 }), or(whole)],
    cells: (amount, profile, decimals) => [amount, row(profile), decimals ?? null],
    result: (amount, profile, decimals) => asColumn(calc.spread(amount, profile, decimals)),
  }),
  SPI: plain([number, number], (a, b) => calc.schedulePerformance(a, b)),
  CPI: plain([number, number], (a, b) => calc.costPerformance(a, b)),
  EAC: plain(
    [
      number,
      number,
      number,
      or(fc.constantFrom<calc.CompletionMethod>("cost", "planned", "costAndSchedule")),
      or(number),
    ],
    (a, b, c, d, e) => calc.estimateAtCompletion(a, b, c, d, e),
  ),
  PLANNED: caseOf({
    given: [day, day, day, or(weekend), or(fc.array(day, { minLength: 1, maxLength: 3 }))],
    cells: (a, b, c, free, holidays) => [a, b, c, free ?? null, column(holidays)],
    result: (a, b, c, free, holidays) => calc.planned(a, b, c, { weekend: free, holidays }),
  }),
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

/** Correlated totals and flows over time take milliseconds each. */
const runsOf = (title: string): number => {
  if (/TAIL/.test(title)) return 4;
  if (/everything|^(NPV|IRR|PAYBACK|ROI)P/.test(title)) return 8;
  return /^RANGE[PCD]|^CONT/.test(title) ? 25 : 200;
};

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

it("every function has a case", () => {
  const tried = new Set(Object.keys(cases).map((title) => title.split(",")[0]));
  expect(
    catalogue("en")
      .filter(({ id }) => !tried.has(id))
      .map(({ id }) => id),
  ).toEqual([]);
});

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
      { numRuns: runsOf(title) },
    );
  });
});
