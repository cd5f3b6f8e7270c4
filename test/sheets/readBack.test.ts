import fc from "fast-check";
import { auditWithModel } from "../../src/forecast/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { emptyPlan, normalisePlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import {
  buildWorkbook,
  columnIds,
  planFromTables,
  type TableId,
  type TableContent,
} from "../../src/sheets/index.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { Value } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";
import { tableContents } from "./support/tables.ts";

const readBack = (plan: Plan, language: Language = plan.language): ReturnType<typeof planFromTables> =>
  planFromTables(
    tableContents(buildWorkbook(plan, contextOf({ language, currency: plan.currency }))),
    plan.language,
  );

/** A table with one cell replaced, found by a text of its row and the id of its column. */
function withCell(
  tables: readonly TableContent[],
  id: TableId,
  rowText: string,
  column: string,
  value: Value,
): TableContent[] {
  return tables.map((table) => {
    if (table.id !== id) return table;
    const ids = columnIds(id);
    const position = table.headings.findIndex((heading) => ids.get(heading.toLowerCase()) === column);
    const rows = table.rows.map((row) =>
      row.includes(rowText) ? row.map((cell, index) => (index === position ? value : cell)) : row,
    );
    return { ...table, rows };
  });
}

const filledPlan = (): Plan => {
  const plan = samplePlan("en");
  plan.strategies[0]!.parts[0]!.topics[0]!.items[0] = {
    name: "Rated item",
    description: "with both figures",
    maturity: 2,
    maturityTarget: 4.5,
  };
  plan.pillars.push({ name: "No areas yet", areas: [] });
  plan.budget.categories[0]!.lines[0] = {
    name: "Filled line",
    low: 100,
    high: 200,
    likely: 120,
    period: "month",
    actual: 130,
    basis: "two quotes",
  };
  plan.assumptions = {
    DiscountRate: { value: 0.12, source: "treasury", owner: "Ana", date: "2026-02-03", confidence: "high" },
    Correlation: { value: 0.5 },
    "Churn a month": { value: 0.02, unit: "%", source: "last year" },
    Note: { value: "as agreed" },
  };
  return plan;
};

describe("a plan read back from its tables", () => {
  it.each([
    ["the English sample in English", samplePlan("en"), "en"],
    ["the English sample in Spanish sheets", samplePlan("en"), "es"],
    ["the Spanish sample", samplePlan("es"), "es"],
    ["the Spanish sample in Portuguese sheets", samplePlan("es"), "pt"],
    ["a plan in Portuguese", { ...samplePlan("es"), language: "pt" as const }, "pt"],
    ["a plan with everything filled in", filledPlan(), "en"],
    ["an empty plan", emptyPlan("Nothing yet", "es"), "es"],
  ] as const)("is the same: %s", (_name, plan, language) => {
    const normal = normalisePlan(plan);
    const read = readBack(normal, language);
    expect(read.plan).toEqual(normal);
    expect(read.notPlaced).toEqual([]);
  });

  it("is the same whatever figures people fill in", () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    const amount = fc.integer({ min: -1e9, max: 1e12 });
    fc.assert(
      fc.property(
        share,
        amount,
        amount,
        fc.constantFrom("year", "month", "once"),
        (progress, low, high, period) => {
          const plan = normalisePlan(samplePlan("en", "town"));
          plan.pillars[0]!.areas[0]!.initiatives[0]!.progress = progress ?? 0;
          Object.assign(plan.budget.categories[1]!.lines[0]!, { low, high, period });
          expect(readBack(plan).plan).toEqual(plan);
        },
      ),
      { numRuns: 8 },
    );
  });

  const plan = normalisePlan(samplePlan("en"));
  const tables = tableContents(buildWorkbook(plan, contextOf()));

  it("does not mind rows sorted otherwise, columns moved, added and retyped", () => {
    const changed = tables.map((table): TableContent => {
      const order = table.headings.map((_heading, index) => index).reverse();
      return {
        ...table,
        headings: [...order.map((index) => ` ${table.headings[index]!.toUpperCase()} `), "My own column"],
        rows: table.rows.map((row) => [...order.map((index) => row[index] ?? ""), "my own text"]),
        cell: (row, column) => table.cell(row, order[column] ?? column),
      };
    });
    expect(planFromTables(changed, "en").plan).toEqual(plan);
    const sorted = tables.map((table) =>
      table.id === "budget" ? { ...table, rows: table.rows.toReversed() } : table,
    );
    const read = planFromTables(sorted, "en").plan;
    expect(read.budget.categories.map(({ name }) => name)).toEqual(
      plan.budget.categories.map(({ name }) => name),
    );
    expect(read.budget.categories[0]!.lines).toEqual(plan.budget.categories[0]!.lines.toReversed());
  });

  it("has what people typed since", () => {
    const typed = withCell(
      withCell(tables, "pillars", "Professional exams", "status", "Blocked"),
      "pillars",
      "Professional exams",
      "owner",
      "Ana",
    );
    const [exams] = planFromTables(typed, "en").plan.pillars[0]!.areas[0]!.initiatives.slice(-1);
    expect(exams).toMatchObject({ name: "Professional exams", status: "blocked", owner: "Ana" });
  });

  it("takes rows that people added below a table", () => {
    const added = tables.map((table): TableContent => {
      if (table.id !== "budget") return table;
      const ids = columnIds("budget");
      const values: Record<string, Value> = {
        category: "New",
        name: "Line",
        track: "Other",
        low: 5,
        period: "Once",
      };
      const row = table.headings.map((heading) => values[ids.get(heading.toLowerCase()) ?? ""] ?? "");
      return { ...table, rows: [...table.rows, row] };
    });
    expect(planFromTables(added, "en").plan.budget.categories.at(-1)).toEqual({
      track: "Other",
      name: "New",
      lines: [{ name: "Line", low: 5, high: 5, period: "once" }],
    });
  });

  it.each([
    ["a status that is no word of the workbook", "pillars", "Course catalogue", "status", "Nearly"],
    ["a progress above 100%", "pillars", "Course catalogue", "progress", 60],
    ["text where an amount belongs", "budget", "Growth team", "likely", "about 4M"],
    ["half a month", "phases", "Foundation", "endMonth", 12.5],
    ["an unknown unit", "objectives", "Scalability", "unit", "furlongs"],
  ] as const)("lists what has no place: %s", (_name, id, row, column, value) => {
    const read = planFromTables(withCell(tables, id, row, column, value), "en");
    expect(read.notPlaced.map(({ text }) => text)).toContain(String(value));
    expect(read.notPlaced[0]!.target.address).toMatch(/^[A-Z]+\d+$/);
  });

  it("keeps the words of a workbook that has its own", () => {
    const own = withCell(
      withCell(tables, "assumptions", "WorkDone", "value", "Shipped"),
      "pillars",
      "Course catalogue",
      "status",
      "Shipped",
    );
    const read = planFromTables(own, "en");
    expect(read.plan.pillars[0]!.areas[0]!.initiatives[0]!.status).toBe("done");
    expect(read.plan.assumptions?.WorkDone?.value).toBe("Shipped");
  });

  it("finds the cell of a place that the audit names", () => {
    const { find } = planFromTables(tables, "en");
    const budget = tables.find(({ id }) => id === "budget");
    const low = budget?.headings.indexOf("Low") ?? -1;
    const track = plan.budget.categories[0]!.track;
    expect(find({ part: "budget", path: [track, "People", "Growth team"], field: "low" })).toEqual(
      budget?.cell(0, low),
    );
    expect(find({ part: "kpis", path: [plan.kpis[0]!.group, plan.kpis[0]!.name] })?.sheet).toBe("KPIs");
    expect(find({ part: "pillars", path: ["no such pillar"] })).toBeUndefined();
  });

  it.each(sampleNames)("finds a cell for every finding of a sample: %s", (name) => {
    const sample = normalisePlan(samplePlan("es", name));
    const { find, plan: read } = planFromTables(
      tableContents(buildWorkbook(sample, contextOf({ language: "es", currency: sample.currency }))),
      "es",
    );
    const lost = auditWithModel(read).filter(({ place }) => find(place) === undefined);
    expect(lost.map(({ id, place }) => [id, place])).toEqual([]);
  });

  it("takes what the workbook does not hold from the plan that it is given", () => {
    const withoutKpis = tables.filter(({ id }) => id !== "kpis");
    expect(planFromTables(withoutKpis, "en", plan).plan).toEqual(plan);
    expect(planFromTables([], "es").plan).toEqual(emptyPlan("", "es"));
  });
});
