/** Internal rates of return and present values against the packages that calculate them. */
import { createRequire } from "node:module";
import { IRR, NPV, XIRR } from "@formulajs/formulajs";
import { xirr as webcarrotXirr } from "@webcarrot/xirr";
import * as financial from "financial";
import { irr as nodeIrr } from "node-irr";
import { irrAll, npv, project, xirrAll } from "../../src/calc/index.ts";
import { between, many } from "./random.mjs";

const xirrPackage = createRequire(import.meta.url)("xirr");
const excelEpoch = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;
const asDate = (serial) => new Date(excelEpoch + serial * dayMilliseconds);
const near = (got, expected) =>
  Number.isFinite(got) && Math.abs(got - expected) <= 1e-8 * Math.max(1, Math.abs(expected));

/** One outlay and then returns: exactly one rate. */
const investment = (random, flows) => [
  -between(random, 500, 1500) * (flows / 12),
  ...many(flows - 1, () => between(random, 20, 220)),
];

/** Flows that have all of the rates given as roots: the product of (1+r - x), in powers of the discount factor. */
function flowsWithRoots(rates) {
  let coefficients = [1];
  for (const rate of rates) {
    const next = new Array(coefficients.length + 1).fill(0);
    coefficients.forEach((value, index) => {
      next[index] += value;
      next[index + 1] -= value * (1 + rate);
    });
    coefficients = next;
  }
  return coefficients.map((value) => -100 * value);
}

const dated = (random, count) => {
  const dates = [40000];
  for (let index = 1; index < count; index += 1)
    dates.push(dates[index - 1] + 1 + Math.floor((count > 100 ? 10 : 60) * random()));
  return { flows: investment(random, count), dates };
};

/** Score of a contender over cases [input, expected]: a thrown error or NaN is a wrong answer. */
const score = (cases, call) => {
  const right = cases.filter(([input, expected]) => {
    try {
      return near(call(input), expected);
    } catch {
      return false;
    }
  });
  return `${right.length} of ${cases.length}`;
};

const hardIrr = [
  [[-100, 110], 0.1],
  [[-100, 1], -0.99],
  [[-1, 1000], 999],
  [[-1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 10 ** (-3 / 11) - 1],
  [[-1e-9, 1.1e-9], 0.1],
  [[-1e12, 1.0000001e12], 1e-7],
  [[-100, ...many(359, () => 0), 200], 2 ** (1 / 360) - 1],
];
const hardXirr = [
  [{ flows: [-1000, 1100], dates: [40000, 40365] }, 0.1],
  [{ flows: [-1000, 10], dates: [40000, 40365] }, -0.99],
  [{ flows: [-1000, 1001], dates: [40000, 40001] }, 1.001 ** 365 - 1],
  [{ flows: [-1000, 2000], dates: [40000, 40000 + 3650] }, 2 ** 0.1 - 1],
  [{ flows: [-1000, 1e-3], dates: [40000, 40000 + 365] }, 1e-6 - 1],
];

const answers = (call, input) => {
  try {
    return Number.isFinite(call(input));
  } catch {
    return false;
  }
};

/** A contender with its score; it is timed on the inputs that it can answer, which is the fairest to it. */
const withScore = (contender, cases) => ({
  ...contender,
  inputs: contender.inputs.filter((input) => answers(contender.call, input)),
  correct: score(cases, contender.call),
});
const answering = (contenders) => contenders.filter(({ inputs }) => inputs.length > 0);

export function returnsCases(random, numpy) {
  const irrContenders = (count) => {
    const inputs = many(64, () => investment(random, count));
    return answering([
      withScore({ name: "scaleplan irrAll", own: true, inputs, call: (flows) => irrAll(flows)[0] }, hardIrr),
      withScore({ name: "node-irr", inputs, call: (flows) => nodeIrr(flows) }, hardIrr),
      withScore({ name: "financial", inputs, call: (flows) => financial.irr(flows) }, hardIrr),
      withScore({ name: "@formulajs/formulajs", inputs, call: (flows) => IRR(flows) }, hardIrr),
    ]);
  };
  const xirrContenders = (count) => {
    const inputs = many(count > 100 ? 8 : 32, () => dated(random, count)).map((entry) => ({
      ...entry,
      when: entry.flows.map((amount, index) => ({ amount, when: asDate(entry.dates[index]) })),
      dated: entry.flows.map((amount, index) => ({ amount, date: asDate(entry.dates[index]) })),
      jsDates: entry.dates.map(asDate),
    }));
    const prepare = ([input, expected]) => [
      {
        ...input,
        when: input.flows.map((amount, index) => ({ amount, when: asDate(input.dates[index]) })),
        dated: input.flows.map((amount, index) => ({ amount, date: asDate(input.dates[index]) })),
        jsDates: input.dates.map(asDate),
      },
      expected,
    ];
    const hard = hardXirr.map(prepare);
    return answering([
      withScore(
        { name: "scaleplan xirrAll", own: true, inputs, call: (e) => xirrAll(e.flows, e.dates)[0] },
        hard,
      ),
      withScore({ name: "xirr", inputs, call: (e) => xirrPackage(e.when) }, hard),
      withScore({ name: "@webcarrot/xirr", inputs, call: (e) => webcarrotXirr(e.dated) }, hard),
      withScore({ name: "@formulajs/formulajs", inputs, call: (e) => XIRR(e.flows, e.jsDates, 0.1) }, hard),
    ]);
  };
  const several = many(32, () => {
    const roots = many(3, () => between(random, -0.3, 0.9));
    const spread = roots.map((root, index) => root + index * 0.7);
    return flowsWithRoots([...spread, ...many(8, () => -1 - between(random, 0.5, 2))]);
  });
  const long = many(16, () => ({ rate: between(random, 0.001, 0.02), flows: investment(random, 1000) }));
  const series = many(4, () => ({
    starts: many(10_000, () => between(random, 1, 1000)),
    rates: many(10_000, () => between(random, -0.05, 0.3)),
  }));
  const growAll = ({ starts, rates }) => {
    let last = 0;
    for (let index = 0; index < starts.length; index += 1)
      last += project(starts[index], rates[index], 60)[60];
    return last;
  };
  const fromNumpy = (name, job, rounds) =>
    numpy && { name, rounds, seconds: async () => (await numpy.ask(job())).seconds };
  return [
    {
      title: "IRR of 12 flows, one sign change",
      bar: 0.35,
      against: ["node-irr"],
      contenders: irrContenders(12),
    },
    { title: "IRR of 360 flows", bar: 0.3, against: ["node-irr"], contenders: irrContenders(360) },
    {
      title: "All roots of 12 flows with several sign changes",
      barSeconds: 15e-6,
      contenders: [{ name: "scaleplan irrAll", own: true, inputs: several, call: (flows) => irrAll(flows) }],
    },
    { title: "XIRR of 24 flows", bar: 0.15, against: ["xirr"], contenders: xirrContenders(24) },
    {
      title: "XIRR of 1,000 flows",
      bar: 0.1,
      against: ["@webcarrot/xirr"],
      contenders: xirrContenders(1000),
    },
    {
      title: "NPV of 1,000 flows",
      bar: 0.06,
      against: ["numpy"],
      contenders: [
        { name: "scaleplan npv", own: true, inputs: long, call: (e) => npv(e.rate, e.flows) },
        { name: "financial", inputs: long, call: (e) => financial.npv(e.rate, e.flows) },
        { name: "@formulajs/formulajs", inputs: long, call: (e) => NPV(e.rate, ...e.flows) },
        fromNumpy("numpy", () => ({ work: "npv", ...long[0], calls: 2000 }), 9),
      ],
    },
    {
      title: "Compound growth, 60 periods × 10,000 series",
      bar: 0.45,
      against: ["numpy"],
      contenders: [
        { name: "scaleplan project", own: true, inputs: series, call: growAll, most: 20 },
        fromNumpy("numpy", () => ({ work: "growth", ...series[0], periods: 60, calls: 3 }), 9),
        fromNumpy(
          "numpy cumprod",
          () => ({ work: "growthProduct", ...series[0], periods: 60, calls: 10 }),
          9,
        ),
      ],
    },
  ];
}
