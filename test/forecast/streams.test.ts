import fc from "fast-check";
import {
  slotFacts,
  streamParameters,
  streamPrices,
  streamRevenue,
  streamUnits,
  type PeriodLength,
  type StreamSlot,
  type TimeGrid,
} from "../../src/forecast/index.ts";
import type { StreamKind } from "../../src/plan/plan.ts";

const grid = (length: PeriodLength, count: number): TimeGrid => ({
  length,
  perYear: { year: 1, quarter: 4, month: 12 }[length],
  count,
});
const parameters = (
  kind: StreamKind,
  drivers: Partial<Record<StreamSlot, number>>,
  length: PeriodLength = "year",
) => streamParameters(kind, (slot) => drivers[slot] ?? slotFacts[slot].standard, grid(length, 5));
const near = (got: readonly number[], expected: readonly number[]): void => {
  expect(got).toHaveLength(expected.length);
  got.forEach((value, index) => {
    const want = expected[index] ?? NaN;
    expect(Math.abs(value - want)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(want)));
  });
};

describe("a stream of income", () => {
  it.each<[string, StreamKind, Partial<Record<StreamSlot, number>>, number[]]>([
    // 100 customers, 50 a year join, one in ten leaves: 100·0.9 + 50, and so on.
    ["subscription", "subscription", { start: 100, added: 50, churn: 0.1, price: 12 }, [0, 1680, 2112, 2500.8]],
    ["subscription whose newcomers grow", "subscription", { added: 10, growth: 1, price: 1 }, [0, 10, 30, 70]],
    ["transactions with a take rate", "transaction", { added: 1000, growth: 0.5, price: 20, takeRate: 0.1 }, [0, 2000, 3000, 4500]],
    ["licences of which four in five are renewed", "licensing", { start: 0, added: 10, renewal: 0.8, price: 100 }, [0, 1000, 1800, 2440]],
    ["people by the hour", "service", { added: 2, hours: 1600, utilisation: 0.75, price: 50, priceGrowth: 0.02 }, [0, 120000, 122400, 124848]],
    ["anything else", "other", { added: 7, growth: -0.5 }, [0, 7, 3.5, 1.75]],
  ])("earns period by period: %s", (_name, kind, drivers, expected) => {
    const three = grid("year", 3);
    near(streamRevenue(streamParameters(kind, (slot) => drivers[slot] ?? slotFacts[slot].standard, three), three), expected);
  }); // prettier-ignore

  it("keeps its units by the closed form start·kᵗ + added·(qᵗ − kᵗ)/(q − k)", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1e3, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (start, keep, added, growth) => {
          const units = streamUnits({ start, keep, added, growth, price: 1, priceGrowth: 0 }, grid("year", 9));
          const q = 1 + growth;
          near(
            units.map((value) => value / Math.max(1, start + added)),
            units.map((_, t) =>
              (start * keep ** t + (added * (q ** t - keep ** t)) / (q - keep)) / Math.max(1, start + added),
            ),
          );
        },
      ),
    ); // prettier-ignore
  });

  it.each<[PeriodLength]>([["quarter"], ["month"]])("loses and grows as much in a year by %s as by year", (length) => {
    const { perYear } = grid(length, 1);
    const stock = parameters("subscription", { start: 100, churn: 0.2, price: 24 }, length);
    near([stock.keep ** perYear, stock.price * perYear], [0.8, 24]);
    const flow = parameters("transaction", { added: 120, growth: 0.21, price: 5, priceGrowth: 0.1 }, length);
    near([flow.added * perYear, (1 + flow.growth) ** perYear, (1 + flow.priceGrowth) ** perYear, flow.price], [120, 1.21, 1.1, 5]);
  }); // prettier-ignore

  it("sells nothing before the first period", () => {
    const shop = parameters("subscription", { start: 100, price: 10 });
    expect(streamPrices(shop, grid("year", 2))).toEqual([0, 10, 10]);
  });
});
