import { emptyPlan, samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { permittedFunctions } from "../../src/workbook/permittedFunctions.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells, allFormulas, constantsOf, functionsOf, withoutTexts } from "./support/formulas.ts";
import { brokenRangesPlan, hostilePlan } from "./support/hostilePlan.ts";

const workbooks = [
  ["the sample in English", buildWorkbook(samplePlan("en"), contextOf())],
  ["the sample in Spanish", buildWorkbook(samplePlan("es"), contextOf({ language: "es" }))],
  ["an empty plan", buildWorkbook(emptyPlan("", "en"), contextOf({ scale: 1 }))],
  ["a hostile plan", buildWorkbook(hostilePlan(), contextOf({ language: "es", scale: 1000 }))],
  ["a plan with broken ranges", buildWorkbook(brokenRangesPlan(), contextOf())],
] as const;

/** Counting from one, nothing and one more: anything else is an assumption and has a cell. */
const structuralNumbers = [0, 1];
const planFunction = /^PLAN\.[A-Z]+$/;

describe.each(workbooks)("formulas of %s", (_name, workbook) => {
  const formulas = allFormulas(workbook);

  it("are there and begin with an equals sign", () => {
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ formula }) => !formula.startsWith("="))).toEqual([]);
  });

  it("use permitted functions alone, PLAN functions in PLAN cells alone", () => {
    const foreign = formulas.flatMap(({ place, formula, kind }) =>
      functionsOf(formula)
        .filter((name) => !permittedFunctions.includes(name) && !(kind === "plan" && planFunction.test(name)))
        .map((name) => `${place}: ${name}`),
    );
    expect(foreign).toEqual([]);
    const planCells = formulas.filter(({ kind }) => kind === "plan");
    expect(
      planCells.every(({ formula }) => functionsOf(formula).some((name) => planFunction.test(name))),
    ).toBe(true);
  });

  it("hold no number but 0 and 1", () => {
    const constants = formulas.flatMap(({ place, formula }) =>
      constantsOf(formula)
        .filter((number) => !structuralNumbers.includes(number))
        .map((number) => `${place}: ${number} in ${formula}`),
    );
    expect(constants).toEqual([]);
  });

  it("name nothing that the workbook does not have", () => {
    const resolved = resolveWorkbook(workbook);
    const left = allFormulas(resolved).filter(({ formula }) => /[{}]/.test(withoutTexts(formula)));
    expect(left).toEqual([]);
  });

  it("fit into a cell", () => {
    const lengths = allFormulas(resolveWorkbook(workbook)).map(({ formula }) => formula.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
  });

  it("are the same in every row of a table's column", () => {
    for (const sheet of workbook.sheets) {
      const cells = new Map(
        allCells(workbook, sheet.id).map((entry) => [`${entry.row},${entry.column}`, entry.cell]),
      );
      for (const table of sheet.tables) {
        table.columns.forEach((column, offset) => {
          const own = Array.from({ length: table.rows }, (_, row) =>
            cells.get(`${table.row + 1 + row},${table.column + offset}`),
          );
          const sources = own.map((cell) =>
            cell?.kind === "formula" || cell?.kind === "plan" ? cell.formula : undefined,
          );
          expect([table.id, column.id, new Set(sources).size]).toEqual([table.id, column.id, 1]);
          if (own[0]?.kind !== "plan") expect(column.calculated).toBe(sources[0]);
        });
      }
    }
  });

  it("keep structured references out of rules", () => {
    const rules = formulas.filter(({ kind }) => kind === "rule");
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ formula }) => /\{(?!name:)/.test(formula) || formula.includes("PLAN."))).toEqual(
      [],
    );
  });

  it("expect no error and no number that is not finite", () => {
    const values = workbook.sheets.flatMap((sheet) =>
      allCells(workbook, sheet.id).flatMap(({ cell, row, column }) =>
        cell.kind === "formula" || cell.kind === "plan"
          ? [{ place: `${sheet.id}!${row},${column}`, value: cell.expected }]
          : [],
      ),
    );
    const bad = values.filter(({ value }) =>
      typeof value === "number" ? !Number.isFinite(value) : String(value).startsWith("#"),
    );
    expect(bad).toEqual([]);
  });
});
