import type { Block, Cell, RangeRef } from "../../workbook/spec.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { blank, formula, number, text } from "../frame/cell.ts";
import { failingFormats, wordFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import { lineBlock } from "../frame/table.ts";
import { masterFormula, masterWord } from "./collect.ts";
import { failingList } from "./failing.ts";
import { noteCells, readHeadings } from "./readCells.ts";
import { severityCounts } from "./counts.ts";
import type { CheckFigure } from "./figure.ts";
import { sheetCounts } from "./sheetCounts.ts";
import { checksTable, type CheckRow } from "./table.ts";

/** Right of what is printed. */
const figuresColumn = firstColumn + 11;

/**
 * The list of checks, those that do not hold above it. What each one finds stands in a block of its own, since the formulas differ
 * row by row; the table takes it from there by number, so that it may be sorted.
 */
export function checksSheet(
  build: Build,
  checks: readonly CheckFigure[],
  sheets: readonly BuiltSheet[],
): BuiltSheet {
  const words = build.texts.checks;
  const stack = beginStack(build, "checks");
  const rows = checks.map((check, index): CheckRow => ({ ...check, number: index + 1 }));
  const masterRow = stack.row();
  stack.cells([
    text(words.master, "label"),
    formula(masterFormula(checks), build.word(masterWord(checks)), undefined, "check"),
  ]);
  stack.skip(1);
  const sheetNames = new Map(sheets.map(({ draft }) => [draft.id as string, draft.words.name]));
  const counted = sheetCounts(rows, { row: masterRow, column: figuresColumn + 3 }, sheetNames);
  const failingChecks = failingList(build, rows, stack, sheetNames, figuresColumn);
  stack.skip(1);
  stack.section(words.counts.title);
  const counts = severityCounts(build, checks, stack);
  stack.skip(1);
  stack.section(words.list.title);
  stack.note(words.note);
  const tableRow = stack.row();
  const figures: RangeRef = {
    sheet: "checks",
    row: tableRow + 1,
    column: figuresColumn + 1,
    rows: Math.max(1, rows.length),
    columns: 1,
  };
  const table = stack.table(checksTable(build, rows, figures, sheetNames));
  const notes = noteCells(build, rows, { row: tableRow + 1, column: figuresColumn + 3 });
  const placeOf = (row: CheckRow): Cell[] => {
    const place = counted.of.get(row.number)?.place;
    return place === undefined ? [] : [place];
  };
  const figureBlock: Block = {
    row: tableRow,
    column: figures.column - 1,
    cells: [
      [
        text(words.figures.number, "headingNumber"),
        text(words.figures.found, "headingNumber"),
        text(words.figures.first, "headingNumber"),
        text(words.figures.changed, "headingNumber"),
        ...readHeadings(build, notes),
      ],
      ...rows.map((row, index) => {
        const counts = row.formula ?? counted.of.get(row.number)?.sum ?? notes[index]?.live;
        return [
          number(row.number, "0", "formula"),
          counts === undefined
            ? number(row.found ?? 0, build.formats.count, "formula")
            : formula(counts, row.found ?? 0, build.formats.count),
          row.first === undefined
            ? blank()
            : formula(row.first.formula, row.first.row === 0 ? 0 : 1 / row.first.row, build.formats.plain),
          ...(notes[index]?.cells ?? []),
          ...placeOf(row),
        ];
      }),
    ],
  };
  const master: RangeRef = { sheet: "checks", row: masterRow, column: firstColumn + 1, rows: 1, columns: 1 };
  const failing = `$${cellAddress(counts.row, counts.column + 1)}`;
  return {
    draft: {
      id: "checks",
      words,
      tabColor: "green",
      onePage: true,
      lastPrinted: table.range("number").column,
      caps: { [firstColumn]: 70 },
      unit: words.unit,
      blocks: [
        ...stack.blocks,
        lineBlock(tableRow - 1, figures.column - 1, [text(words.figures.title, "unit")]),
        figureBlock,
        failingChecks.workings,
        counted.block,
      ],
      room: failingChecks.room,
      tables: stack.tables,
      conditionalFormats: [
        ...failingFormats(master),
        ...failingFormats(table.range("result")),
        ...wordFormats(failingChecks.results, { WordCheck: "bad", WordReview: "warning" }),
        { kind: "formula", range: counts, formula: `=${failing}=0`, tone: "good" },
        ...wordFormats(counts, { SeverityError: "bad", SeverityWarning: "warning", SeverityNote: "muted" }),
      ],
    },
    names: [{ name: "MasterCheck", target: master }],
  };
}
