/** docs/where-it-goes.md names sheets and tables that exist, and documents of that kind fill them. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readFile, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { tables } from "../../src/sheets/ids.ts";
import { contextOf } from "../sheets/support/contexts.ts";
import { tableContents } from "../sheets/support/tables.ts";

const root = resolve(import.meta.dirname, "../..");
const rows = readFileSync(resolve(root, "docs/where-it-goes.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => {
    const [, says = "", sheets = "", table = ""] = line.split("|").map((cell) => cell.trim());
    const [en = "", es = ""] = sheets.split("/").map((name) => name.replaceAll("_", "").trim());
    return { says, en, es, table: table.replaceAll("`", "") };
  });

/** The table by its name in Excel, with the sheet that it stands on and whether its first row says anything. */
function placed(plan: Plan, name: string): { readonly sheet: string; readonly filled: boolean } | undefined {
  const { language } = plan;
  const workbook = buildWorkbook(plan, contextOf({ language: language === "en" ? "en" : "es" }));
  const id = Object.entries(tables).find(([, entry]) => entry.name === name)?.[0];
  const content = tableContents(workbook).find((table) => table.id === id);
  if (content === undefined) return undefined;
  return {
    sheet: content.cell(0, 0).sheet,
    filled: content.rows[0]?.some((value) => typeof value === "string" && value !== "") === true,
  };
}

it("lists what strategy documents say", () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

describe.each(["en", "es"] as const)("of a sample in %s", (language) => {
  it.each(rows)("$says stands in $table", (row) => {
    expect(placed(samplePlan(language), row.table)).toEqual({ sheet: row[language], filled: true });
  });
});

const document = resolve(root, "../shared/documents/000_7697ad72eb401379.txt");
const seed = existsSync(document) ? it : it.skip;
seed(
  "a strategy of growth as it is written fills the sheets of the plan (../shared/documents, else skipped)",
  async () => {
    const { plan } = await readFile(readFileSync(document), "strategy.md");
    const ofPlan = [
      "Objectives",
      "Pillars",
      "Strategies",
      "KPIs",
      "Phases",
      "Budget",
      "Projection",
      "Revenue",
      "Drivers",
    ];
    expect(ofPlan.filter((name) => placed(plan, name)?.filled !== true)).toEqual([]);
  },
);
