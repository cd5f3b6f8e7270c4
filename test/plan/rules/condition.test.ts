import { samplePlan } from "../../../src/plan/index.ts";
import { basisOf } from "../../../src/plan/rows/figures.ts";
import {
  above,
  all,
  any,
  below,
  column,
  differs,
  equals,
  figure,
  holds,
  isNumber,
  minus,
  not,
  size,
  times,
  value,
  word,
  type Condition,
} from "../../../src/plan/rules/condition.ts";
import { correlationOutside } from "../../../src/plan/rules/measures.ts";

const row = { low: 20, high: 5, name: "Rent", status: "closed", text: "", none: undefined, list: [1] };
const basis = basisOf(samplePlan("en"));

describe("a condition holds as the formula that says the same in a cell", () => {
  it.each<[string, Condition, boolean]>([
    ["a number above another", above(column("low"), column("high")), true],
    ["a number below another", below(column("low"), column("high")), false],
    ["an empty cell beside a number is 0", equals(column("none"), value(0)), true],
    ["an empty cell beside a text is an empty text", equals(column("none"), value("")), true],
    ["what is neither number nor text is empty", equals(column("list"), value(0)), true],
    ["texts take no notice of case", equals(column("name"), value("RENT")), true],
    ["texts stand in the order of their letters", below(column("name"), value("Staff")), true],
    ["and in no other", above(column("name"), value("Staff")), false],
    ["every text is above every number", above(column("name"), value(1e9)), true],
    ["and every number below every text", below(column("low"), column("name")), true],
    ["even an empty one", above(column("text"), value(1)), true],
    ["a word is known by its key", equals(column("status"), word("RiskClosed", "closed")), true],
    ["another key is another word", differs(column("status"), word("RiskOpen", "open")), true],
    [
      "differences and products are calculated",
      equals(minus(column("low"), column("high")), value(15)),
      true,
    ],
    ["texts count as 0 in them", equals(times(column("name"), column("high")), value(0)), true],
    ["the size of a difference", equals(size(minus(column("high"), column("low"))), value(15)), true],
    ["a figure of the assumptions", equals(figure("MonthsPerYear"), value(12)), true],
    ["all of several", all(isNumber("low"), isNumber("name")), false],
    ["any of several", any(isNumber("low"), isNumber("name")), true],
    ["not", not(isNumber("none")), true],
  ])("%s", (_, condition, expected) => {
    expect(holds(condition, row, basis)).toBe(expected);
  });
});

it.each([
  [-0.01, true],
  [0, false],
  [1, false],
  [1.01, true],
])("a correlation of %d in the workbook is outside of nothing to all: %p", (correlation, outside) => {
  expect(holds(correlationOutside, {}, { ...basis, figure: () => correlation })).toBe(outside);
});
