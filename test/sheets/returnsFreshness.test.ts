/** Exact percentiles of the return that stand as values: while the plan is what it was, and after a change. */
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, keptCells } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import type { CalculatedCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues, tableContents } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";

const plan: Plan = {
  ...emptyPlan("Fresh", "en"),
  roi: { text: "50% to 100%", low: 0.5, high: 1 },
  income: [
    {
      track: "",
      name: "Sales",
      period: "year",
      kind: "other",
      drivers: { added: { base: 100, downside: 80, upside: 130 } },
    },
  ],
  budget: {
    categories: [{ track: "", name: "Costs", lines: [{ name: "All", low: 50, high: 70, period: "year" }] }],
    stated: [],
  },
  risks: [
    { name: "Fire", chance: 0.1, low: 10, likely: 20, high: 40, when: "Y1" },
    { name: "Theft", chance: 0.3, low: 5, high: 15, when: "Y2" },
  ],
};
const live = buildWorkbook(
  plan,
  contextOf({ scale: 1, sheets: ["returns", "risks", "budget", "checks"], years: 2 }),
);
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const word = (text: string): Cell => ({ kind: "text", text, role: "inputText" });
const rowOf = (name: string): number => columnValues(live, "assumptions", "key").indexOf(name);
const driverRow = (name: string): number => columnValues(live, "drivers", "driver").indexOf(name);

function stateIn(workbook: WorkbookSpec, cells: CalculatedCells) {
  const values = (table: string, column: string): Value[] => tableValues(workbook, cells, table, column);
  const check = values("checks", "check").indexOf(
    "Exact percentiles of the return belong to the inputs as they are now",
  );
  return {
    state: values("returnsExact", "state")[0],
    result: values("checks", "result")[check],
    // The last digit of a stored number is the writer's.
    p50: rounded(values("returnsExact", "npvP50")[0]),
  };
}
const stale = { state: "Out of date: inputs changed since", result: "REVIEW" };

/** Rows of the Risks table in each other's place, as sorting leaves them. */
const sorted = (workbook: WorkbookSpec): WorkbookSpec => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const table = sheet.tables.find(({ id }) => id === "risks");
    return table === undefined
      ? sheet
      : {
          ...sheet,
          blocks: sheet.blocks.map((block) =>
            block.row === table.row
              ? {
                  ...block,
                  cells: [0, 2, 1]
                    .flatMap((at) => block.cells.slice(at, at + 1))
                    .concat(block.cells.slice(3)),
                }
              : block,
          ),
        };
  }),
});

const changes: Readonly<Record<string, WorkbookSpec>> = {
  "a driver's upside": withCell(live, "drivers", "upside", 0, number(150)),
  "the margin": withCell(live, "drivers", "base", driverRow("Contribution margin"), number(0.99)),
  "a risk's chance": withCell(live, "risks", "chance", 0, number(0.99)),
  "a risk's period": withCell(live, "risks", "period", 0, number(2)),
  "a risk that is closed": withCell(live, "risks", "status", 0, word("Closed")),
  "a line of the budget": withCell(live, "budget", "high", 0, number(75)),
  "the discount rate": withCell(live, "assumptions", "value", rowOf("DiscountRate"), number(0.2)),
  "the timing of flows": withCell(live, "assumptions", "value", rowOf("FlowTiming"), number(0.5)),
  "the return that is asked for": withCell(live, "assumptions", "value", rowOf("RoiLow"), number(0.6)),
};
const unchanged = { "as it is": live, "with its risks sorted": sorted(live) };
const asked = {
  live,
  "a dearer budget": withCell(live, "budget", "high", 0, number(75)),
  "a tax": withCell(live, "drivers", "base", driverRow("Tax rate"), number(0.2)),
  "an upside below the base": withCell(live, "drivers", "upside", 0, number(0)),
};

describe("exact percentiles of the return that stand as values", () => {
  const [p50] = columnValues(live, "returnsExact", "npvP50");
  // A file holds the values, and LibreOffice calculates what is native around them.
  const files = { ...changes, ...unchanged };
  const calculated = Promise.all(
    Object.entries(files).map(
      async ([name, workbook]) => [name, await writeXlsx(resolveWorkbook(workbook))] as const,
    ),
  ).then((written) => recalculate(Object.fromEntries(written)));

  it.each(Object.keys(unchanged))("are exact while their inputs are what they were: %s", async (name) => {
    const cells = (await calculated)[name] ?? new Map();
    expect(stateIn(live, cells)).toEqual({ state: "Exact", result: "OK", p50: rounded(p50) });
  });

  it.each(Object.keys(changes))("are out of date in words, and counted, after another %s", async (name) => {
    const cells = (await calculated)[name] ?? new Map();
    expect(stateIn(live, cells)).toEqual({ ...stale, p50: rounded(p50) });
  });
});

describe("exact percentiles of the return", () => {
  it("follow their inputs while they are live, and give no figure where there is none", async () => {
    const found = await Promise.all(
      Object.values(asked).map(async (workbook) =>
        stateIn(workbook, await calculateWorkbook(resolveWorkbook(workbook))),
      ),
    );
    const [now, dearer, taxed, crossed] = found;
    expect(now).toMatchObject({ state: "Exact", result: "OK" });
    expect(dearer).toMatchObject({ state: "Exact", result: "OK" });
    expect(Number(dearer?.p50)).toBeLessThan(Number(now?.p50));
    expect(taxed).toEqual({
      state: "Not calculated: with taxes, unpaid bills or a terminal value cash does not follow its lines",
      result: "OK",
      p50: "No data",
    });
    expect(crossed?.state).toMatch(/^Not calculated: cases out of order in so many periods: [1-9]/);
  });

  it("get what they rest on beside them when they become values, the same as a file has", () => {
    const at = new Map(
      keptCells(tableContents(live), 46350).map(({ target, value }) => [
        `${target.sheet}!${target.address}`,
        value,
      ]),
    );
    for (const [table, columns] of Object.entries({
      returnLines: ["keptMark"],
      returnsExact: ["calculatedOn", "keptRate", "keptTiming", "keptRoi"],
    })) {
      const content = tableContents(live).find(({ id }) => id === table);
      const spec = live.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === table);
      for (const column of columns) {
        const position = spec?.columns.findIndex(({ id }) => id === column) ?? -1;
        expect(content?.rows.length).toBeGreaterThan(0);
        content?.rows.forEach((row, index) => {
          const target = content.cell(index, position);
          const value = at.get(`${target.sheet}!${target.address}`);
          expect([column, value]).toEqual([column, column === "calculatedOn" ? 46350 : row[position]]);
        });
      }
    }
  });
});

function rounded(value: Value | undefined): Value | undefined {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
