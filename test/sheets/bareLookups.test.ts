/**
 * Excel shows "=@INDEX(...)" for formulas of files that give a cell itself instead of its value. N() takes
 * the cell and gives its number, so numbers are looked up without that sign; only texts are looked up bare.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { WorkbookSpec } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells, withoutTexts } from "./support/formulas.ts";
import { brokenRangesPlan, hostilePlan } from "./support/hostilePlan.ts";

/** What takes a cell or a whole range: inside of these Excel wants no sign. */
const takers = ["N", "ISNUMBER", "SUMPRODUCT", "MATCH"];

/** Whether an INDEX stands where its value, not its cell, is wanted. */
function looksUpBare(formula: string): boolean {
  const around: string[] = [];
  for (const [token, name] of withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)?\(|\)/g)) {
    if (token === ")") around.pop();
    else {
      if (name === "INDEX" && !around.some((outer) => takers.includes(outer))) return true;
      around.push(name ?? "");
    }
  }
  return false;
}

const bareCells = (workbook: WorkbookSpec) =>
  workbook.sheets.flatMap((sheet) =>
    allCells(workbook, sheet.id).flatMap(({ cell, row, column }) =>
      cell.kind === "formula" && looksUpBare(cell.formula)
        ? [
            {
              sheet: sheet.name,
              place: `${sheet.name} ${row},${column}: ${cell.formula}`,
              value: cell.expected,
            },
          ]
        : [],
    ),
  );

const context = contextOf();
const sample = bareCells(buildWorkbook(samplePlan("en"), context));

test.each([
  ["=INDEX(Names,2)", true],
  ['=IF(A1=0,"",INDEX(Names,A1))', true],
  ["=N(INDEX(Names,2))", false],
  ['=IF(N(INDEX(Names,2))>0,"INDEX(","")', false],
  ["=SUMPRODUCT((Lines=INDEX(Names,2))*Amounts)", false],
] as const)("%s looks up bare: %p", (formula, expected) => {
  expect(looksUpBare(formula)).toBe(expected);
});

test.each([
  ["the sample", sample],
  ["a hostile plan", bareCells(buildWorkbook(hostilePlan(), context))],
  ["a plan with broken ranges", bareCells(buildWorkbook(brokenRangesPlan(), context))],
])("no number of %s is looked up bare", (_name, cells) => {
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter(({ value }) => typeof value === "number").map(({ place }) => place)).toEqual([]);
});

test("the script for the first hour names the sheets on which texts are", () => {
  const script = readFileSync(join(import.meta.dirname, "../../docs/try-in-excel.md"), "utf8");
  const [, named = ""] = /looked up by INDEX \(([^)]+)\)/.exec(script) ?? [];
  expect(named.split(", ")).toEqual([...new Set(sample.map(({ sheet }) => sheet))]);
});
