import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { TableSpec } from "../../src/workbook/spec.ts";
import { workbookOf } from "./fixtures/workbookOf.ts";

const table = (heading: string): TableSpec => ({
  id: "budget",
  name: "Budget",
  row: 4,
  column: 1,
  rows: 1,
  columns: [
    { id: "low", heading },
    { id: "high", heading: "High" },
  ],
});

function resolved(formula: string, heading: string): string {
  const spec = workbookOf([[{ kind: "formula", formula, expected: 0 }]], { tables: [table(heading)] });
  const cell = resolveWorkbook(spec).sheets[0]?.blocks[0]?.cells[0]?.[0];
  return cell?.kind === "formula" ? cell.formula : "";
}

describe("a structured reference names its column in", () => {
  it.each([
    ["letters and digits", "Low", "Budget[Low]"],
    ["letters of any language and spaces", "Último año 2", "Budget[Último año 2]"],
  ])("single brackets where it is %s", (_what, heading, expected) => {
    expect(resolved("={budget.low}", heading)).toBe(`=${expected}`);
  });

  it.each([
    ["a comma", "Real, anual", "Budget[[Real, anual]]"],
    ["a period", "Mín. año 1", "Budget[[Mín. año 1]]"],
    ["parentheses", "Total (neto)", "Budget[[Total (neto)]]"],
    ["a division sign", "Máximo / mínimo", "Budget[[Máximo / mínimo]]"],
    ["a minus sign", "Real − esperado", "Budget[[Real − esperado]]"],
    ["a percent sign", "% done", "Budget[[% done]]"],
    ["an underscore", "a_b", "Budget[[a_b]]"],
    ["signs that are escaped as well", "It's #1 [a]", "Budget[[It''s '#1 '[a']]]"],
  ])("double brackets where it holds %s", (_what, heading, expected) => {
    expect(resolved("={budget.low}", heading)).toBe(`=${expected}`);
  });

  it("double brackets in references to rows and to several columns, as always", () => {
    expect(resolved("={budget.low@}", "Low")).toBe("=Budget[[#This Row],[Low]]");
    expect(resolved("={budget.low:high}", "Low, a year")).toBe("=Budget[[Low, a year]:[High]]");
    expect(resolved("={budget.low:high@}", "Low, a year")).toBe("=Budget[[#This Row],[Low, a year]:[High]]");
    expect(resolved("={budget#headers}", "Low")).toBe("=Budget[#Headers]");
  });
});
