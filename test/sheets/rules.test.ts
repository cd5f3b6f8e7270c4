import { auditWithModel as audit } from "../../src/forecast/index.ts";
import { emptyPlan, type Phase } from "../../src/plan/index.ts";
import { ruleBook, ruleIds } from "../../src/plan/rules/book.ts";
import type { RuleId } from "../../src/plan/rules/rule.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, ResolvedWorkbook, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import type { CalculatedCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { contextOf } from "./support/contexts.ts";
import { ruleCases, rulePlan } from "./support/rulePlans.ts";
import { columnValues } from "./support/tables.ts";
import { withCell } from "./support/withCell.ts";

type Counts = Readonly<Partial<Record<RuleId, Value>>>;
const idOfText = new Map(
  (["en", "es"] as const).flatMap((language) =>
    Object.entries(sheetTexts[language].checks.rows).map(([id, text]) => [text, id as RuleId] as const),
  ),
);

/** What each rule found, from the rows of the Checks table. */
function countsIn(workbook: WorkbookSpec, cells?: CalculatedCells): Counts {
  const sheet = workbook.sheets.find(({ id }) => id === "checks");
  const table = sheet?.tables.find(({ id }) => id === "checks");
  const column = table?.columns.findIndex(({ id }) => id === "found") ?? -1;
  const expected = columnValues(workbook, "checks", "found");
  return Object.fromEntries(
    columnValues(workbook, "checks", "check").map((text, row) => {
      const address = cellAddress((table?.row ?? 0) + 1 + row, (table?.column ?? 0) + column);
      const found = cells === undefined ? expected[row] : cells.get(sheet?.name ?? "")?.get(address);
      return [idOfText.get(String(text)), found ?? ""];
    }),
  ) as Counts;
}

function auditCounts(plan: ReturnType<typeof rulePlan>): Counts {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const { id } of audit(plan)) {
    if (id in ruleBook) counts[id as RuleId] = (counts[id as RuleId] ?? 0) + 1;
  }
  return counts;
}

const text = (words: string): Cell => ({ kind: "text", text: words, role: "inputText" });
const rowOf = (workbook: WorkbookSpec, table: string, column: string, value: Value): number =>
  columnValues(workbook, table, column).indexOf(value);

/** What only hands can do in a workbook, each once. */
function spoiledByHand(workbook: WorkbookSpec): WorkbookSpec {
  const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
  const line = rowOf(workbook, "budget", "name", "From 1");
  const other = rowOf(workbook, "budget", "name", "From 2");
  const third = rowOf(workbook, "budget", "name", "From 3");
  const spoils: [string, string, number, Cell][] = [
    ["assumptions", "value", rowOf(workbook, "assumptions", "key", "Correlation"), number(1.01)],
    ["pillars", "status", 1, text("Nearly")],
    ["pillars", "notes", 1, { kind: "formula", formula: "=NA()", expected: "#N/A", role: "input" }],
    ["strategies", "now", 0, number(5.01)],
    ["strategies", "gap", 0, number(0)],
    ["budget", "low", line, { kind: "blank", role: "input" }],
    ["budget", "period", other, text("weekly")],
    ["budget", "category", third, text("Unlisted")],
    ["risks", "period", 0, { kind: "blank", role: "input" }],
    ["phases", "phase", rowOf(workbook, "phases", "phase", "A2"), text("Unlisted")],
  ];
  return spoils.reduce((book, spoil) => withCell(book, ...spoil), workbook);
}
const handRules: readonly RuleId[] = [
  "assumptions.correlation",
  "pillars.statusUnknown",
  "strategies.maturityOutside",
  "budget.amountMissing",
  "budget.periodUnknown",
  "budget.covered",
  "returns.unplaced",
  "work.unlisted",
  "workbook.errors",
  "workbook.overwritten",
];

const built = (how: "broken" | "kept"): WorkbookSpec => buildWorkbook(rulePlan(how), contextOf({ scale: 1 }));
const workbooks = { broken: built("broken"), kept: built("kept"), spoiled: spoiledByHand(built("kept")) };
const resolved = Object.fromEntries(
  Object.entries(workbooks).map(([name, workbook]) => [name, resolveWorkbook(workbook)]),
) as Record<keyof typeof workbooks, ResolvedWorkbook>;
const programs = {
  LibreOffice: Promise.all(
    Object.entries(resolved).map(async ([name, workbook]) => [name, await writeXlsx(workbook)] as const),
  ).then((files) => recalculate(Object.fromEntries(files))),
  "the engine of the workbench": Promise.all(
    Object.entries(resolved).map(
      async ([name, workbook]) => [name, await calculateWorkbook(workbook)] as const,
    ),
  ).then((cells): Readonly<Record<string, CalculatedCells>> => Object.fromEntries(cells)),
};
const rules = ruleCases.map(({ rule }) => rule);

describe("the rule book", () => {
  it("has a case for every rule, in a plan or in a workbook", () => {
    // Only figures that stand as values can be out of date (freshness.test.ts); what stands outside a table,
    // and texts for figures, are in wrongEntries.test.ts, exact percentiles in returnsFreshness.test.ts. Drivers are counted below.
    const elsewhere: readonly RuleId[] = [
      "budget.outdated",
      "returns.outdated",
      "workbook.outside",
      "workbook.texts",
      "model.assumed",
      // What is added to the model: unlisted.test.ts.
      "model.unlisted",
    ];
    expect([...rules, ...handRules, ...elsewhere].sort()).toEqual([...ruleIds].sort());
  });

  it.each(rules)("%s: broken once, the audit finds one and the sheet expects one", (rule) => {
    expect(auditCounts(rulePlan("broken"))[rule]).toBe(1);
    expect(countsIn(workbooks.broken)[rule]).toBe(1);
  });

  it.each(rules)("%s: just kept, neither finds any", (rule) => {
    expect(auditCounts(rulePlan("kept"))[rule]).toBeUndefined();
    expect(countsIn(workbooks.kept)[rule]).toBe(0);
  });

  it.each(Object.entries(programs))("%s finds the same by formulas", async (_program, calculation) => {
    const cells = await calculation;
    const once = Object.fromEntries(rules.map((rule) => [rule, 1]));
    expect(countsIn(workbooks.broken, cells.broken)).toMatchObject(once);
    const none = Object.fromEntries(ruleIds.map((rule) => [rule, 0]));
    const assumed = { "model.assumed": countsIn(workbooks.kept)["model.assumed"] };
    expect(countsIn(workbooks.kept, cells.kept)).toEqual({ ...none, ...assumed });
    const byHand = Object.fromEntries(handRules.map((rule) => [rule, 1]));
    expect(countsIn(workbooks.spoiled, cells.spoiled)).toMatchObject(byHand);
  });

  it("says of three phases, two inside the first, the same in audit and sheet", () => {
    const phase = (name: string, startMonth: number, endMonth: number): Phase => ({
      track: "T",
      name,
      startMonth,
      endMonth,
      milestones: [],
    });
    const plan = { ...emptyPlan("", "en"), phases: [phase("A", 1, 12), phase("B", 2, 3), phase("C", 6, 8)] };
    expect(auditCounts(plan)).toEqual({ "phases.overlap": 2 });
    expect(countsIn(buildWorkbook(plan, contextOf()))).toMatchObject({
      "phases.overlap": 2,
      "phases.gap": 0,
    });
  });

  it("counts the drivers that nobody stated, in either language", () => {
    const assumedIn = (language: "en" | "es", drivers: Record<string, { base: number }>): number =>
      Number(
        countsIn(
          buildWorkbook(
            {
              ...emptyPlan("", language),
              income: [{ track: "", name: "Fees", kind: "other", period: "year", drivers }],
            },
            contextOf({ language }),
          ),
        )["model.assumed"],
      );
    for (const language of ["en", "es"] as const) {
      const all = assumedIn(language, {});
      expect(assumedIn(language, { added: { base: 5 } })).toBe(all - 1);
      expect(assumedIn(language, { added: { base: 5 }, growth: { base: 0.1 } })).toBe(all - 2);
    }
  });

  it("says of lines of 50 to 100 that they are not the 50.9 to 100 that are stated", () => {
    const category = {
      track: "T",
      name: "C",
      lines: [{ name: "L", low: 50, high: 100, period: "year" as const }],
      stated: { low: 50.9, high: 100 },
    };
    const plan = { ...emptyPlan("", "en"), budget: { categories: [category], stated: [] } };
    expect(auditCounts(plan)).toEqual({ "budget.categoryTotal": 1 });
    expect(countsIn(buildWorkbook(plan, contextOf({ scale: 1 })))).toMatchObject({
      "budget.categoryTotal": 1,
    });
  });
});
