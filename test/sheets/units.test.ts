import { samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { columnValues } from "./support/tables.ts";
import { withCell } from "./support/withCell.ts";

const sheets = ["overview", "budget", "risks", "markets", "returns", "scenarios"] as const;

/** All that a part of a plan says. */
const textsIn = (part: unknown): string =>
  typeof part === "string"
    ? part
    : typeof part === "object" && part !== null
      ? Object.values(part).map(textsIn).join("\n")
      : "";

/** What the unit lines of the sheets of amounts say once somebody typed a currency into Assumptions. */
async function unitLines(workbook: WorkbookSpec, currency: string): Promise<Value[]> {
  const row = columnValues(workbook, "assumptions", "key").indexOf("PlanCurrency");
  const cell: Cell =
    currency === ""
      ? { kind: "blank", role: "inputText" }
      : { kind: "text", text: currency, role: "inputText" };
  const book = withCell(workbook, "assumptions", "value", row, cell);
  const cells = await calculateWorkbook(resolveWorkbook(book));
  return sheets.map((id) => {
    const sheet = book.sheets.find((entry) => entry.id === id);
    return cells.get(sheet?.name ?? "")?.get("B3") ?? "";
  });
}

describe.each([
  ["en", 1_000_000, "$ millions (USD)", "CHF millions", "Amounts in millions, currency not stated"],
  ["es", 1000, "Miles de $ (USD)", "Miles de CHF", "Importes en miles, moneda sin indicar"],
  ["en", 1, "$ (USD)", "CHF", "Amounts, currency not stated"],
] as const)("the unit line of a sheet of amounts (%s, %i)", (language, scale, own, other, open) => {
  // The smallest sample with all of these sheets: each is calculated for three currencies.
  const plan = samplePlan(language, "town");
  const workbook = buildWorkbook(plan, contextOf({ language, scale, sheets: [...sheets] }));

  it("says the currency that Assumptions holds now, on every sheet", async () => {
    for (const [currency, words] of [
      ["USD", own],
      ["CHF", other],
      ["", open],
    ] as const) {
      const lines = (await unitLines(workbook, currency)).map((line) => String(line).replace(/\s/g, " "));
      expect(lines.map((line) => line.slice(0, words.length))).toEqual(sheets.map(() => words));
      if (currency === "CHF") expect(lines.join()).not.toContain("USD");
    }
  });
});

describe.each([
  ["en", "USD", "growth"],
  ["es", "USD", "growth"],
  ["en", "EUR", "shop"],
  ["es", "GBP", "consulting"],
] as const)("sheets in %s in %s (%s)", (language, currency, sample) => {
  const plan = samplePlan(language, sample);
  const workbook = buildWorkbook(plan, contextOf({ language, currency }));
  const own = Object.values(plan).map(textsIn).join("\n");
  /** The texts in a formula, but for those that hang on the currency. */
  const literals = (formula: string): string =>
    formula.includes("{name:PlanCurrency}") ? "" : [...formula.matchAll(/"[^"]*"/g)].join();
  const namesIt = /(?<!\[)\$|[€£]|\b(?:USD|EUR|GBP)\b/;

  it("name no currency in words that stay when somebody types another: those of the document and of dated findings alone", () => {
    const findings = new Set(columnValues(workbook, "checks", "check"));
    // The code stands where it is typed, and on Checks as what it was when findings were noted.
    const isCode = (id: string, words: string): boolean =>
      words === currency && (id === "assumptions" || id === "checks");
    const staying = workbook.sheets.flatMap(({ id }) =>
      allCells(workbook, id).flatMap(({ cell }) => {
        const words = cell.kind === "text" ? cell.text : "formula" in cell ? literals(cell.formula) : "";
        const stays =
          namesIt.test(words) && !isCode(id, words) && !own.includes(words) && !findings.has(words);
        return stays ? [`${id}: ${words}`] : [];
      }),
    );
    expect(staying).toEqual([]);
  });

  it("name none in titles of charts and in number formats, which are no formulas", () => {
    const charts = workbook.sheets.flatMap(({ charts: own }) =>
      own.flatMap(({ title, valueAxisTitle = "", valueFormat = "" }) => [title, valueAxisTitle, valueFormat]),
    );
    const formats = workbook.sheets.flatMap(({ id }) =>
      allCells(workbook, id).map(({ cell: { format = "" } }) => format),
    );
    expect(charts.length).toBeGreaterThan(20);
    expect([...charts, ...new Set(formats)].filter((words) => namesIt.test(words))).toEqual([]);
  });
});
