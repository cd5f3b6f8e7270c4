/**
 * The custom functions as their JSDoc describes them. Made from it by `npm run catalogue`: change
 * the JSDoc, not this file. A data table, hence its length.
 */
export type FunctionTopic = "growth" | "returns" | "ranges" | "amounts" | "targets" | "schedule";

/** A range takes cells, also a single one; number and text take one value. */
export type ParameterKind = "range" | "number" | "text";

export interface FunctionData {
  readonly id: string;
  readonly topic: FunctionTopic;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly kind: ParameterKind;
  }[];
  readonly returns: string;
  readonly example: string;
}

export const catalogueData: readonly FunctionData[] = [
  {
    id: "PROJECTION",
    topic: "growth",
    description: "Projects a value period by period: compound, linear or logistic growth.",
    parameters: [
      { name: "start", description: "Value of period 0.", optional: false, kind: "number" },
      {
        name: "rate",
        description: "Growth per period as a ratio (5% is 0.05).",
        optional: false,
        kind: "number",
      },
      { name: "periods", description: "Number of periods, up to 10,000.", optional: false, kind: "number" },
      {
        name: "model",
        description: '"compound" (default), "linear" or "logistic".',
        optional: true,
        kind: "text",
      },
      {
        name: "limit",
        description: "Ceiling that logistic growth approaches; for that model only.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "A column of periods + 1 values, period 0 first.",
    example: "=PLAN.PROJECTION(100,10%,3)",
  },
  {
    id: "PROJECTIONFADE",
    topic: "growth",
    description:
      "Projects a value whose growth rate moves in a straight line from the first period's to the last's.",
    parameters: [
      { name: "start", description: "Value of period 0.", optional: false, kind: "number" },
      {
        name: "firstRate",
        description: "Growth of the first period as a ratio.",
        optional: false,
        kind: "number",
      },
      {
        name: "lastRate",
        description: "Growth of the last period as a ratio.",
        optional: false,
        kind: "number",
      },
      { name: "periods", description: "Number of periods, up to 10,000.", optional: false, kind: "number" },
    ],
    returns: "A column of periods + 1 values, period 0 first.",
    example: "=PLAN.PROJECTIONFADE(100,30%,10%,3)",
  },
  {
    id: "PROJECTIONRANGE",
    topic: "growth",
    description: "Projects a range of starts at a range of growth rates: low, middle and high.",
    parameters: [
      { name: "startLow", description: "Lowest value of period 0.", optional: false, kind: "number" },
      { name: "startHigh", description: "Highest value of period 0.", optional: false, kind: "number" },
      {
        name: "rateLow",
        description: "Lowest growth per period as a ratio.",
        optional: false,
        kind: "number",
      },
      {
        name: "rateHigh",
        description: "Highest growth per period as a ratio.",
        optional: false,
        kind: "number",
      },
      { name: "periods", description: "Number of periods, up to 10,000.", optional: false, kind: "number" },
    ],
    returns: "Three columns (low, middle, high) of periods + 1 rows, period 0 first.",
    example: "=PLAN.PROJECTIONRANGE(80,120,5%,15%,2)",
  },
  {
    id: "ADOPTION",
    topic: "growth",
    description: "Cumulative adopters of something new in a market, by the Bass model.",
    parameters: [
      {
        name: "market",
        description: "Everybody who will adopt in the end.",
        optional: false,
        kind: "number",
      },
      {
        name: "innovation",
        description: "Share of those left who adopt on their own in each period (p, such as 0.03).",
        optional: false,
        kind: "number",
      },
      {
        name: "imitation",
        description: "Pull of those who have already adopted (q, such as 0.38).",
        optional: false,
        kind: "number",
      },
      { name: "periods", description: "Number of periods, up to 10,000.", optional: false, kind: "number" },
    ],
    returns: "A column of periods + 1 values, period 0 (nobody) first.",
    example: "=PLAN.ADOPTION(1000,0.03,0.38,5)",
  },
  {
    id: "CAGR",
    topic: "growth",
    description: "Compound growth rate per period between two values. Excel's own RRI gives the same.",
    parameters: [
      { name: "start", description: "First value.", optional: false, kind: "number" },
      { name: "end", description: "Last value, of the same sign.", optional: false, kind: "number" },
      { name: "periods", description: "Number of periods between them.", optional: false, kind: "number" },
    ],
    returns: "The growth per period as a ratio.",
    example: "=PLAN.CAGR(100,121,2)",
  },
  {
    id: "STARTFOR",
    topic: "growth",
    description: "The value to start from in order to reach a target by compound growth.",
    parameters: [
      { name: "target", description: "Value to reach.", optional: false, kind: "number" },
      { name: "rate", description: "Growth per period as a ratio.", optional: false, kind: "number" },
      { name: "periods", description: "Number of periods.", optional: false, kind: "number" },
    ],
    returns: "The value of period 0.",
    example: "=PLAN.STARTFOR(121,10%,2)",
  },
  {
    id: "PERIODSTO",
    topic: "growth",
    description:
      "Periods until compound growth or decline reaches a target; negative when it is already passed.",
    parameters: [
      { name: "start", description: "Value now.", optional: false, kind: "number" },
      { name: "target", description: "Value to reach, of the same sign.", optional: false, kind: "number" },
      {
        name: "rate",
        description: "Growth per period as a ratio; below 0 it declines.",
        optional: false,
        kind: "number",
      },
    ],
    returns: "The number of periods, with its fraction.",
    example: "=PLAN.PERIODSTO(100,50,-10%)",
  },
  {
    id: "ROI",
    topic: "returns",
    description: "Return on investment; a yearly compound rate when the years are given.",
    parameters: [
      { name: "returned", description: "Everything that came back.", optional: false, kind: "number" },
      { name: "cost", description: "What was paid.", optional: false, kind: "number" },
      {
        name: "years",
        description: "Years in between; with them the result is a yearly rate.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "A ratio (5 is 500%).",
    example: "=PLAN.ROI(150,100)",
  },
  {
    id: "ROIRANGE",
    topic: "returns",
    description: "Worst and best return on investment of a range of returns and a range of costs.",
    parameters: [
      { name: "returnedLow", description: "Lowest return.", optional: false, kind: "number" },
      { name: "returnedHigh", description: "Highest return.", optional: false, kind: "number" },
      { name: "costLow", description: "Lowest cost.", optional: false, kind: "number" },
      { name: "costHigh", description: "Highest cost.", optional: false, kind: "number" },
    ],
    returns: "A row: worst (low return at high cost) and best, as ratios.",
    example: "=PLAN.ROIRANGE(120,300,50,100)",
  },
  {
    id: "PAYBACK",
    topic: "returns",
    description:
      "Periods until an outlay is recovered, with their fraction; discounted when a rate is given.",
    parameters: [
      {
        name: "cashFlows",
        description: "One flow per period, the outlay (negative) first, at time 0.",
        optional: false,
        kind: "range",
      },
      { name: "rate", description: "Discount rate per period as a ratio.", optional: true, kind: "number" },
    ],
    returns: "The number of periods; #N/A when the outlay is never recovered.",
    example: "=PLAN.PAYBACK({-100;40;40;40})",
  },
  {
    id: "IRRALL",
    topic: "returns",
    description:
      "Every internal rate of return above -100%, also where IRR or XIRR shows only one of several.",
    parameters: [
      {
        name: "cashFlows",
        description: "One flow per period, outlays negative.",
        optional: false,
        kind: "range",
      },
      {
        name: "dates",
        description: "One date per flow: years of 365 days count instead of periods, as in XIRR.",
        optional: true,
        kind: "range",
      },
    ],
    returns: "A column of rates as ratios, lowest first; #N/A when there is none.",
    example: "=PLAN.IRRALL({-1000;2300;-1320})",
  },
  {
    id: "RANGETOTAL",
    topic: "ranges",
    description: "Total of a budget made of ranges: lowest, expected and highest.",
    parameters: [
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
    ],
    returns: "A row: sum of the lows, expected total, sum of the highs.",
    example: "=PLAN.RANGETOTAL({3;2;2.5},{6;4;5})",
  },
  {
    id: "RANGETOTALBY",
    topic: "ranges",
    description: "Totals of a budget made of ranges by group: lowest, expected and highest of each.",
    parameters: [
      { name: "group", description: "Group of each line.", optional: false, kind: "range" },
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
    ],
    returns: "One row per group, in order of appearance: group, low, expected, high.",
    example: '=PLAN.RANGETOTALBY({"Team";"Cloud";"Team"},{3;2;2.5},{6;4;5})',
  },
  {
    id: "RANGEPERCENTILE",
    topic: "ranges",
    description:
      "The total that a budget of ranges does not exceed with a given probability: exact, and the same every time.",
    parameters: [
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      {
        name: "probability",
        description: "Probability from 0 to 1, or a range of them.",
        optional: false,
        kind: "range",
      },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
      {
        name: "correlation",
        description: "Rank correlation between every pair of lines, 0 (default) to 1.",
        optional: true,
        kind: "number",
      },
      {
        name: "coverage",
        description: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "The total, in the shape of the probabilities.",
    example: "=PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},80%)",
  },
  {
    id: "RANGEPROBABILITY",
    topic: "ranges",
    description: "Probability that the total of a budget made of ranges is at most an amount.",
    parameters: [
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      {
        name: "amount",
        description: "Amount to stay within, or a range of them.",
        optional: false,
        kind: "range",
      },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
      {
        name: "correlation",
        description: "Rank correlation between every pair of lines, 0 (default) to 1.",
        optional: true,
        kind: "number",
      },
      {
        name: "coverage",
        description: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "A probability from 0 to 1, in the shape of the amounts.",
    example: "=PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},12)",
  },
  {
    id: "CONTINGENCY",
    topic: "ranges",
    description:
      "Contingency to add to a base so that the budget suffices with a given probability: percentile minus base.",
    parameters: [
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      {
        name: "probability",
        description: "Probability from 0 to 1, or a range of them.",
        optional: false,
        kind: "range",
      },
      {
        name: "base",
        description: "Base budget; without it the sum of the likely amounts, midpoints where there are none.",
        optional: true,
        kind: "number",
      },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
      {
        name: "correlation",
        description: "Rank correlation between every pair of lines, 0 (default) to 1.",
        optional: true,
        kind: "number",
      },
      {
        name: "coverage",
        description: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "The amount to set aside, in the shape of the probabilities.",
    example: "=PLAN.CONTINGENCY({3;2;2.5},{6;4;5},80%)",
  },
  {
    id: "RANGECURVE",
    topic: "ranges",
    description:
      "The S-curve of a budget made of ranges, ready to chart: totals and the probabilities of staying within them.",
    parameters: [
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      { name: "points", description: "Number of points, 21 by default.", optional: true, kind: "number" },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
      {
        name: "correlation",
        description: "Rank correlation between every pair of lines, 0 (default) to 1.",
        optional: true,
        kind: "number",
      },
      {
        name: "coverage",
        description: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "Two columns: total, and probability from 0 to 1.",
    example: "=PLAN.RANGECURVE({3;2;2.5},{6;4;5},5)",
  },
  {
    id: "RANGEDRIVERS",
    topic: "ranges",
    description: "The lines that drive the uncertainty of a budget made of ranges, largest first.",
    parameters: [
      { name: "name", description: "Name of each line.", optional: false, kind: "range" },
      { name: "low", description: "Lowest amount of each line.", optional: false, kind: "range" },
      { name: "high", description: "Highest amount of each line.", optional: false, kind: "range" },
      { name: "likely", description: "Most likely amount of each line.", optional: true, kind: "range" },
      {
        name: "shape",
        description: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
        optional: true,
        kind: "range",
      },
      {
        name: "correlation",
        description: "Rank correlation between every pair of lines, 0 (default) to 1.",
        optional: true,
        kind: "number",
      },
    ],
    returns:
      "Rows of name, share of the variance, and swing: how much P90 minus P10 of the total would shrink if the line were fixed.",
    example: '=PLAN.RANGEDRIVERS({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5})',
  },
  {
    id: "PARSERANGE",
    topic: "amounts",
    description:
      'Reads ranges of amounts as people write them: "$3M-6M a year", "200,000–300,000", "500–1000%", "10+".',
    parameters: [
      { name: "text", description: "Text of each range.", optional: false, kind: "range" },
      {
        name: "decimal",
        description: 'Decimal sign of the texts, "." or ","; without it only what is unambiguous is read.',
        optional: true,
        kind: "text",
      },
    ],
    returns: "One row per text: low and high, empty where there is no amount or a bound is open.",
    example: '=PLAN.PARSERANGE({"$3M-6M a year";"10+"})',
  },
  {
    id: "ATTAINMENT",
    topic: "targets",
    description:
      "How much of a target is attained: the share of the way from the baseline, or actual against target.",
    parameters: [
      { name: "actual", description: "What is measured now.", optional: false, kind: "number" },
      { name: "target", description: "What is to be reached.", optional: false, kind: "number" },
      {
        name: "baseline",
        description: "Where it started; with it, the share of the way from there is measured.",
        optional: true,
        kind: "number",
      },
      {
        name: "direction",
        description: '"higher" (default) or "lower" is better.',
        optional: true,
        kind: "text",
      },
    ],
    returns: "A ratio, 1 when the target is reached.",
    example: "=PLAN.ATTAINMENT(70,100,40)",
  },
  {
    id: "STATUS",
    topic: "targets",
    description: "The status of an attainment in a word: on track, at risk or off track.",
    parameters: [
      {
        name: "attainment",
        description: "Attainment as a ratio, or a range of them.",
        optional: false,
        kind: "range",
      },
      {
        name: "amber",
        description: "Lowest attainment that is at risk, 0.8 by default.",
        optional: true,
        kind: "number",
      },
      {
        name: "green",
        description: "Lowest attainment that is on track, 1 by default.",
        optional: true,
        kind: "number",
      },
      {
        name: "labels",
        description: "Three cells with words of your own: on track, at risk, off track.",
        optional: true,
        kind: "range",
      },
    ],
    returns: "The word, in the shape of the attainments.",
    example: "=PLAN.STATUS(85%)",
  },
  {
    id: "SCORE",
    topic: "targets",
    description: "The score of several measures: their weighted attainment, each capped.",
    parameters: [
      {
        name: "attainment",
        description:
          'Attainment of each measure as a ratio; "" drops out with its weight (an empty cell only in Excel on the web: elsewhere it is a 0).',
        optional: false,
        kind: "range",
      },
      { name: "weight", description: "Weight of each measure.", optional: false, kind: "range" },
      {
        name: "cap",
        description: "The most that one measure may count, 1 by default.",
        optional: true,
        kind: "number",
      },
    ],
    returns: "A ratio, 1 when everything is attained.",
    example: "=PLAN.SCORE({0.5;1.5},{1;1})",
  },
  {
    id: "PACE",
    topic: "targets",
    description: "Whether the pace suffices: the attainment at the end if the change so far goes on evenly.",
    parameters: [
      {
        name: "actual",
        description: "What is measured on the day asked about.",
        optional: false,
        kind: "number",
      },
      { name: "target", description: "What is to be reached by the end.", optional: false, kind: "number" },
      { name: "start", description: "First day.", optional: false, kind: "number" },
      { name: "end", description: "Last day.", optional: false, kind: "number" },
      { name: "asOf", description: "Day of the measurement.", optional: false, kind: "number" },
      { name: "baseline", description: "Value at the start.", optional: true, kind: "number" },
      {
        name: "direction",
        description: '"higher" (default) or "lower" is better.',
        optional: true,
        kind: "text",
      },
    ],
    returns: "A ratio, 1 when the target will just be reached; #N/A before the start.",
    example: "=PLAN.PACE(25,100,46023,46122,46072)",
  },
  {
    id: "PLANNED",
    topic: "schedule",
    description:
      "The share of a task that is planned to be complete on a day, by calendar days, both ends included.",
    parameters: [
      { name: "start", description: "First day.", optional: false, kind: "number" },
      { name: "end", description: "Last day.", optional: false, kind: "number" },
      { name: "asOf", description: "Day asked about.", optional: false, kind: "number" },
    ],
    returns: "A ratio from 0 to 1.",
    example: "=PLAN.PLANNED(46023,46122,46072)",
  },
  {
    id: "PHASEAT",
    topic: "schedule",
    description: "The name of the phase that a date lies in.",
    parameters: [
      { name: "asOf", description: "Date asked about.", optional: false, kind: "number" },
      { name: "start", description: "First day of each phase.", optional: false, kind: "range" },
      { name: "end", description: "Last day of each phase.", optional: false, kind: "range" },
      { name: "name", description: "Name of each phase.", optional: false, kind: "range" },
    ],
    returns: "The name, where phases overlap of the one that began last; #N/A when no phase holds the date.",
    example: '=PLAN.PHASEAT(46072,{46023;46123},{46122;46387},{"Foundation";"Growth"})',
  },
  {
    id: "PROGRESS",
    topic: "schedule",
    description: "Progress of several tasks together, weighted by their size.",
    parameters: [
      {
        name: "complete",
        description: "Share complete of each task, 0 to 1.",
        optional: false,
        kind: "range",
      },
      {
        name: "weight",
        description: "Effort, cost or duration of each task.",
        optional: false,
        kind: "range",
      },
    ],
    returns: "A ratio from 0 to 1.",
    example: "=PLAN.PROGRESS({1;0.5;0},{10;20;10})",
  },
];
