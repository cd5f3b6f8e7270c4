/** No text is cut, in letters as wide as those of Calibri or as those of Arial. */
import { samplePlan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { sampleModel } from "../../src/taskpane/simulate/sample/sampleModel.ts";
import type { Cell, SheetSpec } from "../../src/workbook/spec.ts";
import { roleStyles } from "../../src/workbook/style.ts";
import { measuredFonts, measuredLines, measuredWidth, type MeasuredFont } from "../support/fontMetrics.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

/** What a cell keeps free at its edges, and what a step of indent takes: 5 and 9 pixels of 7 to a digit. */
const edges = 5 / 7;
const indent = 9 / 7;
/** A row of one line, as high as Excel makes it by itself. */
const lineHeight = 15;
const highestRow = 409;

interface Place {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

const shown = ({ kind, ...cell }: Cell): string => {
  if (kind === "text") return "text" in cell ? cell.text : "";
  const expected = "expected" in cell ? cell.expected : "";
  return typeof expected === "string" ? expected : "";
};

/** Texts that their cell, and the empty cells beside it where they may run on, are too small for. */
function cutTexts(sheet: SheetSpec, cells: readonly Place[], font: MeasuredFont): string[] {
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
  const filled = new Set(
    cells.filter(({ cell }) => cell.kind !== "blank").map(({ row, column }) => `${row},${column}`),
  );
  const widths = sheet.columnWidths;
  return cells.flatMap(({ cell, row, column }) => {
    const text = shown(cell);
    if (text === "" || cell.role === undefined) return [];
    const style = roleStyles[cell.role];
    const size = style.font.size / 11;
    const isBold = style.font.bold === true;
    let room = (widths[column] ?? 0) + 5 / 7 - edges - (style.indent ?? 0) * indent;
    if (style.wrap === true) {
      const lines = measuredLines(text, room / size, isBold, font);
      const height = heights.get(row) ?? lineHeight;
      return lines * lineHeight * size > Math.max(height, 0) + 1 && height < 300 && height < highestRow
        ? [
            `${sheet.id} ${row},${column} ${lines} lines in ${height} points: ${cell.role} ${cell.kind} ${text}`,
          ]
        : [];
    }
    const needed = measuredWidth(text, isBold, font) * size;
    for (let next = column + 1; style.horizontal === "left" && !filled.has(`${row},${next}`); next += 1) {
      if (next >= 40) return [];
      room += widths[next] ?? 9;
    }
    return needed > room
      ? [
          `${sheet.id} ${row},${column} ${needed.toFixed(1)} in ${room.toFixed(1)}: ${cell.role} ${cell.kind} ${text}`,
        ]
      : [];
  });
}

describe.each(["en", "es"] as const)("the sheets of every sample in %s", (language) => {
  const workbooks = sampleNames.map((name) =>
    buildWorkbook(samplePlan(language, name), contextOf({ language })),
  );

  it.each(measuredFonts)("cut no text in letters as wide as those of %s", (font) => {
    const cut = workbooks.flatMap((workbook) =>
      workbook.sheets.flatMap((sheet) => cutTexts(sheet, allCells(workbook, sheet.id), font)),
    );
    expect(cut).toEqual([]);
  });

  it.each(measuredFonts)("and the sample model of Simulate neither: %s", (font) => {
    const model = sampleModel(language, "2027-03-01");
    expect(model.sheets.flatMap((sheet) => cutTexts(sheet, allCells(model, sheet.id), font))).toEqual([]);
  });
});
