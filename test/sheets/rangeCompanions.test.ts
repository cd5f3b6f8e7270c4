/** What goes with a column of a budget's ranges in a formula, in the words of the workbook. */
import { samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook, rangeCompanions } from "../../src/sheets/index.ts";
import { insertedTables } from "../../src/sheets/update/contents.ts";
import { contextOf } from "./support/contexts.ts";

const tablesOf = (language: "en" | "es", name: string) =>
  insertedTables(buildWorkbook(samplePlan(language), contextOf({ language, sheets: ["budget"] }))).map(
    (table) => ({ ...table, name: table.id === "budget" ? name : table.id }),
  );

it.each([
  ["en", "Budget", "Low in year 1", ["Budget[Likely a year]", "Budget[Shape]", "Correlation_2"]],
  ["en", "Budget", "High", ["Budget[Likely]", "Budget[Shape]", "Correlation_2"]],
  ["es", "Budget_2", "Máximo", ["Budget_2[Probable]", "Budget_2[Forma]", "Correlation_2"]],
  ["en", "Budget", "Item", []],
] as const)("%s: with %s[%s] go %j", (language, table, heading, expected) => {
  const tables = tablesOf(language, table);
  const found = rangeCompanions(`${table}[${heading}]`, tables, "Correlation_2");
  expect(found.map(({ address }) => address)).toEqual(expected);
  const lines = tables.find(({ id }) => id === "budget")?.rows.length;
  for (const { parameter, values } of found)
    expect(values).toHaveLength(parameter === "correlation" ? 1 : (lines ?? 0));
});

it.each(["Budget!B2:B9", "Other[Low]", "Budget"])("with %s goes nothing", (reference) => {
  expect(rangeCompanions(reference, tablesOf("en", "Budget"), "Correlation")).toEqual([]);
});
