/** Percentiles of totals: exact against simulated, and our own simulation against numpy's. */
import { drivers, npvPercentile, totalPercentile, totalSample } from "../../src/calc/index.ts";
import { between, many } from "./random.mjs";

const trials = 1_000_000;
const probability = 0.8;

const uniform = (random) => {
  const low = between(random, 1, 8);
  return { low, high: low * between(random, 1.5, 2.5) };
};
const shaped = (random, shape) => {
  const line = uniform(random);
  return { ...line, likely: between(random, line.low, line.high), shape };
};
const shapes = ["uniform", "triangular", "pert"];
/** The same mode share for all lines: one shape of curve in different sizes. */
const sameShape = (random) => {
  const line = uniform(random);
  return { ...line, likely: line.low + 0.3 * (line.high - line.low), shape: "pert" };
};

/** Five years of thirty lines, half of them costs, and twenty risks of one year each. */
const returns = (random) => {
  const years = (count) => [0, ...many(count, () => shaped(random, "triangular"))];
  return [
    ...many(15, () => ({ amounts: years(5) })),
    ...many(15, () => ({ amounts: years(5), weight: -0.6 })),
    ...many(20, () => ({ amounts: years(1), weight: -1, chance: between(random, 0.05, 0.5) })),
  ];
};

export function rangesCases(random, numpy) {
  const lines = (count, make) => many(256, () => many(count, () => make(random)));
  const own = (name, inputs, options, most) => ({
    name,
    own: true,
    inputs,
    most,
    call: (entry) => totalPercentile(entry, probability, options),
  });
  const simulated = (inputs) =>
    numpy && {
      name: "numpy, 1e6 trials",
      rounds: 3,
      seconds: async () =>
        (await numpy.ask({ work: "percentile", lines: inputs[0], probability, trials })).seconds,
    };
  const exact = (title, inputs, barSeconds, options) => ({
    title,
    barSeconds,
    contenders: [
      own("scaleplan totalPercentile", inputs, options),
      options === undefined ? simulated(inputs) : undefined,
    ],
  });
  const repeated = lines(12, uniform).slice(0, 1);
  const simulation = (title, make, bar) => {
    const inputs = lines(12, make).slice(0, 4);
    return {
      title,
      bar,
      against: ["numpy, 1e6 trials"],
      contenders: [
        {
          name: "scaleplan totalSample and its percentile, 1e6 trials",
          own: true,
          inputs,
          most: 1,
          call: (entry) => totalSample(entry, trials, 7).percentile(probability),
        },
        simulated(inputs),
      ],
    };
  };
  return [
    exact("Percentile of a 12-line total, uniform", lines(12, uniform), 20e-6),
    exact(
      "Percentile of a 12-line total, triangular",
      lines(12, (r) => shaped(r, "triangular")),
      150e-6,
    ),
    exact("Percentile of a 12-line total, PERT of one shape", lines(12, sameShape), 1e-3),
    exact(
      "Percentile of a 12-line total, twelve PERT shapes, cold",
      lines(12, (r) => shaped(r, "pert")),
      6e-3,
    ),
    exact(
      "Percentile of a 3-line total, PERT",
      lines(3, (r) => shaped(r, "pert")),
      20e-3,
    ),
    exact("Percentile of a 12-line total, rank correlation 0.5", lines(12, uniform), 50e-3, {
      correlation: 0.5,
    }),
    {
      title: "The same lines asked again, rank correlation 0.5",
      barSeconds: 1e-3,
      contenders: [own("scaleplan totalPercentile", repeated, { correlation: 0.5 })],
    },
    {
      title: "Percentile of the net present value of 30 lines and 20 events over five years, cold",
      barSeconds: 0.1,
      contenders: [
        {
          name: "scaleplan npvPercentile",
          own: true,
          // More than are remembered.
          inputs: many(16, () => returns(random)),
          call: (entry) => npvPercentile(entry, 0.1, probability),
        },
      ],
    },
    simulation("Own seeded simulation, 1e6 trials, uniform", uniform, 0.5),
    simulation("Own seeded simulation, 1e6 trials, triangular", (r) => shaped(r, "triangular"), 0.65),
    simulation("Own seeded simulation, 1e6 trials, PERT", (r) => shaped(r, "pert"), 0.25),
    ...[0, 0.3, 0.8, 0.99].map((correlation) => ({
      title: `Drivers of 300 lines, uniform, triangular and PERT, rank correlation ${correlation}, cold`,
      barSeconds: 1,
      contenders: [
        {
          name: "scaleplan drivers",
          own: true,
          inputs: many(16, () => shapes.flatMap((shape) => many(100, () => shaped(random, shape)))),
          most: 1,
          call: (entry) => drivers(entry, { correlation }),
        },
      ],
    })),
  ];
}
