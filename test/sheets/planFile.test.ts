import { languages } from "../../src/i18n/language.ts";
import { normalisePlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, readPlanFile } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import { xlsxFile } from "../support/officeFiles.ts";
import { contextOf } from "./support/contexts.ts";

const fileOf = (plan: Plan): Promise<Uint8Array> =>
  writeXlsx(
    resolveWorkbook(buildWorkbook(plan, contextOf({ language: plan.language, currency: plan.currency }))),
  );

describe("a workbook that was built from a plan", () => {
  it.each(languages)("gives the plan back as a document (%s)", async (language) => {
    const plan: Plan = { ...samplePlan(language === "pt" ? "es" : language), language };
    const { plan: read, report, questions } = await readPlanFile(await fileOf(plan), "plan.xlsx");
    expect(normalisePlan(read)).toEqual(normalisePlan(plan));
    expect(report).toMatchObject({ leftAlone: [], unit: "row", notices: [{ kind: "ownTables" }] });
    expect(report.understood).toBe(report.lines);
    expect(questions).toEqual([]);
  });
});

const table = (name: string, headings: readonly string[]): Record<string, string> => ({
  "xl/worksheets/_rels/sheet1.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="${name}" ref="A1:${"ABCDEFGH"[headings.length - 1]}3" totalsRowCount="0"><tableColumns count="${headings.length}"/></table>`,
});

describe("a workbook of somebody else", () => {
  it.each([
    ["whose table is called Budget too", "Budget", ["Item", "Amount"]],
    ["whose table has other headings", "Budget", ["Item", "Lead", "Room", "Cost"]],
  ])("is read as any document, %s", async (_kind, name, headings) => {
    const cells = (first: string, amount: number): (string | number)[] => [
      first,
      ...headings.slice(2).map(() => "x"),
      amount,
    ];
    const rows = [headings, cells("Oven", 5000), cells("Counter", 2000)];
    const file = xlsxFile([{ name: "Costs", rows }], table(name, headings));
    const { plan, report } = await readPlanFile(file, "kitchen.xlsx");
    expect(report.notices).toBeUndefined();
    const lines = plan.budget.categories.flatMap((category) => category.lines);
    expect(lines).toMatchObject([
      { name: "Oven", low: 5000 },
      { name: "Counter", low: 2000 },
    ]);
  });

  it("and any other file is read as before", async () => {
    const text = new TextEncoder().encode("# Plan\n\n## Budget\n\n- Oven: $5,000\n");
    const { plan } = await readPlanFile(text, "plan.md");
    expect(plan.budget.categories[0]?.lines).toMatchObject([{ name: "Oven", low: 5000 }]);
    await expect(readPlanFile(new Uint8Array([0x50, 0x4b, 3, 4, 1]), "x.xlsx")).rejects.toMatchObject({
      name: "PlanError",
    });
  });
});
