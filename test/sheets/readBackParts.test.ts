import { languages } from "../../src/i18n/language.ts";
import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, planFromTables, type TableContent } from "../../src/sheets/index.ts";
import { withoutPlaces } from "../support/places.ts";
import { contextOf } from "./support/contexts.ts";
import { fullPlan } from "./support/fullPlan.ts";
import { tableContents } from "./support/tables.ts";

const contentsOf = (plan: Plan, language = plan.language): TableContent[] =>
  tableContents(buildWorkbook(plan, contextOf({ language, currency: plan.currency })));

describe("what only some plans hold", () => {
  const plan = fullPlan();

  it.each(languages)("stands in the sheets in %s and is read back whole", (language) => {
    const read = planFromTables(contentsOf(plan, language), plan.language);
    expect(withoutPlaces(read.plan)).toEqual(withoutPlaces(plan));
    expect(read.notPlaced).toEqual([]);
  });

  it("makes the same workbook again", () => {
    const read = planFromTables(contentsOf(plan), plan.language).plan;
    const context = contextOf({ currency: plan.currency });
    expect(buildWorkbook(read, context)).toEqual(buildWorkbook(plan, context));
  });

  it("adds no table and no column to a plan without it", () => {
    const tables = contentsOf(samplePlan("en"));
    const ids = tables.map(({ id }) => id);
    for (const id of ["details", "times", "statedParts", "steps", "notes"]) expect(ids).not.toContain(id);
    const headings = tables.find(({ id }) => id === "budget")?.headings ?? [];
    expect(headings).not.toContain("Quantity");
    expect(headings).not.toContain("Kind of line");
  });

  it("says which cells have no place: a detail of no line, a time that is none, a currency that is none", () => {
    const changed = contentsOf(plan).map((table): TableContent => {
      if (!["details", "times", "tracks"].includes(table.id)) return table;
      const replaced = new Map<unknown, string>([
        ["Crane", table.id === "details" ? "Nobody's" : "Crane"],
        ["2027-Q1", "next winter"],
        ["PEN", "soles"],
      ]);
      return {
        ...table,
        rows: table.rows.map((row) => row.map((cell) => replaced.get(cell) ?? cell)),
      };
    });
    const { plan: read, notPlaced } = planFromTables(changed, "en");
    expect(notPlaced.map(({ text }) => text).sort()).toEqual([
      "Driver",
      "Hire",
      "next winter",
      "next winter",
      "soles",
    ]);
    expect(read.budget.categories[0]?.lines[0]?.details).toBeUndefined();
    expect(read.budget.categories[0]?.lines[0]?.byPeriod).toHaveLength(1);
  });

  it("tells in a line's row that its amount is not its quantity times its unit cost", () => {
    const off = { ...plan, budget: { ...plan.budget, categories: structuredClone(plan.budget.categories) } };
    const line = off.budget.categories[0]?.lines[0];
    if (line?.unitCost !== undefined) line.unitCost.high = 12_500;
    const entries = (given: Plan): unknown[] => {
      const table = contentsOf(given).find(({ id }) => id === "budget");
      const at = table?.headings.indexOf("Entry") ?? -1;
      return table?.rows.map((row) => row[at]) ?? [];
    };
    expect(entries(plan)[0]).toBe("");
    expect(entries(off)[0]).toBe("Not quantity × unit cost");
  });
});
