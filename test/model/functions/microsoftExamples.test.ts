import { calculate, readAddress, type CellValue } from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";
import { microsoftExamples } from "./microsoftExamples.ts";

/** The value of one formula, in a workbook of its own. */
function valueOf(formula: string): CellValue {
  const place = readAddress("Example!Z99");
  if (place === undefined) throw new Error("Z99");
  return [...calculate(workbookOf({ Example: { Z99: `=${formula}` } }), [place]).values()][0] ?? null;
}

/** So many digits as the page shows. */
function shownDigits(expected: number): number {
  const [, fraction = ""] = String(expected).split(".");
  return fraction.length;
}

describe("the examples on Microsoft's pages of functions (support.microsoft.com, each function's own page)", () => {
  it.each(microsoftExamples.map(([formula, expected]) => [formula, expected] as const))(
    "=%s is %s",
    (formula, expected) => {
      const value = valueOf(formula);
      if (typeof expected !== "number") expect(value).toEqual(expected);
      else expect(value).toBeCloseTo(expected, shownDigits(expected));
    },
  );
});
