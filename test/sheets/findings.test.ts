/** What the audit reads out of sentences stands on Checks, dated, with the cells it was read from; the gravest on Overview. */
import { audit, samplePlan, type Plan } from "../../src/plan/index.ts";
import { auditSentences } from "../../src/plan/audit/index.ts";
import { planFromTables } from "../../src/sheets/readBack/planFromTables.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { insertedTables } from "../../src/sheets/update/contents.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { columnValues } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";

/** Small, since a workbook is calculated for each change. */
const sample = samplePlan("en");
const plan: Plan = {
  ...sample,
  kpis: sample.kpis.filter(({ group }) => group === "Growth"),
};
const sheets = ["overview", "kpis", "budget", "checks"] as const;
const spec = buildWorkbook(plan, contextOf({ scale: 1, sheets: [...sheets] }));
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const text = (words: string): Cell => ({ kind: "text", text: words, role: "inputText" });
const rowOf = (table: string, column: string, value: string): number =>
  columnValues(spec, table, column).indexOf(value);

async function notes(book: WorkbookSpec) {
  const cells = await calculateWorkbook(resolveWorkbook(book));
  const [words = [], result, found, state] = ["check", "result", "found", "state"].map((column) =>
    tableValues(book, cells, "checks", column),
  );
  const of = (pattern: RegExp): unknown[] => {
    const at = words.findIndex((said) => pattern.test(String(said)));
    return [result?.[at], found?.[at], state?.[at]];
  };
  const gravest = allCells(book, "overview")
    .filter(
      ({ cell }) =>
        cell.kind === "formula" && cell.role === "purpose" && cell.formula.includes("{sheet:checks}"),
    )
    .map(({ row, column }) => cells.get("Overview")?.get(cellAddress(row, column)) ?? "");
  return { of, gravest };
}

const scale = /^1,000× in 5 years/;
const claimed = /^The stated return of 500%/;

describe("findings of the audit that no rule counts", () => {
  it("all stand on Checks in both languages, after the rules, with the day of the sheets", () => {
    for (const language of ["en", "es"] as const) {
      const own: Plan = samplePlan(language);
      const book = buildWorkbook(own, contextOf({ language }));
      const said = auditSentences(own).map(({ message }) => message[language]);
      expect(said.length).toBeGreaterThan(5);
      expect(columnValues(book, "checks", "check").slice(-said.length)).toEqual(said);
      expect(new Set(columnValues(book, "checks", "noted").slice(-said.length)).size).toBe(1);
      expect(audit(own).filter(({ message }) => said.includes(message[language]))).toHaveLength(said.length);
    }
  });

  it("are as noted in a workbook that was just made; the gravest three stand on Overview, in one sentence each", async () => {
    const { of, gravest } = await notes(spec);
    expect(of(scale)).toEqual(["REVIEW", 1, "as noted"]);
    expect(of(claimed)).toEqual(["REVIEW", 1, "as noted"]);
    expect(gravest).toHaveLength(3);
    expect(gravest).toContain("1,000× in 5 years needs 298% a year; 200% a year gives 243×.");
    expect(gravest.find((said) => claimed.test(String(said)))).toMatch(/ even at a margin of 100%\.$/);
  });

  it("that a formula can tell are live: growth that reaches the scale ends the finding", async () => {
    const growth = rowOf("objectives", "name", "Growth rate");
    const { of, gravest } = await notes(withCell(spec, "objectives", "target", growth, number(2.99)));
    expect(of(scale)).toEqual(["OK", 0, "figures changed since"]);
    expect(gravest.some((said) => /1,000× in 5 years/.test(String(said)))).toBe(false);
    const below = await notes(withCell(spec, "objectives", "target", growth, number(2.97)));
    expect(below.of(scale)).toEqual(["REVIEW", 1, "figures changed since"]);
    expect(below.gravest).toContain(
      "Figures changed since, check again: 1,000× in 5 years needs 298% a year; 200% a year gives 243×.",
    );
  });

  it.each([
    ["the amount of a budget line", withCell(spec, "budget", "high", 0, number(1))],
    [
      "the growth",
      withCell(spec, "objectives", "target", rowOf("objectives", "name", "Growth rate"), number(1)),
    ],
    [
      "the revenue target",
      withCell(spec, "objectives", "target", rowOf("objectives", "name", "Revenue"), number(1)),
    ],
    [
      "the words of the target",
      withCell(spec, "objectives", "text", rowOf("objectives", "name", "Revenue"), text("$1B in 9 years")),
    ],
    [
      "the stated return",
      withCell(spec, "assumptions", "value", rowOf("assumptions", "key", "RoiLow"), number(1)),
    ],
    [
      "the currency, which its amounts name",
      withCell(spec, "assumptions", "value", rowOf("assumptions", "key", "PlanCurrency"), text("CHF")),
    ],
    [
      "the name of the objective",
      withCell(spec, "objectives", "name", rowOf("objectives", "name", "Revenue"), text("Sales")),
    ],
  ])("say that they belong to other figures when somebody changes %s", async (_what, book) => {
    expect((await notes(book)).of(claimed)).toEqual(["REVIEW", 1, "figures changed since"]);
  });

  it("name the currency that was chosen for the sheets", () => {
    const book = buildWorkbook(plan, contextOf({ currency: "GBP", sheets: [...sheets] }));
    const said = columnValues(book, "checks", "check").join("\n");
    expect(said).toMatch(/spending of at most £49\.79M a year/);
    expect(said).not.toContain("$");
  });

  it("take no notice of what they do not speak of", async () => {
    const other = await notes(
      withCell(spec, "objectives", "target", rowOf("objectives", "name", "Market expansion"), number(51)),
    );
    expect(other.of(claimed)).toEqual(["REVIEW", 1, "as noted"]);
    expect(other.of(scale)).toEqual(["REVIEW", 1, "as noted"]);
  });

  it("a baseline that is filled in ends being as noted for its objective and its group of indicators", async () => {
    const objective = rowOf("objectives", "name", "Growth rate");
    const kpi = rowOf("kpis", "name", "Lifetime value to acquisition cost");
    const book = withCell(
      withCell(spec, "objectives", "baseline", objective, number(1)),
      "kpis",
      "baseline",
      kpi,
      number(1),
    );
    const { of } = await notes(book);
    expect(of(/^“Growth rate” cannot be measured/)[2]).toBe("figures changed since");
    expect(of(/^In “Growth”, 1 of 5/)[2]).toBe("figures changed since");
  });

  it("are no data of the plan: what is read back is the plan", () => {
    const whole = buildWorkbook(plan, contextOf());
    const without = buildWorkbook(
      plan,
      contextOf({ sheets: [...whole.sheets.map(({ id }) => id)].filter((id) => id !== "checks") as never }),
    );
    const read = (book: WorkbookSpec): unknown => planFromTables(insertedTables(book), "en", plan).plan;
    expect(read(whole)).toEqual(read(without));
  });

  it("leave out what speaks of sheets that are not there", () => {
    const book = buildWorkbook(plan, contextOf({ sheets: ["kpis", "checks"] }));
    const said = columnValues(book, "checks", "check").join("\n");
    expect(said).not.toMatch(/1,000×/);
    expect(said).toMatch(/In “Growth”, 1 of 5/);
  });
});
