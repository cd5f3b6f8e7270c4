import { describe, expect, it } from "@jest/globals";
import * as calc from "../../src/calc/index.ts";
import { closeTo } from "../support/closeTo.ts";

/** Worked examples that stand on public pages: what is asked, what the page answers, and to how many of its digits. */
type Published = readonly [source: string, calculate: () => unknown, expected: unknown, tolerance: number];

const earnedValue: readonly Published[] = [
  // wikislate.com, EVM forecasting: BAC 100, EV 40, AC 45, PV 50; CPI 0.89, SPI 0.80, EAC 112.5 and about 129.
  ["wikislate: CPI", () => calc.costPerformance(40, 45), 0.89, 0.005],
  ["wikislate: SPI", () => calc.schedulePerformance(40, 50), 0.8, 1e-12],
  ["wikislate: EAC at the CPI", () => calc.estimateAtCompletion(100, 40, 45), 112.5, 1e-12],
  [
    "wikislate: EAC at CPI × SPI",
    () => calc.estimateAtCompletion(100, 40, 45, "costAndSchedule", 50),
    129,
    0.005,
  ],
  // gristprojectmanagement.us, figure 7-13: BAC 500,000, EV 100,000, AC 127,000; the rest as planned 527,000.
  [
    "Grist: EAC as planned",
    () => calc.estimateAtCompletion(500_000, 100_000, 127_000, "planned"),
    527_000,
    1e-12,
  ],
  // The same page, figure 7-14, reckons with a CPI rounded to 0.93: 538,344.
  ["Grist: EAC at the CPI", () => calc.estimateAtCompletion(500_000, 150_000, 162_000), 538_344, 0.004],
  // tapuniversity.wordpress.com (2013): BAC 500, AC 450, 80 % complete, PV 300: 450 + 100/(0.889 · 1.333).
  [
    "TAP: EAC at CPI × SPI",
    () => calc.estimateAtCompletion(500, 400, 450, "costAndSchedule", 300),
    450 + 100 / (0.889 * 1.333),
    0.001,
  ],
  // pmzilla.com, question 36: PV 800, BAC 700, EV 675, AC 750; choice A.
  ["PMZilla: EAC at the CPI", () => calc.estimateAtCompletion(700, 675, 750), 778, 0.001],
  // mycoursehelp.com (Schwalbe, Information Technology Project Management): EV 100,000, AC 90,000, PV 120,000, BAC 200,000.
  ["Schwalbe: EAC", () => calc.estimateAtCompletion(200_000, 100_000, 90_000), 180_000, 1e-12],
];

const returns: readonly Published[] = [
  // Microsoft's page of MIRR: -120000, 39000, 30000, 21000, 37000, 46000 at 10 % and 12 % (and 14 %), after three years too.
  [
    "Microsoft: MIRR after five years",
    () => calc.mirr([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.12),
    0.126094,
    1e-5,
  ],
  [
    "Microsoft: MIRR after three",
    () => calc.mirr([-120_000, 39_000, 30_000, 21_000], 0.1, 0.12),
    -0.048045,
    1e-5,
  ],
  [
    "Microsoft: MIRR at 14 %",
    () => calc.mirr([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.14),
    0.134759,
    1e-5,
  ],
  // coursehero.com 6443783: 500 for 300, 700 and 600 at 10 %: PI 1302.03/500, MIRR 51.34 %.
  ["Course Hero: PI", () => calc.profitabilityIndex(0.1, [-500, 300, 700, 600]), 1302.03 / 500, 1e-5],
  ["Course Hero: MIRR", () => calc.mirr([-500, 300, 700, 600], 0.1, 0.1), 0.5134, 1e-4],
];

const sold = (
  plannedUnits: number,
  plannedRevenue: number,
  actualUnits: number,
  actualRevenue: number,
): calc.SoldProduct => ({
  plannedUnits,
  plannedPrice: plannedRevenue / plannedUnits,
  actualUnits,
  actualPrice: actualRevenue / actualUnits,
});

const variances: readonly Published[] = [
  // askfilo.com 3430323834353736: value +53,200, price −17,200, volume +70,400 = sub-volume 63,200 and mix 7,200.
  [
    "Filo: three products",
    () =>
      calc.priceVolumeMix([
        sold(4000, 40_000, 6000, 54_000),
        sold(6400, 89_600, 5600, 84_000),
        sold(5600, 123_200, 8400, 168_000),
      ]),
    { volume: 63_200, mix: 7200, price: -17_200, total: 53_200 },
    1e-12,
  ],
  // gaodun.com (CMA): 8,000 units for 92,000 against 10,000 for 105,000: price +8,000.
  ["Gaodun: price", () => calc.priceVolumeMix([sold(10_000, 105_000, 8000, 92_000)]).price, 8000, 1e-12],
  // justaaa.com 227084: 90 at 9 against 100 at 10: volume −100, price −90.
  [
    "one product",
    () => calc.priceVolumeMix([sold(100, 1000, 90, 810)]),
    { volume: -100, mix: 0, price: -90, total: -190 },
    1e-12,
  ],
];

const customers: readonly Published[] = [
  // datarekha.com: a margin of 30 a month and a churn of 4 %: 750.
  ["DataRekha: lifetime value", () => calc.lifetimeValue(30, 0.04), 750, 1e-12],
  // abracalc.com: 2,000 at 60 % and a churn of 0.5 %: 240,000, three times an acquisition cost of 80,000.
  ["AbraCalc: LTV/CAC", () => calc.lifetimeToAcquisition(1200, 0.005, 80_000), 3, 1e-12],
  // everything-applied-ds.pages.dev: 16 a month at a churn of 5 % for 150: 320 and 2.1.
  ["Applied DS: lifetime value", () => calc.lifetimeValue(16, 0.05), 320, 1e-12],
  ["Applied DS: LTV/CAC", () => calc.lifetimeToAcquisition(16, 0.05, 150), 2.1, 0.02],
  // Gupta and Lehmann's multiple r/(1 + i − r) of the margin, from the second payment on: 2.67 years at 80 % and 10 %.
  ["Gupta and Lehmann: multiple", () => calc.lifetimeValue(1, 0.2, 0.1) - 1, 2.67, 0.002],
];

/**
 * GAO-20-195G, table 12: costs by element of an air vehicle in thousands of dollars, least, most likely and greatest. The
 * guide adds the likely values up to 77 million a vehicle and 2.47 billion for 32. Percentiles of independent triangles
 * come from a convolution on lattices of steps of 4, 2 and 1 thousand, whose last two agree to 0.001.
 */
const airVehicle: readonly calc.RangeLine[] = (
  [
    [17_955, 19_645, 21_785],
    [8500, 10_553, 13_000],
    [4000, 4306, 5100],
    [4100, 4305, 4650],
    [550, 600, 650],
    [32_300, 35_547, 52_500],
    [1950, 2136, 2600],
  ] as const
).map(([low, likely, high]) => ({ low, likely, high }));
const pointEstimate = 77_092;

const costRisk: readonly Published[] = [
  [
    "GAO: the point estimate of 32 vehicles, in millions",
    () => (32 * (calc.totalPercentile(airVehicle, 0.8) - calc.contingency(airVehicle, 0.8))) / 1000,
    2470,
    0.002,
  ],
  [
    "GAO: the sum of the likely values",
    () => 81_602.2151 - calc.contingency(airVehicle, 0.5),
    pointEstimate,
    1e-8,
  ],
  ["GAO: the expected cost", () => calc.totalMoments(airVehicle).expected, 82_244, 1e-12],
  ["GAO: chance of keeping to it", () => calc.totalProbability(airVehicle, pointEstimate), 0.1258002, 1e-6],
  ["GAO: P10", () => calc.totalPercentile(airVehicle, 0.1), 76_714.5783, 1e-8],
  ["GAO: P50", () => calc.totalPercentile(airVehicle, 0.5), 81_602.2151, 1e-8],
  ["GAO: P80", () => calc.totalPercentile(airVehicle, 0.8), 86_446.3713, 1e-8],
  ["GAO: P90", () => calc.totalPercentile(airVehicle, 0.9), 88_909.9907, 1e-8],
];

describe.each([
  ["earned value", earnedValue],
  ["returns", returns],
  ["revenue's variance", variances],
  ["customers", customers],
  ["cost risk", costRisk],
])("published examples of %s", (_subject, examples) => {
  it.each(examples)("%s", (_source, calculate, expected, tolerance) => {
    const actual = calculate();
    expect([actual, closeTo(actual, expected, tolerance)]).toEqual([actual, true]);
  });
});
