import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, keptCells } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Block, Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues, tableContents } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";

const line = (name: string, low: number, high: number, likely?: number) => ({
  name,
  low,
  high,
  ...(likely === undefined ? {} : { likely }),
  period: "month" as const,
});
const plan = (...tracks: string[]): Plan => ({
  ...emptyPlan("Fresh", "en"),
  budget: {
    categories: tracks.map((track) => ({
      track,
      name: `${track} costs`,
      lines: [line("People", 100, 200, 150), line("Goods", 10, 40), line("Rent", 30, 30)],
    })),
    stated: [],
  },
});
const built = (...tracks: string[]): WorkbookSpec =>
  buildWorkbook(
    plan(...tracks),
    contextOf({ scale: 1, sheets: ["overview", "assumptions", "budget", "checks"] }),
  );

/** The workbook with its PLAN formulas replaced by values: as a file has it, or as Share leaves it. */
const asValues = (workbook: WorkbookSpec): WorkbookSpec => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) => row.map(shared)),
    })),
  })),
});
function shared(cell: Cell): Cell {
  if (cell.kind === "plan") return { kind: "number", value: Number(cell.expected), role: "formula" };
  return cell.only === "file" ? { ...cell, only: undefined } : cell;
}

const live = built("Costs");
const file = asValues(live);
const two = asValues(built("North", "South"));
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const rowOf = (name: string): number => columnValues(live, "assumptions", "key").indexOf(name);

const swappedLines = ([heading = [], first = [], second = [], ...rest]: Block["cells"]): Block["cells"] => [
  heading,
  second,
  first,
  ...rest,
];

/** Two lines of the Budget table in each other's place, as sorting leaves them. */
const sorted = (workbook: WorkbookSpec): WorkbookSpec => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const table = sheet.tables.find(({ id }) => id === "budget");
    return table === undefined
      ? sheet
      : {
          ...sheet,
          blocks: sheet.blocks.map((block) =>
            block.row === table.row ? { ...block, cells: swappedLines(block.cells) } : block,
          ),
        };
  }),
});

async function states(workbook: WorkbookSpec) {
  const cells = await calculateWorkbook(resolveWorkbook(workbook));
  const values = (table: string, column: string): Value[] => tableValues(workbook, cells, table, column);
  const check = values("checks", "check").indexOf("Exact figures belong to the inputs as they are now");
  return {
    budget: values("exact", "method"),
    overview: values("cost", "state"),
    found: values("checks", "found")[check],
    result: values("checks", "result")[check],
    p80: values("cost", "p80"),
  };
}
const fresh = { budget: ["Exact"], overview: ["Exact"], found: 0, result: "OK" };
const stale = {
  budget: ["Out of date: inputs changed since"],
  overview: ["Out of date: inputs changed since"],
  found: 1,
  result: "REVIEW",
};

describe("exact figures that stand as values", () => {
  const [p80] = columnValues(live, "exact", "p80");

  it("are exact while their inputs are what they were, and Overview has the same P80", async () => {
    expect(await states(file)).toEqual({ ...fresh, p80: [p80] });
  });

  it("stay exact when lines are sorted", async () => {
    expect(await states(sorted(file))).toMatchObject(fresh);
  });

  it.each<[string, WorkbookSpec]>([
    ["a high", withCell(file, "budget", "high", 0, number(201))],
    ["a low", withCell(file, "budget", "low", 1, number(9))],
    ["a likely amount", withCell(file, "budget", "likely", 0, number(160))],
    ["a shape, by a likely amount in the middle", withCell(file, "budget", "likely", 1, number(25))],
    ["a period", withCell(file, "budget", "period", 2, { kind: "text", text: "a year", role: "inputText" })],
    ["the correlation", withCell(file, "assumptions", "value", rowOf("Correlation"), number(0.5))],
    ["the level", withCell(file, "assumptions", "value", rowOf("ConfidenceLevel"), number(0.7))],
  ])("are out of date in words, and counted, when somebody changes %s", async (_what, workbook) => {
    expect(await states(workbook)).toEqual({ ...stale, p80: [p80] });
  });

  it("are out of date where a line is new", async () => {
    const blank: Cell = { kind: "blank" };
    const added = ["keptTrack", "keptLow", "keptLikely", "keptHigh", "keptShape"].reduce(
      (book, column) => withCell(book, "budget", column, 2, blank),
      file,
    );
    expect(await states(added)).toMatchObject(stale);
  });

  it("are out of date where a line is gone", async () => {
    expect(await states(withCell(file, "exact", "keptLines", 0, number(4)))).toMatchObject(stale);
  });

  it("are judged budget by budget, a line that moved to the other included", async () => {
    const changed = await states(withCell(two, "budget", "high", 5, number(31)));
    expect(changed.budget).toEqual(["Exact", "Out of date: inputs changed since"]);
    const moved = [1, 4].reduce(
      (book, row) =>
        withCell(book, "budget", "track", row, {
          kind: "text",
          text: row === 1 ? "South" : "North",
          role: "inputText",
        }),
      two,
    );
    expect((await states(moved)).found).toBe(2);
  });

  it("say where there are none, in place of a sum of nothing", async () => {
    const cells = await states(withCell(live, "budget", "low", 0, number(500)));
    expect(cells).toMatchObject({
      budget: ["Not calculated: lines with amounts not in order: 1"],
      overview: ["Not calculated: lines with amounts not in order: 1"],
      p80: ["no figure"],
    });
  });
});

describe("exact figures that are live", () => {
  it.each([
    ["README.md", "en"],
    ["README.es.md", "es"],
  ] as const)("are what the formula of %s gives: there is one P80", async (file, language) => {
    const readme = readFileSync(join(import.meta.dirname, "../..", file), "utf8");
    const [, formula = ""] = /`(=PLAN\.RANGEPERCENTILE\([^`]+\))`/.exec(readme) ?? [];
    const sheets = ["assumptions", "budget"] as const;
    const workbook = buildWorkbook(plan("Costs"), contextOf({ scale: 1, language, sheets: [...sheets] }));
    const typed: Cell = {
      kind: "plan",
      formula: formula.replace("80%", "{name:ProbabilityP80}"),
      expected: 0,
    };
    const asked = withCell(workbook, "exact", "p90", 0, typed);
    const cells = await calculateWorkbook(resolveWorkbook(asked));
    const [ours, theirs] = ["p80", "p90"].map((column) => tableValues(asked, cells, "exact", column)[0]);
    expect(theirs).toBe(ours);
    expect(ours).toBe(columnValues(workbook, "exact", "p80")[0]);
  });

  it("follow their inputs and are never out of date", async () => {
    const changed = await states(withCell(live, "budget", "high", 0, number(260)));
    expect(changed).toMatchObject(fresh);
    expect(changed.p80[0]).toBeGreaterThan(Number(columnValues(live, "exact", "p80")[0]));
  });

  it("get what they rest on beside them when they become values, the same as a file has", () => {
    const kept = keptCells(tableContents(two), 46350);
    const at = new Map(kept.map(({ target, value }) => [`${target.sheet}!${target.address}`, value]));
    for (const [table, columns] of Object.entries({
      budget: ["keptTrack", "keptLow", "keptLikely", "keptHigh", "keptShape"],
      exact: ["calculatedOn", "keptLines", "keptCorrelation", "keptLevel"],
    })) {
      const content = tableContents(two).find(({ id }) => id === table);
      const spec = two.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === table);
      for (const column of columns) {
        const position = spec?.columns.findIndex(({ id }) => id === column) ?? -1;
        content?.rows.forEach((row, index) => {
          const target = content.cell(index, position);
          const value = at.get(`${target.sheet}!${target.address}`);
          expect([column, value]).toEqual([column, column === "calculatedOn" ? 46350 : row[position]]);
        });
      }
    }
  });
});
