/** What people type wrongly, add in the wrong place or delete: the workbook says so where it happened. */
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, ResolvedWorkbook, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { allCells } from "./support/formulas.ts";
import { fullPlan } from "./support/fullPlan.ts";
import { withCell } from "./support/withCell.ts";

const line = (name: string) => ({ name, low: 100, likely: 150, high: 200, period: "year" as const });
const plan: Plan = {
  ...emptyPlan("Orchard", "en"),
  budget: { categories: [{ track: "Costs", name: "All", lines: ["A", "B", "C"].map(line) }], stated: [] },
  phases: ["Plant", "Grow", "Pick"].map((name, index) => ({
    track: "Work",
    name,
    startMonth: 1 + 6 * index,
    endMonth: 6 + 6 * index,
    milestones: [],
  })),
};
const spec = buildWorkbook(
  plan,
  contextOf({ scale: 1, sheets: ["guide", "overview", "phases", "budget", "checks"] }),
);
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const text = (words: string): Cell => ({ kind: "text", text: words, role: "inputText" });
const table = (id: string) => {
  const found = spec.sheets.flatMap((sheet) => sheet.tables.map((own) => ({ own, sheet })));
  const hit = found.find(({ own }) => own.id === id);
  if (hit === undefined) throw new Error(`no table ${id}`);
  return hit;
};

type Spoil = readonly [table: string, column: string, row: number, cell: Cell];
async function spoiled(...spoils: readonly Spoil[]) {
  const book = spoils.reduce<WorkbookSpec>((before, spoil) => withCell(before, ...spoil), spec);
  const cells = await calculateWorkbook(resolveWorkbook(book));
  return (id: string, column: string): Value[] => tableValues(book, cells, id, column);
}
/** The row of the Checks table that says a rule. */
const check = (words: RegExp): number =>
  columnValues(spec, "checks", "check").findIndex((found) => words.test(String(found)));

describe("a wrong entry", () => {
  const excelRow = (id: string, row: number): number => table(id).own.row + row + 2;
  const cases = [
    ["low above high", "budget", "low", 0, number(300), "Low above high", /low above its high/],
    ["likely outside", "budget", "likely", 2, number(900), "Likely outside low to high", /likely amount/],
    ["no amount", "budget", "high", 1, text("soon"), "Text in place of a number", /has a low and a high/],
    ["months in reverse", "phases", "endMonth", 1, number(2), "Last month before the first", /ends before/],
  ] as const;
  let calculated: ReturnType<typeof spoiled> | undefined;
  const all = (): ReturnType<typeof spoiled> =>
    (calculated ??= spoiled(...cases.map(([, id, column, row, cell]): Spoil => [id, column, row, cell])));

  it.each(cases)("%s: is said in its row and found from Checks", async (...spoil) => {
    const [, id, , row, , words, rule] = spoil;
    const values = await all();
    expect(values(id, "entry")[row]).toBe(words);
    expect(values("phases", "entry")).toEqual(["", "Last month before the first", ""]);
    const at = check(rule);
    expect([values("checks", "found")[at], values("checks", "first")[at]]).toEqual([1, excelRow(id, row)]);
  });

  it("leads to the first of several", async () => {
    const values = await spoiled(
      ["budget", "low", 2, number(300)],
      ["budget", "low", 1, number(300)],
      ["budget", "lowYear", 0, number(100)],
    );
    const at = check(/low above its high/);
    expect([values("checks", "found")[at], values("checks", "first")[at]]).toEqual([
      2,
      excelRow("budget", 1),
    ]);
  });

  it("of an amount says why percentiles are missing", async () => {
    const values = await all();
    expect(values("exact", "method")[0]).toBe("Not calculated: text in place of an amount");
    for (const column of ["p50", "p80", "contingency"]) expect(values("cost", column)).toEqual(["no figure"]);
    expect(values("cost", "state")[0]).toMatch(/^Not calculated/);
  });

  it("of the correlation says so too", async () => {
    const row = columnValues(spec, "assumptions", "key").indexOf("Correlation");
    const values = await spoiled(["assumptions", "value", row, number(2)]);
    expect(values("exact", "method")[0]).toBe("Not calculated: correlation outside 0 to 1");
  });
});

it("finds nothing where nothing is wrong", async () => {
  const values = await spoiled();
  expect(new Set(values("checks", "first"))).toEqual(new Set([0]));
  expect(new Set([...values("budget", "entry"), ...values("phases", "entry")])).toEqual(new Set([""]));
});

describe("Overview", () => {
  it("shows no value of P80 from other inputs that lies outside low to high now", async () => {
    const shared: WorkbookSpec = {
      ...spec,
      sheets: spec.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: block.cells.map((row) =>
            row.map((cell): Cell => {
              if (cell.kind === "plan")
                return { kind: "number", value: Number(cell.expected), role: "formula" };
              return cell.only === "file" ? { ...cell, only: undefined } : cell;
            }),
          ),
        })),
      })),
    };
    const book = [0, 1, 2].reduce(
      (before, row) =>
        ["low", "likely", "high"].reduce(
          (own, column) => withCell(own, "budget", column, row, number(10)),
          before,
        ),
      shared,
    );
    const cells = await calculateWorkbook(resolveWorkbook(book));
    expect(tableValues(book, cells, "cost", "high")).toEqual([30]);
    for (const column of ["p50", "p80", "contingency"])
      expect(tableValues(book, cells, "cost", column)).toEqual(["REVIEW"]);
    // Nor is a curve drawn from values of then to sums of now.
    const ends = allCells(book, "budget").filter(
      ({ cell }) => cell.kind === "formula" && cell.formula.includes("NA()"),
    );
    expect(ends.map(({ row, column }) => cells.get("Budget")?.get(cellAddress(row, column)))).toEqual([
      "#N/A",
      "#N/A",
    ]);
    expect(tableValues(book, cells, "cost", "state")).toEqual(["Out of date: inputs changed since"]);
  });
});

describe("a text in place of a figure", () => {
  const measured: Plan = {
    ...plan,
    startMonth: "2026-01",
    kpis: [
      {
        group: "Fruit",
        name: "Baskets",
        text: "30 to 50",
        baseline: 10,
        actual: 40,
        target: { value: 30, upper: 50, unit: "count", comparison: "between" },
      },
    ],
    risks: [{ name: "Frost", chance: 0.5, low: 10, high: 20 }],
  };
  const book = buildWorkbook(
    measured,
    contextOf({ scale: 1, sheets: ["kpis", "phases", "budget", "risks", "checks"] }),
  );
  const rowIn = (id: string, column: string, value: string): number =>
    columnValues(book, id, column).indexOf(value);
  const at = rowIn("checks", "check", "No text stands where a figure or a date belongs");
  const headingOf = (id: string): string => {
    const found = book.sheets.flatMap(({ tables }) => tables).find((own) => own.id === id);
    return cellAddress(found?.row ?? 0, found?.column ?? 0);
  };
  /** Of each text alone a formula would make something: no start, one bound, no cost, months for dates, today. */
  const texts: readonly Spoil[] = [
    ["kpis", "baseline", 0, text("ten")],
    ["kpis", "upper", 0, text("50 or so")],
    ["kpis", "asOf", 0, text("last May")],
    ["risks", "high", 0, text("20 000")],
    ["phases", "progress", 1, text("half")],
    ["budget", "actual", 2, text("paid")],
    ["assumptions", "value", rowIn("assumptions", "key", "StartDate"), text("January")],
  ];
  const calculated = async (spoils: readonly Spoil[]) => {
    const spoilt = spoils.reduce<WorkbookSpec>((before, spoil) => withCell(before, ...spoil), book);
    const cells = await calculateWorkbook(resolveWorkbook(spoilt));
    return (column: string): Value[] => tableValues(spoilt, cells, "checks", column);
  };

  it("is counted, each one, and is an error", async () => {
    const of = await calculated(texts);
    expect([of("found")[at], of("result")[at]]).toEqual([texts.length, "ERROR"]);
    // Of several sheets the first.
    expect(of("state")[at]).toMatch(/^Assumptions![A-Z]+\d+$/);
  });

  it("leads to its sheet, and so does a formula that was written over", async () => {
    const of = await calculated([
      ["risks", "high", 0, text("20 000")],
      ["phases", "months", 1, number(7)],
    ]);
    expect(of("state")[at]).toBe(`Risks!${headingOf("risks")}`);
    expect(of("state")[rowIn("checks", "check", "No formula of a table has been overwritten")]).toBe(
      `Phases!${headingOf("phases")}`,
    );
  });

  it("is none where figures are missing or all are figures, and words in their place", async () => {
    const of = await calculated([["kpis", "baseline", 0, { kind: "blank" }]]);
    expect([of("found")[at], of("result")[at], of("state")[at]]).toEqual([0, "OK", ""]);
  });

  it("allows nothing where it stands for how many are allowed", async () => {
    const of = await calculated([...texts.slice(0, 1), ["checks", "allowed", at, text("some")]]);
    expect(of("result")[at]).toBe("ERROR");
  });
});

describe("a line of a budget that is not among several", () => {
  const budgets: Plan = {
    ...plan,
    budget: {
      categories: ["Costs", "Reserve"].map((track) => ({
        track,
        name: "All",
        lines: [line("A"), line("B")],
      })),
      stated: [],
    },
  };
  const book = buildWorkbook(budgets, contextOf({ scale: 1, sheets: ["budget", "checks"] }));
  const at = columnValues(book, "checks", "check").indexOf("Every line belongs to a listed category");

  it.each<[string, readonly Spoil[], number]>([
    ["with a name", [["budget", "track", 3, text("Reserves")]], 1],
    [
      "without one",
      [
        ["budget", "track", 3, text("")],
        ["budget", "name", 3, text("")],
      ],
      1,
    ],
  ])("%s is said in its row and counted as an error, since no total has it", async (_how, spoils, row) => {
    const spoilt = spoils.reduce<WorkbookSpec>((before, spoil) => withCell(before, ...spoil), book);
    const cells = await calculateWorkbook(resolveWorkbook(spoilt));
    const of = (id: string, column: string): Value[] => tableValues(spoilt, cells, id, column);
    expect(of("budget", "entry")).toEqual(["", "", "", "Budget not among the totals"]);
    expect(of("tracks", "highYear")[row]).toBe(200);
    expect(of("checks", "result")[at]).toBe("ERROR");
  });
});

describe("figures outside a table", () => {
  const at = check(/below or beside/);
  const { own } = table("budget");
  const withFigure = (row: number, column: number): WorkbookSpec => ({
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.id === "budget"
        ? { ...sheet, blocks: [...sheet.blocks, { row, column, cells: [[number(5)]] }] }
        : sheet,
    ),
  });

  it.each([
    ["directly below", own.row + own.rows + 1, own.column + 4, 1],
    ["beside", own.row + 1, own.column + own.columns.length + 1, 1],
    ["above, where summaries stand", own.row - 1, own.column + own.columns.length + 1, 0],
  ])("%s are counted as an error, unless nothing is wrong with them", async (_where, row, column, found) => {
    const book = withFigure(row, column);
    const cells = await calculateWorkbook(resolveWorkbook(book));
    expect(tableValues(book, cells, "checks", "found")[at]).toBe(found);
    expect(tableValues(book, cells, "checks", "result")[at]).toBe(found === 0 ? "OK" : "ERROR");
  });
});

it("a figure below or beside any table that people add rows to is counted, and none of the sheets' own", async () => {
  const full = buildWorkbook(fullPlan(), contextOf({ scale: 1 }));
  const places = (
    [
      ["objectives", 1, 1],
      ["pillars", 40, 2],
      ["strategies", 1, 1],
      ["kpis", 3, 1],
      ["phases", 1, 1],
      ["details", 1, 1],
      ["times", 1, 1],
      ["budget", 1, 1],
      ["streams", 1, 1],
      ["paths", 1, 1],
      ["markets", 1, 1],
      ["placed", 1, 1],
      ["risks", 1, 1],
      ["drivers", 1, 1],
    ] as const
  ).flatMap(([id, down, right]) =>
    full.sheets.flatMap((sheet) =>
      sheet.tables
        .filter((own) => own.id === id)
        .flatMap((own) => [
          { sheet: sheet.id, row: own.row + own.rows + down, column: own.column },
          { sheet: sheet.id, row: own.row + 1, column: own.column + own.columns.length + right },
        ]),
    ),
  );
  const book: WorkbookSpec = {
    ...full,
    sheets: full.sheets.map((sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        ...places
          .filter((place) => place.sheet === sheet.id)
          .map(({ row, column }) => ({ row, column, cells: [[number(5)]] })),
      ],
    })),
  };
  const at = columnValues(full, "checks", "check").findIndex((found) =>
    /below or beside/.test(String(found)),
  );
  const cells = await calculateWorkbook(resolveWorkbook(book));
  expect(places).toHaveLength(28);
  expect(tableValues(book, cells, "checks", "found")[at]).toBe(28);
  expect(columnValues(full, "checks", "found")[at]).toBe(0);
});

it("a deleted sheet is an error on Checks, and no master check stays OK", async () => {
  // Excel puts #REF! where a formula named a table that is gone.
  const gone =
    /\b(?:Phases|PhaseTimelines|PhaseTotals)\b(?:\[(?:[^[\]]|\[[^\]]*\])*\])?|'?Phases'?!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g;
  const resolved = resolveWorkbook(spec);
  const without: ResolvedWorkbook = {
    ...resolved,
    names: resolved.names.filter(({ target }) => !("sheet" in target) || target.sheet !== "phases"),
    sheets: resolved.sheets
      .filter(({ id }) => id !== "phases")
      .map((sheet) => ({
        ...sheet,
        charts: [],
        conditionalFormats: [],
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: block.cells.map((row) =>
            row.map((cell): Cell => {
              const own = { ...cell, link: undefined };
              return "formula" in own ? { ...own, formula: own.formula.replace(gone, "#REF!") } : own;
            }),
          ),
        })),
      })),
  };
  const cells = await calculateWorkbook(without);
  const master = (id: string): Value | undefined => {
    const sheet = resolved.sheets.find((entry) => entry.id === id);
    const address = sheet?.blocks.flatMap((block) =>
      block.cells.flatMap((row, down) =>
        row.flatMap((cell, right) =>
          "formula" in cell && cell.formula === "=MasterCheck"
            ? [cellAddress(block.row + down, block.column + right)]
            : [],
        ),
      ),
    )[0];
    return cells.get(sheet?.name ?? "")?.get(address ?? "");
  };
  expect(tableValues(spec, cells, "checks", "result")).toContain("ERROR");
  expect([master("guide"), master("overview"), master("budget")]).toEqual(["ERROR", "ERROR", "ERROR"]);
});
