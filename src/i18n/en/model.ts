import { keptCells } from "./kept.ts";
import { heldMoment } from "./moment.ts";

/** What is said about models of the user's own: why one is not calculated, and what its runs show. */
export const modelEn = {
  refusals: {
    function: (detail: string): string => `the function ${detail} is not calculated here`,
    circle: (detail: string): string => `it needs itself: ${detail}`,
    volatile: (detail: string): string => `${detail} changes at every calculation`,
    external: (detail: string): string => `it takes values of another workbook: ${detail}`,
    syntax: (detail: string): string => `its formula cannot be read: ${detail}`,
    reference: (detail: string): string => `its reference is of a kind that is not read: ${detail}`,
    array: (detail: string): string => `the size or the place of its array cannot be told: ${detail}`,
    name: (detail: string): string => `the workbook defines no name ${detail}`,
    macro: (detail: string): string => `it needs a macro: ${detail}`,
  },
  problems: {
    function: (detail: string): string => `the distribution ${detail} is not read`,
    property: (detail: string): string => `${detail} changes the distribution in a way that is not read`,
    argument: (detail: string): string => `${detail} is missing, no number, or cannot be calculated`,
    dependent: (): string => "its range depends on another uncertain cell",
    order: (detail: string): string => `its figures contradict each other: ${detail}`,
    shape: (detail: string): string => `the shape ${detail} is not known`,
    cell: (detail: string): string => `${detail} is no cell with a number`,
    twice: (detail: string): string => `${detail} is marked as uncertain twice`,
    formula: (detail: string): string => `${detail} holds a mark of its own already`,
    correlation: (detail: string): string =>
      `${detail} is neither a rank correlation from -1 to 1 nor an uncertain input`,
  },
  errors: {
    trials: (least: string, most: string): string => `trials are a whole number from ${least} to ${most}`,
    seed: "the seed is a number",
    noResults: "no result was named",
    noInputs:
      "no cell is marked as uncertain: write =PLAN.UNCERTAIN(low, high, likely) into one, or name cells in a table called Uncertain",
    problems: "some uncertain cells cannot be read as they stand:",
    differences: "the workbook's own values are not reproduced, so nothing was simulated:",
    refused: "some cells that the result needs cannot be calculated, so nothing was approximated:",
    change: "the change is a share above 0",
    target: "the target is a number",
    bounds: "the first bound is below the second",
    formula: (cell: string): string => `${cell} holds a formula: name a cell with a number`,
    noNumber: (cell: string): string => `${cell} holds no number`,
    unused: (cell: string): string => `the result does not depend on ${cell}`,
  },
  difference: (stored: string, calculated: string): string => `${stored} in the workbook, ${calculated} here`,
  andMore: (count: string): string => `and ${count} more`,
  noCell: (text: string): string => `${text} is no cell or name of the workbook`,

  simulation: (trials: string, seed: string, inputs: string, formulas: string): string =>
    `${trials} trials with the seed ${seed}, ${inputs} uncertain inputs, ${formulas} formulas in each trial`,
  unproven: (count: string): string =>
    `${count} cells with functions of other products were taken as they are: what those show is not known here`,
  moment: heldMoment,
  kept: keptCells,
  adjusted: (by: string): string =>
    `the correlations contradict each other: the nearest possible ones were taken, which differ by up to ${by}`,
  otherProblems: (count: string): string =>
    `${count} uncertain cells cannot be read; no result depends on them`,
  unusedInputs: (names: string): string => `no result depends on ${names}`,
  withoutNumber: (count: string, error: string): string =>
    `${count} trials gave no number (${error}) and are left out of the figures`,
  base: "as it stands",
  mean: "mean",
  deviation: "standard deviation",
  least: "least",
  greatest: "greatest",
  within: "± is half of the 95 % interval of the figure itself",
  drivers: "What drives it: the mean of the result around each input's P10 and P90, and the rank correlation",
  tornado: "The result with one input at a time at its low and at its high",
  input: "Input",
  low: "Low",
  high: "High",
  atLow: "at low",
  atHigh: "at high",
  rank: "rank correlation",
  solutions: (result: string, target: string, cell: string): string =>
    `${result} is ${target} where ${cell} is`,
  noSolution: (result: string, target: string, from: string, to: string): string =>
    `${result} is never ${target} between ${from} and ${to}`,
  nearest: (value: string, result: string): string => `nearest: ${value}, which gives ${result}`,
  jumps: (values: string): string => `the result jumps past it at ${values}`,
  holds: (value: string, result: string): string =>
    `the cell holds ${value}, which gives ${result}; nothing was changed`,
};
