/** What goes with the ends of a plan's ranges in a formula, in the words of the workbook. */
import type { Language } from "../../src/i18n/language.ts";
import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, rangeCompanions } from "../../src/sheets/index.ts";
import { insertedTables } from "../../src/sheets/update/contents.ts";
import { contextOf } from "./support/contexts.ts";

const sample = samplePlan("en");
const [first, ...categories] = sample.budget.categories;
const [line, ...lines] = first?.lines ?? [];
if (first === undefined || line === undefined) throw new Error("The sample has no budget.");
/** With every kind of table that holds ranges. */
const plan: Plan = {
  ...sample,
  budget: {
    ...sample.budget,
    categories: [
      {
        ...first,
        lines: [
          {
            ...line,
            details: [{ name: "Part", low: 1, high: 2 }],
            byPeriod: [{ period: "2027", low: 1, high: 2 }],
          },
          ...lines,
        ],
      },
      ...categories,
    ],
  },
  risks: [{ name: "Frost", chance: 0.5, low: 10, high: 20 }],
};
const tablesOf = (language: Language, budget: string) =>
  insertedTables(buildWorkbook(plan, contextOf({ language, sheets: ["budget", "risks"] }))).map((table) => ({
    ...table,
    name: { budget, details: "BudgetDetails", times: "BudgetTimes", risks: "Risks" }[table.id] ?? table.id,
  }));

it.each([
  ["en", "Budget[Low in year 1]", ["Budget[Likely a year]", "Budget[Shape]", "Correlation_2"]],
  ["en", "Budget[High]", ["Budget[Likely]", "Budget[Shape]", "Correlation_2"]],
  ["en", "Budget_2[High]", ["Budget_2[Likely]", "Budget_2[Shape]", "Correlation_2"]],
  ["es", "Budget[Máximo]", ["Budget[Probable]", "Budget[Forma]", "Correlation_2"]],
  ["es", "Budget[[Mín. año 1]]", ["Budget[Probable anual]", "Budget[Forma]", "Correlation_2"]],
  ["es", "Budget[[Máx. año 1]]", ["Budget[Probable anual]", "Budget[Forma]", "Correlation_2"]],
  ["pt", "Budget[[Mín. ano 1]]", ["Budget[Provável anual]", "Budget[Forma]", "Correlation_2"]],
  ["en", "BudgetDetails[Low]", ["BudgetDetails[Likely]", "Correlation_2"]],
  ["es", "BudgetTimes[Máximo]", ["BudgetTimes[Probable]", "Correlation_2"]],
  ["en", "Risks[[Cost, low]]", ["Risks[[Cost, likely]]", "Risks[Odds]"]],
  ["es", "Risks[[Coste, máximo]]", ["Risks[[Coste, probable]]", "Risks[Probabilidad vigente]"]],
  ["en", "Budget[Item]", []],
  ["en", "Other[Low]", []],
  ["en", "Budget", []],
] as const)("%s: with %s go %j", (language, reference, expected) => {
  const tables = tablesOf(language, reference.startsWith("Budget_2") ? "Budget_2" : "Budget");
  const found = rangeCompanions(reference, tables, "Correlation_2");
  expect(found.map(({ address }) => address)).toEqual(expected);
  const rows = tables.find(({ name }) => reference.startsWith(`${name}[`))?.rows.length;
  for (const { parameter, values } of found)
    expect(values).toHaveLength(parameter === "correlation" ? 1 : (rows ?? 0));
});

describe("with some cells of a column", () => {
  const tables = tablesOf("es", "Budget");
  const table = tables.find(({ id }) => id === "budget");
  if (table === undefined) throw new Error("There is no budget.");
  const address = (row: number, heading: string): string =>
    table.cell(row, table.headings.indexOf(heading)).address;

  it.each([
    [1, 3],
    [2, 2],
  ])("go those of the same rows: %i to %i", (from, to) => {
    const cells = (heading: string): string =>
      `Presupuesto!${[...new Set([address(from, heading), address(to, heading)])].join(":")}`;
    const found = rangeCompanions(cells("Mín. año 1"), tables, "Correlation");
    expect(found.map((companion) => companion.address)).toEqual([
      cells("Probable anual"),
      cells("Forma"),
      "Correlation",
    ]);
    expect(found[0]?.values).toHaveLength(to - from + 1);
  });

  it.each(["Presupuesto!A1:A4", `Resumen!${address(0, "Mínimo")}`, `Presupuesto!${address(0, "Partida")}`])(
    "of another kind goes nothing: %s",
    (reference) => expect(rangeCompanions(reference, tables, "Correlation")).toEqual([]),
  );
});
