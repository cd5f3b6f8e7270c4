import { cellAddress } from "../../workbook/address.ts";
import type { Cell, ConditionalFormatSpec, RangeRef } from "../../workbook/spec.ts";
import type { Tone } from "../../workbook/style.ts";
import type { Build } from "../build.ts";
import { formula, number, text } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";
import { costOf, type RiskRow } from "./table.ts";

/** Upper ends of the bands of chance: five equal ones. */
const bands = ["veryLow", "low", "medium", "high", "veryHigh"] as const;
const steps = bands.length;

/**
 * How many risks lie in each band of chance and of cost; bands of cost are fifths of the largest. The sum of a
 * cell's steps says how grave it is: a colour beside the count, never the colour alone.
 */
export function heatMap(
  build: Build,
  rows: readonly RiskRow[],
  stack: Stack,
): { formats: ConditionalFormatSpec[] } {
  const words = build.texts.risks;
  stack.section(words.heat.title);
  stack.note(words.heat.note);
  const open = rows.filter(({ risk }) => risk.status !== "closed" && risk.status !== "occurred");
  const largest = Math.max(0, ...rows.map(costOf));
  const headRow = stack.row();
  const costs = Array.from({ length: steps }, (_, step) => (largest * (step + 1)) / steps);
  stack.cells([
    text(words.heat.chance, "heading"),
    text(words.heat.cost, "headingNumber"),
    ...costs.map((cost, step): Cell =>
      formula(
        `=MAX({risks.cost})*${absolute(headRow + steps - step, firstColumn + 1)}`,
        cost,
        build.formats.amount,
        "headingNumber",
      ),
    ),
  ]);
  const cells: RangeRef = {
    sheet: "risks",
    row: headRow + 1,
    column: firstColumn + 2,
    rows: steps,
    columns: steps,
  };
  for (let step = steps; step >= 1; step--) {
    const row = stack.row();
    const upper = step / steps;
    stack.cells([
      text(words.chanceBands[bands[step - 1] ?? "medium"], "label"),
      number(upper, build.formats.percent, "formula"),
      ...costs.map((cost, at): Cell => {
        const cell = { row, column: firstColumn + 2 + at };
        const count = open.filter((entry) => {
          const { chance } = entry.risk;
          const value = costOf(entry);
          const inChance = chance !== undefined && chance > (step - 1) / steps && chance <= upper;
          return inChance && value <= cost && (at === 0 || value > (costs[at - 1] ?? 0));
        }).length;
        return formula(countFormula(headRow, cell, at === 0), count, build.formats.count);
      }),
    ]);
  }
  // What stands below the last band is empty, and counts as a chance of nothing.
  stack.skip(1);
  return { formats: heatFormats(cells) };
}

/** Open risks above the chance of the band below and the cost of the band before, up to the cell's own. */
function countFormula(headRow: number, cell: { row: number; column: number }, cheapest: boolean): string {
  // Alike in each cell, so that they are copied: chances in their column, costs in their row.
  const chance = (row: number): string => `$${cellAddress(row, firstColumn + 1)}`;
  const cost = (column: number): string => cellAddress(headRow, column).replace(/(?=\d)/, "$$");
  const open = '({risks.name}<>"")*({risks.status}<>{name:RiskClosed})*({risks.status}<>{name:RiskOccurred})';
  const chances = `ISNUMBER({risks.chance})*({risks.chance}>${chance(cell.row + 1)})*({risks.chance}<=${chance(cell.row)})`;
  const above = cheapest ? "" : `*({risks.cost}>${cost(cell.column - 1)})`;
  return `=SUMPRODUCT(${open}*${chances}*({risks.cost}<=${cost(cell.column)})${above})`;
}

/** Steps of chance and of cost together: from here on a cell is grave, or to be watched. */
const graveFrom = 8;
const watchedFrom = 5;

/** Where a cell stands decides its colour, so each row has a run of cells for each. */
function heatFormats(cells: RangeRef): ConditionalFormatSpec[] {
  const toneOf = (score: number): Tone =>
    score >= graveFrom ? "bad" : score >= watchedFrom ? "warning" : "good";
  return Array.from({ length: steps }, (_, row) => steps - row).flatMap((chance, row) => {
    const tones = Array.from({ length: steps }, (_, at) => toneOf(chance + at + 1));
    return ([...new Set(tones)] as const).map((tone): ConditionalFormatSpec => {
      const first = tones.indexOf(tone);
      const columns = tones.filter((other) => other === tone).length;
      const range = { ...cells, row: cells.row + row, column: cells.column + first, rows: 1, columns };
      return { kind: "formula", range, formula: "=1", tone };
    });
  });
}
