import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { freeNames } from "../../../src/workbook/office-js/names.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

describe("names for an insert", () => {
  it("are the spec's own in a workbook that uses none of them", () => {
    const names = freeNames(budgetWorkbook, { sheets: ["Sheet1"], tablesAndNames: [] });
    expect(names.sheets).toEqual({ assumptions: "Assumptions", budget: "Plan's budget" });
    expect(names.tables).toEqual({ budget: "Budget" });
    expect(names.names["DiscountRate"]).toBe("DiscountRate");
  });

  it("get the first free number where they are taken, whatever the case", () => {
    const names = freeNames(budgetWorkbook, {
      sheets: ["ASSUMPTIONS", "assumptions (2)"],
      tablesAndNames: ["budget", "Budget_2", "discountrate"],
    });
    expect(names.sheets["assumptions"]).toBe("Assumptions (3)");
    expect(names.tables["budget"]).toBe("Budget_3");
    expect(names.names["DiscountRate"]).toBe("DiscountRate_2");
  });

  it("keep their number when a sheet's name has to be cut to 31 characters", () => {
    const long = "A sheet with a name of 31 signs";
    const spec = workbookOf([], { name: long });
    const names = freeNames(spec, { sheets: [long], tablesAndNames: [] });
    expect(names.sheets["sheet"]).toBe("A sheet with a name of 31 s (2)");
    expect(names.sheets["sheet"]).toHaveLength(31);
  });

  it("do not clash with each other: tables and defined names share one space", () => {
    const spec = {
      ...budgetWorkbook,
      names: [{ name: "budget", target: { formula: "=1" } }],
    };
    expect(freeNames(spec, { sheets: [], tablesAndNames: [] }).names["budget"]).toBe("budget_2");
  });

  it("are followed by every formula, link and chart", () => {
    const names = freeNames(budgetWorkbook, {
      sheets: ["Plan's budget"],
      tablesAndNames: ["Budget", "DiscountRate", "StatusWords"],
    });
    const resolved = resolveWorkbook(budgetWorkbook, names);
    const text = JSON.stringify(resolved);
    expect(resolved.sheets[1]?.name).toBe("Plan's budget (2)");
    expect(text).toContain("'Plan''s budget (2)'!C6>0");
    expect(text).toContain("=SUM(Budget_2[Low])");
    expect(text).toContain("=DiscountRate_2*2");
    expect(text).toContain("=StatusWords_2");
    expect(text).not.toMatch(/SUM\(Budget\[|=DiscountRate\*|"=StatusWords"/);
  });
});
