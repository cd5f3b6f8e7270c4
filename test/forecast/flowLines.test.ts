/** Exact percentiles of a plan's return, held to a seeded simulation of the same lines and to plain cases. */
import {
  caseCash,
  caseResults,
  disordered,
  flowChances,
  flowLines,
  forecastOf,
  givenDrivers,
  type FlowLine,
  type Forecast,
} from "../../src/forecast/index.ts";
import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { businessPlan } from "../sheets/support/businessPlan.ts";

const forecast = (plan: Plan, timing = 0): Forecast =>
  forecastOf(plan, { unnamed: "x", given: givenDrivers(plan), timing });

/** Numerical Recipes' generator of 32 bits: the same draws every time. */
function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32;
}

function triangular(low: number, likely: number, high: number, u: number): number {
  if (high === low) return low;
  const mode = (likely - low) / (high - low);
  return u <= mode
    ? low + Math.sqrt(u * (high - low) * (likely - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - likely));
}

/** Flows by period of each trial. */
function simulated(lines: readonly FlowLine[], trials: number): number[][] {
  const draw = uniforms(20261127);
  return Array.from({ length: trials }, () => {
    const net = (lines[0]?.low ?? []).map(() => 0);
    for (const { low, likely, high, weight, chance } of lines) {
      const [happens, u] = [draw() < chance, draw()];
      if (!happens) continue;
      low.forEach((least, at) => {
        net[at] = (net[at] ?? 0) + weight * triangular(least, likely[at] ?? 0, high[at] ?? 0, u);
      });
    }
    return net;
  });
}

const present = (net: readonly number[], rate: number, earlier: number): number =>
  net.reduce((sum, flow, at) => sum + (flow * (at === 0 ? 1 : earlier)) / (1 + rate) ** at, 0);
const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

describe.each([
  ["a business, flows in the middle of a year", businessPlan("en"), 0.5],
  ["the software sample", samplePlan("en", "software"), 0],
  ["the shop", samplePlan("en", "shop"), 0],
])("%s", (_name, plan, timing) => {
  const made = forecast(plan, timing);
  const lines = flowLines(made, plan);
  const chances = flowChances(made, lines);
  const trials = simulated(lines, 10_000);
  const earlier = 1.1 ** timing;
  // Six deviations of a share of 10,000 trials, at its widest.
  const error = (6 * 0.5) / Math.sqrt(10_000);

  it("has each line in order, and the likeliest of all is the base case", () => {
    const cash = caseCash(made).base;
    expect(disordered(lines)).toBe(0);
    cash.contribution.forEach((amount, at) => {
      const likeliest = lines.reduce(
        // Of a stream with a chance the cases count what is expected.
        (sum, line) =>
          line.kind === "risk" ? sum : sum + line.weight * line.chance * (line.likely[at] ?? 0),
        0,
      );
      const responses = lines.find(({ kind }) => kind === "responses")?.likely[at] ?? 0;
      expect(likeliest).toBeCloseTo(amount - (cash.spending[at] ?? 0) - responses, 3);
    });
  });

  it.each([0.1, 0.5, 0.9])("has the net present values of %d that trials have", (probability) => {
    const value = chances.npvPercentile(probability) ?? NaN;
    const below = share(trials.map((net) => present(net, 0.1, earlier) <= value));
    expect(Math.abs(below - probability)).toBeLessThan(error);
    expect(chances.npvProbability(value)).toBeCloseTo(probability, 8);
  });

  it.each([0.1, 0.5, 0.9])("has a rate of return at which that share of trials loses: %d", (probability) => {
    const rate = chances.irrPercentile(probability);
    if (rate === undefined) return;
    const below = share(trials.map((net) => present(net, rate, 1) <= 0));
    expect(Math.abs(below - probability)).toBeLessThan(error);
  });

  it("is paid back by the end, and reaches a return, as often as trials do", () => {
    const last = made.grid.count;
    const back = share(trials.map((net) => net.reduce((sum, flow) => sum + flow, 0) >= 0));
    expect(Math.abs((chances.paybackProbability(last) ?? NaN) - back)).toBeLessThan(error);
    // A return of nothing is reached where all flows together are no loss.
    expect(chances.roiProbability(0)).toBeCloseTo(chances.paybackProbability(last) ?? NaN, 9);
    const roi = caseResults(caseCash(made), made.grid).base.roi ?? NaN;
    const dearer = lines.map((line) =>
      line.weight > 0
        ? line
        : { ...line, low: times(line.low), likely: times(line.likely), high: times(line.high) },
    );
    function times(amounts: readonly number[]): number[] {
      return amounts.map((amount) => amount * (1 + roi));
    }
    const reached = share(
      simulated(dearer, 10_000).map((net) => net.reduce((sum, flow) => sum + flow, 0) >= 0),
    );
    expect(reached).toBeGreaterThan(0.05);
    expect(Math.abs((chances.roiProbability(roi) ?? NaN) - reached)).toBeLessThan(error);
  });
});

describe("lines of a plan's cash", () => {
  const plan: Plan = {
    ...emptyPlan("One", "en"),
    income: [
      {
        track: "",
        name: "Sales",
        period: "year",
        kind: "other",
        drivers: { added: { base: 100, downside: 80, upside: 130 } },
      },
    ],
    assumptions: { DriverMargin: { value: 0.5, downside: 0.4, upside: 0.6 } },
    budget: {
      categories: [{ track: "", name: "Costs", lines: [{ name: "All", low: 10, high: 30, period: "year" }] }],
      stated: [],
    },
    risks: [
      { name: "Open", chance: 0.25, low: 4, high: 8, when: "Y2", responseCost: 3 },
      { name: "Closed", chance: 0.5, low: 4, high: 8, when: "Y2", responseCost: 3, status: "closed" },
      { name: "Occurred", chance: 0.5, likely: 5, when: "Y1", status: "occurred" },
    ],
  };
  const lines = flowLines(forecast(plan), plan);
  const of = (kind: FlowLine["kind"], number = 1): FlowLine | undefined =>
    lines.find((line) => line.kind === kind && line.number === number);

  it("take a stream's downside for its low, the spending's upside for its low", () => {
    expect(of("stream")).toMatchObject({ weight: 1 });
    expect([of("stream")?.low[1], of("stream")?.likely[1], of("stream")?.high[1]]).toEqual([32, 50, 78]);
    expect([of("spending")?.low[1], of("spending")?.likely[1], of("spending")?.high[1]]).toEqual([
      10, 20, 30,
    ]);
    expect(of("spending")?.weight).toBe(-1);
  });

  it("have a risk by its chance in its period, none once it is closed, whole once it occurred", () => {
    expect(of("risk", 1)).toMatchObject({ chance: 0.25, weight: -1 });
    expect(of("risk", 1)?.likely.slice(0, 3)).toEqual([0, 0, 6]);
    expect(of("risk", 2)?.chance).toBe(0);
    expect(of("risk", 3)).toMatchObject({ chance: 1 });
    expect(of("risk", 3)?.low[1]).toBe(5);
    // What a response costs is spent whatever happens; that of a closed risk is over.
    expect(of("responses")?.low.slice(0, 3)).toEqual([0, 0, 3]);
  });

  it("count risks with what is expected of them where there is no register", () => {
    const without = flowLines(forecast(plan), plan, false);
    expect(without.filter(({ kind }) => kind === "risk")).toEqual([]);
    expect(without.find(({ kind }) => kind === "responses")?.likely.slice(0, 3)).toEqual([0, 5, 4.5]);
  });

  it("have cases out of order counted, and no rate of return where nothing comes in", () => {
    const crossed = {
      ...(of("stream") as FlowLine),
      low: [0, 60, 60],
      likely: [0, 50, 70],
      high: [0, 80, 65],
    };
    expect(disordered([crossed])).toBe(2);
    const made = forecast(plan);
    const costs = lines.filter(({ weight }) => weight < 0);
    expect(flowChances(made, costs).irrPercentile(0.5)).toBeUndefined();
    expect(flowChances(made, costs).npvProbability(0)).toBe(1);
  });

  it("lie, all ends taken, between the cases", () => {
    const made = forecast({ ...plan, risks: [] });
    const results = caseResults(caseCash(made), made.grid);
    const chances = flowChances(made, flowLines(made, { ...plan, risks: [] }));
    expect(chances.npvPercentile(0)).toBeCloseTo(results.downside.npv, 6);
    expect(chances.npvPercentile(1)).toBeCloseTo(results.upside.npv, 6);
  });
});
