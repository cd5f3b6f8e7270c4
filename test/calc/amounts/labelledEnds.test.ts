import { describe, expect, it } from "@jest/globals";
import { parseAmount, parseRange, readAmounts } from "../../../src/calc/index.ts";

describe("amounts with their place in a range beside them", () => {
  it.each<[string, number, number]>([
    ["P10 5M P90 8M", 5e6, 8e6],
    ["P10: $5M, P50: $6M, P90: $8M", 5e6, 8e6],
    ["P10 = $2M; P90 = $4M", 2e6, 4e6],
    ["$5M at P10, $8M at P90", 5e6, 8e6],
    ["5M (P10) – 6M (P50) – 8M (P90)", 5e6, 8e6],
    ["P90 8M, P10 5M", 5e6, 8e6],
    ["p5 1.2M p95 2.9M", 1.2e6, 2.9e6],
    ["P10 5 P90 8", 5, 8],
    ["P10 / P50 / P90: 5 / 6 / 8 M€", 5e6, 8e6],
    ["P10/P90: $5M/$8M", 5e6, 8e6],
    ["10th percentile $5M, 90th percentile $8M", 5e6, 8e6],
    ["percentil 10: 5 M€; percentil 90: 8 M€", 5e6, 8e6],
    ["10. Perzentil 5 Mio. €, 90. Perzentil 8 Mio. €", 5e6, 8e6],
    ["low (P10) $5M, high (P90) $8M", 5e6, 8e6],
    ["5M low, 8M high", 5e6, 8e6],
    ["$8M high, $5M low", 5e6, 8e6],
    ["low $5M, likely $6M, high $8M", 5e6, 8e6],
    ["Low=5M; High=8M", 5e6, 8e6],
    ["from a low of $5M to a high of $8M", 5e6, 8e6],
    ["the low end is $5M and the high end is $8M", 5e6, 8e6],
    ["low 5, likely 6, high 8 M€", 5e6, 8e6],
    ["low–high: $5M–$8M", 5e6, 8e6],
    ["about $5M low, about $8M high", 5e6, 8e6],
    ["low: 5 M€/year; high: 8 M€/year", 5e6, 8e6],
    ["low 5%, high 8%", 0.05, 0.08],
    ["low 5 days, high 8 days", 5, 8],
    ["5 M€ (mínimo) / 8 M€ (máximo)", 5e6, 8e6],
    ["bajo 5 M€, alto 8 M€", 5e6, 8e6],
    ["mínimo 100k, probable 150k, máximo 250k", 100e3, 250e3],
    ["optimista 120k, base 150k, pesimista 210k", 120e3, 210e3],
    ["upside $9M, downside $4M", 4e6, 9e6],
    ["best case $2M, worst case $5M", 2e6, 5e6],
    ["im besten Fall 2 Mio. €, im schlimmsten Fall 5 Mio. €", 2e6, 5e6],
    ["niedrig 5 Mio. €, hoch 8 Mio. €", 5e6, 8e6],
    ["bas 5 M€, haut 8 M€", 5e6, 8e6],
    ["au mieux 2 M€, au pire 5 M€", 2e6, 5e6],
    ["baixo R$ 5 mi, alto R$ 8 mi", 5e6, 8e6],
    // Where P90 is the lower figure it is the one exceeded with 90 %.
    ["P90 $5M, P50 $6M, P10 $8M", 5e6, 8e6],
  ])("reads both ends of %s", (text, low, high) => {
    expect(parseRange(text)).toEqual({ low, high });
    expect(parseAmount(text)).toBeUndefined();
  });

  it("keeps ends as written that are the wrong way round", () => {
    expect(parseRange("low 8M, high 5M")).toEqual({ low: 8e6, high: 5e6 });
  });

  it.each<[string, number | undefined, true | undefined]>([
    ["low $5M, likely $6M, high $8M", 6e6, undefined],
    ["6M likely, 5M low, 8M high", 6e6, undefined],
    ["$5M to $8M, most likely $6M", 6e6, undefined],
    ["$5M–$8M (likely $6M)", 6e6, undefined],
    ["5-8 M€, probable 6", 6e6, undefined],
    ["P10 5M P50 6M P90 8M", undefined, true],
    ["low 5M, high 8M", undefined, undefined],
  ])("knows what is likely in %s, and that a median is not", (text, likely, percentiles) => {
    const { amounts } = readAmounts(text);
    expect(amounts).toHaveLength(1);
    expect(amounts[0]).toMatchObject({ low: 5e6, high: 8e6, comparison: "between" });
    expect(amounts[0]?.likely).toBe(likely);
    expect(amounts[0]?.percentiles).toBe(percentiles);
  });

  it("takes no likely amount that lies outside its range for one", () => {
    expect(readAmounts("$5M to $8M, likely $9M").amounts.map(({ low, likely }) => [low, likely])).toEqual([
      [5e6, undefined],
      [9e6, undefined],
    ]);
    expect(parseRange("low $5M, likely $9M, high $8M")).toBeUndefined();
  });

  it.each([
    "P50 $6M, P90 $8M",
    "P80 $5M, P90 $6M",
    "P10 5M P10 6M",
    "P10 5M P50 9M P90 8M",
    "likely $6M, high $8M",
    "low $5M likely $6M",
    "lowest $5, highest €8",
    "low $5M, low $6M, high $8M",
    "low (P10) $5M, high $8M",
  ])("finds no range in %s rather than half of one", (text) => {
    expect(parseRange(text)).toBeUndefined();
    expect(readAmounts(text)).toMatchObject({ amounts: [], unread: [{ reason: "mixed" }] });
  });

  it.each<[string, number]>([
    ["P80: 3.4M", 3.4e6],
    ["P50 $6M", 6e6],
    ["high $8M", 8e6],
    // Priorities, phases and years are no ends.
    ["P1: $5M", 5e6],
    ["mid 2026, high $8M", 8e6],
  ])("reads the one amount of %s", (text, amount) => {
    expect(parseRange(text)).toEqual({ low: amount, high: amount });
  });

  it("joins no amounts of different things", () => {
    const ends = readAmounts("min 5 users, max 2 GB").amounts.map(({ low, high }) => [low, high]);
    expect(ends).toEqual([
      [5, undefined],
      [undefined, 2],
    ]);
    expect(readAmounts("P1 5M, P2 8M").amounts.map(({ low }) => low)).toEqual([5e6, 8e6]);
  });
});
