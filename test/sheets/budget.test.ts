import { totalPercentile } from "../../src/calc/index.ts";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { Value } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { brokenRangesPlan } from "./support/hostilePlan.ts";
import { columnValues } from "./support/tables.ts";

/** Two budgets; the figures below were added up by hand. */
const plan: Plan = {
  ...emptyPlan("Two budgets", "en"),
  budget: {
    categories: [
      {
        track: "Launch",
        name: "People",
        lines: [
          { name: "Team", low: 100, high: 200, period: "year", actual: 160 },
          { name: "Advice", low: 10, high: 20, likely: 12, period: "month", actual: 13 },
        ],
        stated: { low: 220, high: 441 },
      },
      {
        track: "Launch",
        name: "Goods",
        lines: [{ name: "Machine", low: 50, high: 50, period: "once" }],
        stated: { low: 50, high: 80 },
      },
      { track: "Research", name: "People", lines: [{ name: "Lab", low: 1000, high: 3000, period: "year" }] },
    ],
    stated: [{ track: "Launch", low: 270, high: 490, period: "year" }],
  },
  assumptions: { Correlation: { value: 0.25 } },
};
const workbook = buildWorkbook(plan, contextOf({ scale: 1 }));
const column = (table: string, id: string): unknown[] => columnValues(workbook, table, id);

describe("budget lines", () => {
  it("are brought to a year: twelve of a month, the whole of a one-off", () => {
    expect(column("budget", "lowYear")).toEqual([100, 120, 50, 1000]);
    expect(column("budget", "highYear")).toEqual([200, 240, 50, 3000]);
    expect(column("budget", "midpoint")).toEqual([150, 180, 50, 2000]);
    expect(column("budget", "spread")).toEqual([100, 120, 0, 2000]);
  });

  it("are expected at their midpoint, with a likely amount at the mean of the triangle", () => {
    // (120 + 144 + 240) / 3 = 168
    expect(column("budget", "mean")).toEqual([150, 168, 50, 2000]);
    expect(column("budget", "base")).toEqual([150, 144, 50, 2000]);
    expect(column("budget", "shape")).toEqual(["uniform", "triangular", "uniform", "uniform"]);
  });

  it("deviate as a uniform or triangular amount does", () => {
    // Uniform: width² / 12. Triangular: (a² + b² + c² − ab − ac − bc) / 18.
    const [a, c, b] = [120, 144, 240];
    const triangular = Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18);
    const deviations = column("budget", "deviation") as number[];
    const expected = [100 / Math.sqrt(12), triangular, 0, 2000 / Math.sqrt(12)];
    // Tolerance: 1e-9 of amounts in the hundreds, since the order of the sums differs.
    deviations.forEach((deviation, index) => expect(deviation).toBeCloseTo(expected[index]!, 9));
  });

  it("share in their own budget, and differ from their actuals in a year", () => {
    expect(column("budget", "share")).toEqual([150 / 368, 168 / 368, 50 / 368, 1]);
    expect(column("budget", "variance")).toEqual([10, 156 - 168, "", ""]);
  });
});

describe("totals", () => {
  it("of categories stand beside what the document states", () => {
    expect(column("categories", "lowYear")).toEqual([220, 50, 1000]);
    expect(column("categories", "highYear")).toEqual([440, 50, 3000]);
    // Goods are said to come to 80 at most and come to 50; People differ by less than the tolerance.
    expect(column("categories", "differenceLow")).toEqual([0, 0, ""]);
    expect(column("categories", "differenceHigh")).toEqual([-1, -30, ""]);
    expect(column("categories", "check")).toEqual(["OK", "ERROR", ""]);
  });

  it("of each budget are never added to each other", () => {
    expect(column("tracks", "lowYear")).toEqual([270, 1000]);
    expect(column("tracks", "highYear")).toEqual([490, 3000]);
    expect(column("tracks", "check")).toEqual(["OK", ""]);
    expect(column("tracks", "periods")).toEqual([3, 1]);
  });
});

describe("the range of a budget", () => {
  const values = (table: string, id: string): number[] => column(table, id) as number[];

  it("is a normal distribution with the variance of equally correlated lines", () => {
    const deviations = (column("budget", "deviation") as number[]).slice(0, 3);
    const sum = deviations.reduce((total, one) => total + one, 0);
    const squares = deviations.reduce((total, one) => total + one * one, 0);
    const deviation = Math.sqrt(0.75 * squares + 0.25 * sum * sum);
    expect(values("approximate", "mean")).toEqual([368, 2000]);
    expect(values("approximate", "deviation")[0]).toBeCloseTo(deviation, 9);
    // z of 80 %: 0.8416212335729143 (NIST/SEMATECH e-Handbook, table of the normal distribution).
    expect(values("approximate", "p80")[0]).toBeCloseTo(368 + 0.8416212335729143 * deviation, 6);
    expect(values("approximate", "p50")[0]).toBeCloseTo(368, 9);
    expect(values("approximate", "contingency")[0]).toBeCloseTo(
      368 + 0.8416212335729143 * deviation - (150 + 144 + 50),
      6,
    );
  });

  it("is, exactly, what the calculation module gets for the lines of that budget", () => {
    const launch = [
      { low: 100, high: 200 },
      { low: 120, high: 240, likely: 144 },
      { low: 50, high: 50 },
    ];
    const options = { correlation: 0.25 };
    expect(values("exact", "p10")[0]).toBeCloseTo(totalPercentile(launch, 0.1, options), 6);
    expect(values("exact", "p90")[0]).toBeCloseTo(totalPercentile(launch, 0.9, options), 6);
    // A single uniform line: its 80th percentile is 80 % of the way.
    expect(values("exact", "p80")[1]).toBeCloseTo(2600, 6);
    expect(values("exact", "contingency")[1]).toBeCloseTo(600, 6);
  });

  it("says beside a line what is wrong with its entries", () => {
    const entry = (low: number, high: number, likely?: number): Value =>
      columnValues(
        buildWorkbook(
          {
            ...emptyPlan("", "en"),
            budget: {
              categories: [
                {
                  track: "T",
                  name: "C",
                  lines: [
                    { name: "L", low, high, period: "year", ...(likely === undefined ? {} : { likely }) },
                  ],
                },
              ],
              stated: [],
            },
          },
          contextOf(),
        ),
        "budget",
        "entry",
      )[0]!;
    expect(entry(2, 1)).toBe("Low above high");
    expect(entry(1, 2, 2.1)).toBe("Likely outside low to high");
    expect(entry(1, 2, 2)).toBe("");
  });

  it("never has an approximate percentile outside the sums of lows and highs", () => {
    // All lines move together: 90 % of a normal distribution with the deviation of one uniform line lies beyond its high.
    const lines = [{ name: "L", low: 0, high: 100, period: "year" as const }];
    const book = buildWorkbook(
      {
        ...emptyPlan("", "en"),
        budget: { categories: [{ track: "T", name: "C", lines }], stated: [] },
        assumptions: { ConfidenceLevel: { value: 0.99 } },
      },
      contextOf(),
    );
    expect(columnValues(book, "approximate", "level")).toEqual([100]);
    expect(columnValues(book, "approximate", "p80")[0]).toBeLessThan(100);
  });

  it("is a word instead of an error where lines contradict themselves", () => {
    const broken = buildWorkbook(brokenRangesPlan(), contextOf({ language: "es" }));
    expect(columnValues(broken, "exact", "invalid")).toEqual([2]);
    expect(columnValues(broken, "exact", "p80")).toEqual(["sin cifra"]);
  });
});
