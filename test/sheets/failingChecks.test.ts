/** What does not hold stands above all checks, errors first, whatever the order of the table. */
import { emptyPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value } from "../../src/workbook/spec.ts";
import { roleStyles } from "../../src/workbook/style.ts";
import { measuredLines } from "../support/fontMetrics.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";

const line = (name: string) => ({ name, low: 100, likely: 150, high: 200, period: "year" as const });
const plan: Plan = {
  ...emptyPlan("Orchard", "en"),
  budget: { categories: [{ track: "Costs", name: "All", lines: ["A", "B", "C"].map(line) }], stated: [] },
  phases: ["Plant", "Grow", "Pick"].map((name, index) => ({
    track: "Work",
    name,
    startMonth: 1 + 9 * index,
    endMonth: 6 + 9 * index,
    milestones: [],
  })),
};
const spec = buildWorkbook(plan, contextOf({ scale: 1, sheets: ["overview", "phases", "budget", "checks"] }));
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });

async function shown(book: typeof spec) {
  const cells = await calculateWorkbook(resolveWorkbook(book));
  const list = allCells(book, "checks").filter(
    ({ cell }) => cell.kind === "formula" && cell.formula.includes("INDEX({checks.check}"),
  );
  const lines = list.map(({ row, column }) =>
    [0, 1, 2, 3, 4].map((offset) => cells.get("Checks")?.get(cellAddress(row, column + offset)) ?? ""),
  );
  const columns = ["check", "result", "found", "place", "first", "severity"].map((id) =>
    tableValues(book, cells, "checks", id),
  );
  const failing = (columns[0] ?? [])
    .map((_, row) => columns.map((values) => values[row] ?? ""))
    .filter(([, result]) => result !== "OK");
  return { lines, failing };
}

/** Errors first, notes last; within each kind as in the table. */
const inOrder = (failing: readonly Value[][]): Value[][] =>
  [
    ...failing.filter((row) => row[5] === "Error"),
    ...failing.filter((row) => row[5] === "Warning"),
    ...failing.filter((row) => row[5] === "Note"),
  ].map((row) => row.slice(0, 5));

it("of a plan with gaps in its months, only these stand there", async () => {
  const { lines, failing } = await shown(spec);
  expect(failing.length).toBeGreaterThan(0);
  expect(lines.slice(0, failing.length)).toEqual(inOrder(failing));
  expect(lines.slice(failing.length).flat().join("")).toBe("");
});

it("errors come before warnings that stand earlier in the table", async () => {
  const spoiled = withCell(
    withCell(spec, "phases", "endMonth", 2, number(2)),
    "budget",
    "low",
    0,
    number(300),
  );
  const { lines, failing } = await shown(spoiled);
  const severities = inOrder(failing).map(([check]) => failing.find((row) => row[0] === check)?.[5]);
  expect(new Set(severities).size).toBeGreaterThan(1);
  expect(failing.map((row) => row[5])).not.toEqual(severities);
  expect(lines).toEqual(
    [...inOrder(failing), ...Array.from({ length: 4 }, () => ["", "", "", "", ""])].slice(0, 4),
  );
});

it("where everything holds it says so", async () => {
  const sound = { ...plan, phases: [] };
  const { lines, failing } = await shown(
    buildWorkbook(sound, contextOf({ scale: 1, sheets: ["budget", "checks"] })),
  );
  expect(failing).toEqual([]);
  expect(lines[0]?.[0]).toBe("Every check holds");
  expect(lines.slice(1).flat().join("")).toBe("");
});

it("each line is high enough for the longest first sentence that it may come to show", () => {
  const book = buildWorkbook(samplePlan("es", "growth"), contextOf({ language: "es" }));
  const checks = book.sheets.find(({ id }) => id === "checks");
  const heights = new Map(checks?.rowHeights?.map(({ row, points }) => [row, points]));
  const list = allCells(book, "checks").filter(
    ({ cell }) => cell.kind === "formula" && cell.formula.includes("INDEX({checks.check}"),
  );
  const width = (checks?.columnWidths[list[0]?.column ?? 0] ?? 0) - 2;
  const table = checks?.tables.find(({ id }) => id === "checks");
  const sentences = allCells(book, "checks").flatMap(({ cell, row, column }) =>
    cell.kind === "text" && row > (table?.row ?? Infinity) && column === table?.column
      ? [(`${cell.text} `.split(/(?<=\.) /)[0] ?? "").trimEnd()]
      : [],
  );
  const lines = Math.max(...sentences.map((sentence) => measuredLines(sentence, width, false)));
  expect(lines).toBeGreaterThan(1);
  expect(list).toHaveLength(4);
  for (const { cell, row } of list) {
    expect(cell.role === undefined ? undefined : roleStyles[cell.role].wrap).toBe(true);
    expect(heights.get(row)).toBeGreaterThanOrEqual(15 * lines);
  }
  const shownSentences = list.flatMap(({ cell }) => ("expected" in cell ? [cell.expected] : []));
  for (const sentence of shownSentences) expect(sentences).toContain(sentence);
});
