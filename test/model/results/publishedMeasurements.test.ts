import { simulateModel } from "../../../src/model/index.ts";
import { areaOf, workbookOf, type TypedCells } from "../support/workbook.ts";

/**
 * JCGM 101:2008, Propagation of distributions using a Monte Carlo method: 9.3 calibrates a mass (table 6), 9.4 compares
 * losses of a microwave power meter (tables 7 and 8, with and without correlation). Both are no sums: the guide prints
 * the mean, the deviation and the shortest interval of 95 % that a million trials gave.
 */
interface Printed {
  readonly cells: TypedCells;
  readonly correlation?: number;
  readonly mean: number;
  readonly deviation: number;
  readonly interval: readonly [number, number];
}

/** Mass in mg, densities in kg/m³. */
const mass: Printed = {
  cells: {
    A1: "=(B1+B2)*(1+(B3-1.2)*(1/B4-1/B5))-100000",
    B1: "=RiskNormal(100000,0.05)",
    B2: "=RiskNormal(1.234,0.02)",
    B3: "=RiskUniform(1.1,1.3)",
    B4: "=RiskUniform(7000,9000)",
    B5: "=RiskUniform(7950,8050)",
  },
  mean: 1.234,
  deviation: 0.0754,
  interval: [1.0834, 1.3825],
};

const loss = (at: number, figures: readonly [number, number, number, number], correlation = 0): Printed => ({
  cells: { A1: "=(B1^2+B2^2)*1000000", B1: `=RiskNormal(${at},0.005)`, B2: "=RiskNormal(0,0.005)" },
  correlation,
  mean: figures[0],
  deviation: figures[1],
  interval: [figures[2], figures[3]],
});

const trials = 20_000;

function simulated({ cells, correlation = 0 }: Printed): Float64Array {
  // Normal inputs have the product-moment correlation 2·sin(π·rank/6).
  const rank = (6 / Math.PI) * Math.asin(correlation / 2);
  const table = { A1: "First", B1: "Second", C1: "Correlation", A2: "Model!B1", B2: "Model!B2", C2: rank };
  const workbook = workbookOf(
    correlation === 0 ? { Model: cells } : { Model: cells, Pairs: table },
    correlation === 0
      ? {}
      : {
          tables: [
            {
              ...{
                name: "Correlations",
                sheet: "Pairs",
                area: areaOf("A1:C2"),
                headings: true,
                totals: false,
              },
              columns: ["First", "Second", "Correlation"],
            },
          ],
        },
  );
  const run = simulateModel(workbook, { results: [{ sheet: "Model", row: 0, column: 0 }], trials });
  return run?.resultColumns[0]?.toSorted() ?? new Float64Array();
}

/** The shortest stretch that holds 95 of 100 trials. */
function shortest(sorted: Float64Array): readonly [number, number] {
  const within = Math.round(0.95 * sorted.length);
  let best: readonly [number, number] = [-Infinity, Infinity];
  for (let first = 0; first + within < sorted.length; first++) {
    const [low = 0, high = 0] = [sorted[first], sorted[first + within]];
    if (high - low < best[1] - best[0]) best = [low, high];
  }
  return best;
}

describe("models that the guide to uncertainty in measurement prints", () => {
  test.each<[string, Printed]>([
    ["a mass, 9.3", mass],
    ["a loss at 0, 9.4", loss(0, [50, 50, 0, 150])],
    ["a loss at 0.010", loss(0.01, [150, 112, 0, 367])],
    ["a loss at 0.050", loss(0.05, [2550, 502, 1590, 3543])],
    ["a loss at 0, correlated by 0.9", loss(0, [50, 67, 0, 185], 0.9)],
    ["a loss at 0.010, correlated by 0.9", loss(0.01, [150, 121, 13, 398], 0.9)],
    ["a loss at 0.050, correlated by 0.9", loss(0.05, [2551, 505, 1628, 3555], 0.9)],
  ])("come out as printed: %s", (_name, printed) => {
    const values = simulated(printed);
    const mean = values.reduce((sum, value) => sum + value, 0) / trials;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (trials - 1));
    const [low, high] = shortest(values);
    // Shares of the printed deviation: three errors of 20,000 trials, and half of the last printed digit.
    const unit = printed.deviation;
    expect(Math.abs(mean - printed.mean) / unit).toBeLessThan(0.025);
    expect(Math.abs(deviation / unit - 1)).toBeLessThan(0.025);
    // The ends of the shortest interval spread more: it is long and flat about its least width.
    expect(Math.abs(low - printed.interval[0]) / unit).toBeLessThan(0.15);
    expect(Math.abs(high - printed.interval[1]) / unit).toBeLessThan(0.15);
  });
});
