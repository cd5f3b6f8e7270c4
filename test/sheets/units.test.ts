import { samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";
import { withCell } from "./support/withCell.ts";

const sheets = ["overview", "budget", "risks", "markets"] as const;

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
  const workbook = buildWorkbook(samplePlan(language), contextOf({ language, scale, sheets: [...sheets] }));

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
