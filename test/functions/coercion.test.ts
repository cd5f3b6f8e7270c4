import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { closeTo } from "../support/closeTo.ts";
import { evaluate } from "../../src/functions/index.ts";

const show = (id: string, parameters: readonly unknown[]): unknown => {
  const result = evaluate(id, parameters, "en");
  return "values" in result ? result.values : `${result.error} ${result.message}`;
};
const col = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rowOf = (...cells: unknown[]): unknown[][] => [cells];

describe("arguments", () => {
  it.each<[string, string, unknown[], unknown]>([
    ["a column", "RANGETOTAL", [col(1, 2), col(3, 4)], [[3, 5, 7]]],
    ["a row", "RANGETOTAL", [rowOf(1, 2), rowOf(3, 4)], [[3, 5, 7]]],
    ["a row beside a column of the same length", "RANGETOTAL", [rowOf(1, 2), col(3, 4)], [[3, 5, 7]]],
    ["a single cell as a range", "RANGETOTAL", [[[1]], [[3]]], [[1, 2, 3]]],
    ["a single bare cell", "RANGETOTAL", [1, 3], [[1, 2, 3]]],
    ["a scalar that comes as a range of one", "CAGR", [[[100]], [[110]], [[1]]], [[0.1]]],
    ["blanks as null, which are 0", "RANGETOTAL", [col(1, null), col(3, null)], [[1, 2, 3]]],
    ["blanks as 0", "RANGETOTAL", [col(1, 0), col(3, 0)], [[1, 2, 3]]],
    ["blanks as empty text", "RANGETOTAL", [col(1, ""), col(3, "")], [[1, 2, 3]]],
    [
      "a blank likely as null, which is none",
      "RANGETOTAL",
      [col(1, 1), col(3, 3), col(1, null)],
      [[2, 11 / 3, 6]],
    ],
    ["a blank likely as 0, which is none", "RANGETOTAL", [col(1, 1), col(3, 3), col(1, 0)], [[2, 11 / 3, 6]]],
    ["a likely of 0 inside the bounds, which counts", "RANGETOTAL", [[[-3]], [[3]], [[0]]], [[-3, 0, 3]]],
    ["a shape for all", "RANGETOTAL", [col(0, 0), col(6, 6), col(1, 1), [["pert"]]], [[0, 10 / 3, 12]]],
    [
      "a shape a line, whatever its case",
      "RANGETOTAL",
      [col(0, 0), col(6, 6), col(1, 1), col("PERT", "Uniform")],
      [[0, 14 / 3, 12]],
    ],
    ["a blank shape as 0", "RANGETOTAL", [col(0, 0), col(6, 6), null, col(0, null)], [[0, 6, 12]]],
    ["true and false as 1 and 0", "ROI", [true, 4], [[-0.75]]],
    ["text that is a number", "ROI", ["150", " 1e2 "], [[0.5]]],
    ["text that is a percentage", "PROJECTION", [100, "10%", 1], [[100], [110]]],
    ["text that is an ISO date", "PLANNED", ["2027-01-01", "2027-01-10", 46392], [[0.5]]],
    ["an omitted optional as null", "PROJECTION", [100, 0.1, 1, null, null], [[100], [110]]],
    ["an omitted optional as empty text", "PROJECTION", [100, 0.1, 1, "", ""], [[100], [110]]],
    ["an omitted optional as a blank cell", "PROJECTION", [100, 0.1, 1, 0, 0], [[100], [110]]],
    [
      "a blank likely as null, which is none where 0 lies inside the bounds too",
      "RANGETOTAL",
      [col(0, 3), col(10, 6), col(null, 4)],
      [[3, 5 + 13 / 3, 16]],
    ],
    [
      "a blank likely as empty text, in every range function alike",
      "CONTINGENCY",
      [col(0, 3), col(10, 6), 0.8, null, col("", 4)],
      [[3.333333333333334]],
    ],
    [
      "points of 0, which are none",
      "RANGECURVE",
      [1, 1, 0],
      Array.from({ length: 21 }, (_, i) => [1, i / 20]),
    ],
    [
      "a chance of 0 beside others, which leaves its line out",
      "RANGETOTAL",
      [col(1, 5), col(3, 5), null, null, null, null, col(1, 0)],
      [[1, 2, 3]],
    ],
    [
      "blank chances as null, which are 1",
      "RANGETOTAL",
      [col(1, 5), col(3, 5), null, null, null, null, col(null, null)],
      [[6, 7, 8]],
    ],
    [
      "chances of 0 for lines without amounts, as in a blank template",
      "RANGETOTAL",
      [col(0, 0), col(0, 0), null, null, null, null, col(0, 0)],
      [[0, 0, 0]],
    ],
    [
      "a blank upper bound as 0 of a target above it, which is none",
      "ATTAINMENT",
      [80, 100, null, null, 0],
      [[0.8]],
    ],
    ["an upper bound of 0 of a target below it, which counts", "ATTAINMENT", [-5, -10, null, null, 0], [[1]]],
    ["a blank weekend as 0, which is none", "PLANNED", [1, 10, 5, [[0]]], [[0.5]]],
    ["a base of 0, which counts", "CONTINGENCY", [2, 2, 0.5, 0], [[2]]],
    [
      "probabilities as a row, whose shape the result takes",
      "RANGEPERCENTILE",
      [0, 1, rowOf(0.1, 0.9)],
      [[0.1, 0.9]],
    ],
    [
      "amounts as a block",
      "RANGEPROBABILITY",
      [
        0,
        1,
        [
          [0, 0.5],
          [1, 2],
        ],
      ],
      [
        [0, 0.5],
        [1, 1],
      ],
    ],
    ["a blank cash flow, which is 0", "PAYBACK", [col(-100, null, 100)], [[2]]],
    ["dates of cash flows", "IRRALL", [col(-100, 110), col(45292, 45657)], [[0.1]]],
    ["a blank attainment, which drops out", "SCORE", [col(0.5, null), col(1, 9)], [[0.5]]],
    [
      "statuses in the shape of the attainments",
      "STATUS",
      [rowOf(1, 0.8, 0)],
      [["On track", "At risk", "Off track"]],
    ],
    [
      "statuses in words of one's own",
      "STATUS",
      [[[0.9]], null, null, rowOf("bien", "ojo", "mal")],
      [["ojo"]],
    ],
    [
      "an attainment that is empty, whose status is",
      "STATUS",
      [col("", 0.9, null)],
      [[""], ["At risk"], [""]],
    ],
    [
      "two bounds for all, and a word of one's own for beyond them",
      "STATUS",
      [rowOf(1.2, 1), null, null, rowOf("bien", "ojo", "mal", "fuera"), true],
      [["fuera", "bien"]],
    ],
    [
      "two bounds with three words of one's own",
      "STATUS",
      [1.2, null, null, rowOf("a", "b", "c"), 1],
      [["Beyond range"]],
    ],
    [
      "texts and numbers where amounts are read",
      "PARSERANGE",
      [col("$3-6M", 0.05, null, "?", true)],
      [
        [3e6, 6e6],
        [0.05, 0.05],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    ],
    ["a decimal sign", "PARSERANGE", [[["1.500"]], "."], [[1.5, 1.5]]],
    [
      "groups by appearance",
      "RANGETOTALBY",
      [col("b", "a", "b"), col(1, 2, 3), col(1, 2, 3)],
      [
        ["b", 4, 4, 4],
        ["a", 2, 2, 2],
      ],
    ],
    ["a direction whatever its case", "ATTAINMENT", [5, 4, null, "Lower"], [[0.8]]],
    ["a baseline of 0, which counts", "ATTAINMENT", [5, 10, 0, null], [[0.5]]],
    ["a phase without a name", "PHASEAT", [1, 1, 2, null], [[""]]],
    ["years from the logistic limit", "PROJECTION", [100, 0.5, 0, "Logistic", 100], [[100]]],
    ["a straight line", "PROJECTION", [100, 0.5, 1, "linear"], [[100], [150]]],
  ])("take %s", (_name, id, parameters, expected) => {
    const actual = show(id, parameters);
    expect({ actual, close: closeTo(actual, expected, 1e-9, 1e-12) }).toEqual({ actual, close: true });
  });

  it.each<[string, string, unknown[], string]>([
    ["text where a number belongs", "CAGR", ["abc", 1, 1], "#VALUE! start: must be a number"],
    [
      "text that looks like a number but is too large",
      "CAGR",
      ["1e999", 1, 1],
      "#VALUE! start: must be a number",
    ],
    ["a day that no calendar has", "PLANNED", ["2027-02-30", 2, 3], "#VALUE! start: must be a number"],
    ["a day before Excel's calendar", "PLANNED", ["1899-12-31", 2, 3], "#VALUE! start: must be a number"],
    ["a range where one number belongs", "CAGR", [col(1, 2), 1, 1], "#VALUE! start: must be a number"],
    ["an object", "CAGR", [{}, 1, 1], "#VALUE! start: must be a number"],
    ["NaN", "CAGR", [NaN, 1, 1], "#VALUE! start: must be a number"],
    [
      "text in a range, with its row",
      "PROGRESS",
      [col(1, "done"), col(1, 1)],
      "#VALUE! complete (row 2): must be a number",
    ],
    [
      "a header in a range",
      "PROGRESS",
      [col(1, 1), col("Weight", 1)],
      "#VALUE! weight: starts with text: leave the header out of the range",
    ],
    ["text in a range of one", "PROGRESS", [[["x"]], [[1]]], "#VALUE! complete (row 1): must be a number"],
    ["an empty range", "PROGRESS", [[], []], "#VALUE! complete: has no values"],
    [
      "shapes that differ",
      "RANGETOTAL",
      [col(1, 2), [[1]]],
      "#VALUE! high: must have as many cells as the other ranges",
    ],
    [
      "likely values that are too few",
      "RANGETOTAL",
      [col(1, 2), col(3, 4), [[2]]],
      "#VALUE! likely: must have as many cells as the other ranges",
    ],
    [
      "shapes that are too few",
      "RANGETOTAL",
      [col(1, 2, 3), col(3, 4, 5), null, col("pert", "pert")],
      "#VALUE! shape: must have as many cells as the other ranges",
    ],
    [
      "an unknown shape, with its row",
      "RANGETOTAL",
      [col(1, 2), col(3, 4), null, col("pert", "round")],
      '#VALUE! shape (row 2): must be "uniform", "triangular", "pert", "normal", "lognormal" or "metalog"',
    ],
    [
      "an unknown model",
      "PROJECTION",
      [1, 1, 1, "cubic"],
      '#VALUE! model: must be "compound", "linear" or "logistic"',
    ],
    [
      "a logistic projection without a limit",
      "PROJECTION",
      [1, 1, 1, "logistic", null],
      "#VALUE! limit: must be above zero",
    ],
    [
      "an unknown direction",
      "ATTAINMENT",
      [1, 1, null, "up"],
      '#VALUE! direction: must be "higher" or "lower"',
    ],
    ["an unknown decimal sign", "PARSERANGE", [[["1"]], "'"], '#VALUE! decimal: must be "." or ","'],
    [
      "two labels",
      "STATUS",
      [[[1]], null, null, rowOf("a", "b")],
      "#VALUE! labels: must be three cells, for on track, at risk and off track, or four, with beyond range",
    ],
    [
      "low above high within a group, with its row",
      "RANGETOTALBY",
      [col("a", "b"), col(1, 9), col(2, 3)],
      "#VALUE! low (row 2): low is above high",
    ],
    [
      "groups that are too few",
      "RANGETOTALBY",
      [[["a"]], col(1, 2), col(2, 3)],
      "#VALUE! group: must have as many cells as the other ranges",
    ],
    [
      "a probability above 1",
      "RANGEPERCENTILE",
      [0, 1, 2],
      "#NUM! probability: must lie between 0 and 1: 80% is 0.8",
    ],
    [
      "a correlation below 0",
      "RANGEPERCENTILE",
      [0, 1, 0.5, null, null, -1],
      "#NUM! correlation: must lie between 0 and 1: 80% is 0.8",
    ],
    ["years of 0, which give no yearly rate", "ROI", [150, 100, 0], "#NUM! years: must be above zero"],
    [
      "text with a figure in the first cell, which is no header",
      "PROGRESS",
      [col("€ 500", 1), col(1, 1)],
      "#VALUE! complete (row 1): must be a number",
    ],
    [
      "TRUE in the first cell, which is no header",
      "PROGRESS",
      [col(true, 1), col(1, 1)],
      "#VALUE! complete (row 1): must be a number",
    ],
    [
      "an error in the first cell, which is no header",
      "PROGRESS",
      [col({ code: "#REF!" }, 1), col(1, 1)],
      "#VALUE! complete (row 1): must be a number",
    ],
    [
      "chances of 0 for all lines, as the desktop passes a column that is still empty",
      "RANGEPERCENTILE",
      [col(1, 2), col(3, 4), 0.8, null, null, null, null, null, col(0, 0)],
      "#VALUE! chance: is 0 for every line, so nothing would count; Excel for Windows and Mac passes an empty cell as 0: enter 1 (100%) or leave the argument out",
    ],
    [
      "chances of 0 for all lines that have an amount at their high end alone",
      "RANGEPERCENTILE",
      [col(0, 0), col(3, 4), 0.8, null, null, null, null, null, col(0, 0)],
      "#VALUE! chance: is 0 for every line, so nothing would count; Excel for Windows and Mac passes an empty cell as 0: enter 1 (100%) or leave the argument out",
    ],
    [
      "one weight of 0 for all flows",
      "NPVPERCENTILE",
      [rowOf(-1, 2), rowOf(-1, 3), 0.1, 0.5, null, null, 0],
      "#VALUE! weight: is 0 for every line, so nothing would count; Excel for Windows and Mac passes an empty cell as 0: enter 1 (100%) or leave the argument out",
    ],
    [
      "more than 10,000 periods",
      "PROJECTION",
      [1, 1, 10001],
      "#VALUE! periods: must be at most 10,000 periods",
    ],
    [
      "whole columns",
      "PROGRESS",
      [Array.from({ length: 100_001 }, () => [1]), [[1]]],
      "#VALUE! complete: has more than 100,000 cells: select the rows in use instead of whole columns",
    ],
  ])("refuse %s", (_name, id, parameters, expected) => {
    expect(show(id, parameters)).toBe(expected);
  });

  it("of an unknown function are a fault of the caller", () => {
    expect(() => evaluate("NOSUCH", [], "en")).toThrow("No custom function has the id NOSUCH");
  });
});

describe("lines over time give the same share whatever unit their amounts stand in", () => {
  const inUnits = (low: number[][], high: number[][], unit: number): unknown[] =>
    [low, high].map((block) => block.map((line) => line.map((amount) => amount / unit)));
  const low = [
    [-100, 0, 0],
    [0, 40, 50],
  ];
  const high = [
    [-80, 0, 0],
    [0, 80, 120],
  ];

  it.each<[string, unknown[]]>([
    ["IRRPERCENTILE", [0.2]],
    ["ROIPROBABILITY", [0.3]],
    ["PAYBACKPROBABILITY", [2]],
  ])("%s in thousands, of amounts below one", (id, asked) => {
    const [whole, thousands] = [1, 1000].map((unit) => show(id, [...inUnits(low, high, unit), ...asked]));
    expect(closeTo(thousands, whole, 1e-9)).toBe(true);
    expect(whole).not.toEqual([[1]]);
  });
});

interface CoercionCase {
  function: "PDURATION" | "XIRR";
  args: unknown[];
  expected: number | { error: string };
  tolerance: number;
}
const vectors: CoercionCase[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../vectors/excelCoercion.json"), "utf8"),
).cases;

describe("arguments are taken as Excel takes those of its own kin", () => {
  it.each(vectors.map((vector) => [`${vector.function} ${JSON.stringify(vector.args)}`, vector] as const))(
    "%s",
    (_title, { function: kin, args, expected, tolerance }) => {
      const [first, second, third] = args;
      const actual =
        kin === "PDURATION"
          ? evaluate("PERIODSTO", [second, third, first], "en")
          : evaluate("IRRALL", [col(...(first as unknown[])), col(...(second as unknown[]))], "en");
      if (typeof expected === "number") {
        expect(closeTo("values" in actual && actual.values, [[expected]], tolerance)).toBe(true);
      } else {
        expect(actual).toHaveProperty("error", expected.error);
      }
    },
  );
});
