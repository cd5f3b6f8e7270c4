import { auditWorkbook } from "../../../src/model/audit/index.ts";
import { addressText } from "../../../src/model/workbook/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";
import { layouts } from "./support/layouts.ts";

/** What is found in a clean model once some of its cells hold something else. */
function foundIn(model: string, changes: Readonly<Record<string, TypedCells[string]>>): string[] {
  const sheets = layouts[model]?.();
  if (sheets === undefined) throw new Error(model);
  for (const [place, value] of Object.entries(changes)) {
    const [sheet = "", cell = ""] = place.split("!");
    Object.assign(sheets[sheet] ?? {}, { [cell]: value });
  }
  return auditWorkbook(workbookOf(sheets)).map(({ rule, cell }) => `${rule} ${addressText(cell)}`);
}

describe("faults that other builds bring", () => {
  it.each<readonly [string, string, Readonly<Record<string, TypedCells[string]>>, string]>([
    ["the formula of the row above, in the middle of a row", "chosenCase", { "Cases!D12": "=$B$4*$B$5" }, "brokenPattern Cases!D12"], // prettier-ignore
    ["the formula of the row above, at the end of a row", "chosenCase", { "Cases!G12": "=$B$4*$B$5" }, "brokenPattern Cases!G12"], // prettier-ignore
    ["a sign lost at the end of a row of fixed inputs", "chosenCase", { "Cases!G12": "=$B$5*$B$6-$B$7" }, "brokenPattern Cases!G12"], // prettier-ignore
    ["another fixed input at the beginning of a row", "chosenCase", { "Cases!B11": "=$B$3*$B$5" }, "brokenPattern Cases!B11"], // prettier-ignore
    ["a number typed over the first formula of a row", "budgetInBlocks", { "Budget!C6": 15900 }, "overwritten Budget!C6"], // prettier-ignore
    ["a deleted reference that IFERROR hides", "annuity", { "Loan!C45": "=IFERROR(SUM(#REF!),0)" }, "errorValue Loan!C45"], // prettier-ignore
    ["a total above its rows without the last", "shopByMonth", { "Plan!F4": "=SUM(F5:F15)" }, "shortRange Plan!F4"], // prettier-ignore
    ["a total below another row without the last", "chosenCase", { "Cases!B17": "=SUM(B15:F15)" }, "shortRange Cases!B17"], // prettier-ignore
    ["a count without its first number", "annuity", { "Loan!A8": null }, "blankReference Loan!A9"],
  ])("finds %s", (_title, model, changes, expected) => {
    expect(foundIn(model, changes)).toContain(expected);
  });

  it.each<readonly [string, string, Readonly<Record<string, TypedCells[string]>>]>([
    ["half a year summed by itself", "shopByMonth", { "Plan!F18": "=SUM(F5:F10)" }],
    ["nine months summed by themselves", "shopByMonth", { "Plan!F18": "=SUM(F5:F13)" }],
    ["a window that moves along a row", "chosenCase", { "Cases!D16": "=SUM(B15:D15)", "Cases!E16": "=SUM(C15:E15)", "Cases!F16": "=SUM(D15:F15)" }], // prettier-ignore
    ["a ratio among the totals of each year", "quartersAndYears", {}],
  ])("leaves alone %s", (_title, model, changes) => {
    expect(foundIn(model, changes)).toEqual([]);
  });
});
