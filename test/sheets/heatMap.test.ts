/** The map of risks: how many stand at each chance and cost, and how grave each place is. */
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

/** Of five bands, each a fifth of certainty and of the largest cost, which is 100 here. */
const plan: Plan = {
  ...emptyPlan("Coast", "en"),
  risks: [
    { name: "At the end of both first bands", chance: 0.2, likely: 20 },
    { name: "Just beyond it", chance: 0.21, likely: 20.5 },
    { name: "Seldom and dear", chance: 0.05, likely: 81 },
    { name: "Certain and dearest", chance: 1, likely: 100 },
    { name: "Certain too", chance: 0.81, likely: 99 },
    { name: "Over", chance: 0.5, likely: 50, status: "closed" },
    { name: "Happened", chance: 0.5, likely: 50, status: "occurred" },
    { name: "Of no known chance", likely: 50 },
  ],
};
const workbook = buildWorkbook(plan, contextOf({ scale: 1, sheets: ["risks"] }));
const rules = (workbook.sheets.find(({ id }) => id === "risks")?.conditionalFormats ?? []).flatMap((rule) =>
  rule.kind === "formula" && rule.formula === "=1" ? [rule] : [],
);
const top = Math.min(...rules.map(({ range }) => range.row));
const left = Math.min(...rules.map(({ range }) => range.column));

const places = [0, 1, 2, 3, 4];
const grid = <Of>(at: (row: number, column: number) => Of): Of[][] =>
  places.map((row) => places.map((column) => at(top + row, left + column)));

it("counts each open risk of known chance in one place, the end of a band being within it", () => {
  const cells = allCells(workbook, "risks");
  const counts = grid((row, column) => {
    const cell = cells.find((entry) => entry.row === row && entry.column === column)?.cell;
    return cell?.kind === "formula" ? cell.expected : undefined;
  });
  expect(counts).toEqual([
    [0, 0, 0, 0, 2],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [1, 0, 0, 0, 1],
  ]);
});

it("is graver to the right and upwards, alike in chance and cost", () => {
  const tones = grid((row, column) =>
    rules
      .filter(({ range }) => row === range.row && column >= range.column)
      .filter(({ range }) => column < range.column + range.columns && range.rows === 1)
      .map(({ tone }) => tone)
      .join(),
  );
  expect(tones).toEqual([
    ["warning", "warning", "bad", "bad", "bad"],
    ["warning", "warning", "warning", "bad", "bad"],
    ["good", "warning", "warning", "warning", "bad"],
    ["good", "good", "warning", "warning", "warning"],
    ["good", "good", "good", "warning", "warning"],
  ]);
});
