import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build, BuiltSheet } from "../build.ts";
import type { Block, RangeRef } from "../../workbook/spec.ts";
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import { formula, number, text } from "../frame/cell.ts";
import { failingFormat, wordFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import { lineBlock, type Column } from "../frame/table.ts";
import type { CheckFigure, CheckSeverity } from "./figure.ts";
import { everyErrorHolds } from "./collect.ts";

const severities = ["error", "warning", "note"] as const satisfies readonly CheckSeverity[];
const severityNames = {
  error: "SeverityError",
  warning: "SeverityWarning",
  note: "SeverityNote",
} as const satisfies Readonly<Record<CheckSeverity, AssumptionName>>;

interface Row extends Partial<CheckFigure> {
  readonly number: number;
}

/**
 * The list of checks. What each one finds stands in a block of its own, since the formulas differ
 * row by row; the table takes it from there by number, so that it may be sorted.
 */
export function checksSheet(
  build: Build,
  checks: readonly CheckFigure[],
  sheets: readonly BuiltSheet[],
): BuiltSheet {
  const words = build.texts.checks;
  const stack = beginStack("checks");
  const rows = checks.map((check, index): Row => ({ ...check, number: index + 1 }));
  const masterRow = stack.row();
  stack.cells([
    text(words.master, "label"),
    formula(
      "=IF(SUMPRODUCT(--({checks.severity}={name:SeverityError}),--({checks.result}={name:WordCheck}))=0,{name:WordOk},{name:WordCheck})",
      build.word(everyErrorHolds(checks) ? "WordOk" : "WordCheck"),
      undefined,
      "check",
    ),
  ]);
  stack.skip(1);
  stack.section(words.counts.title);
  const countsRow = stack.row();
  stack.cells([
    text(words.counts.severity, "heading"),
    text(words.counts.failing, "headingNumber"),
    text(words.counts.checks, "headingNumber"),
  ]);
  for (const severity of severities) {
    const own = checks.filter((check) => check.severity === severity);
    const name = severityNames[severity];
    stack.cells([
      formula(`={name:${name}}`, build.word(name), undefined, "formulaText"),
      formula(
        `=SUMPRODUCT(--({checks.severity}={name:${name}}),--({checks.result}={name:WordCheck}))`,
        own.filter(({ found }) => found > 0).length,
        build.formats.count,
      ),
      formula(`=SUMPRODUCT(--({checks.severity}={name:${name}}))`, own.length, build.formats.count),
    ]);
  }
  stack.skip(1);
  stack.section(words.list.title);
  stack.note(words.note);
  const tableRow = stack.row();
  const figures: RangeRef = {
    sheet: "checks",
    row: tableRow + 1,
    column: firstColumn + 9,
    rows: Math.max(1, rows.length),
    columns: 1,
  };
  const sheetNames = new Map(sheets.map(({ draft }) => [draft.id as string, draft.words.name]));
  const table = stack.table({
    id: "checks",
    name: "Checks",
    columns: columns(build, figures, sheetNames),
    rows,
    emptyRow: { number: 0 },
  });
  const figureBlock: Block = {
    row: tableRow,
    column: figures.column - 1,
    cells: [
      [text(words.figures.number, "headingNumber"), text(words.figures.found, "headingNumber")],
      ...rows.map((row) => [
        number(row.number, "0", "formula"),
        formula(row.formula ?? "", row.found ?? 0, build.formats.count),
      ]),
    ],
  };
  const master: RangeRef = { sheet: "checks", row: masterRow, column: firstColumn + 1, rows: 1, columns: 1 };
  const counts: RangeRef = { ...master, row: countsRow + 1, column: firstColumn, rows: severities.length };
  const failing = `$${cellAddress(counts.row, counts.column + 1)}`;
  return {
    draft: {
      id: "checks",
      words,
      tabColor: "green",
      onePage: true,
      caps: { [firstColumn]: 70 },
      unit: words.unit,
      blocks: [
        ...stack.blocks,
        lineBlock(tableRow - 1, figures.column - 1, [text(words.figures.title, "unit")]),
        figureBlock,
      ],
      tables: stack.tables,
      conditionalFormats: [
        failingFormat(master),
        failingFormat(table.range("result")),
        { kind: "formula", range: counts, formula: `=${failing}=0`, tone: "good" },
        ...wordFormats(counts, { SeverityError: "bad", SeverityWarning: "warning", SeverityNote: "muted" }),
      ],
    },
    names: [{ name: "MasterCheck", target: master }],
  };
}

function columns(build: Build, figures: RangeRef, sheetNames: ReadonlyMap<string, string>): Column<Row>[] {
  const headings = build.texts.checks.tableHeadings;
  const { count } = build.formats;
  const found = `{sheet:checks}${rangeAddress(figures, true)}`;
  return [
    {
      id: "check",
      heading: headings.check,
      cell: (row) => text(row.id === undefined ? "" : build.texts.checks.rows[row.id]),
    },
    {
      id: "result",
      heading: headings.result,
      formula: "=IF({checks.found@}>{checks.allowed@},{name:WordCheck},{name:WordOk})",
      expected: (row) => build.word((row.found ?? 0) > 0 ? "WordCheck" : "WordOk"),
      role: "check",
    },
    {
      id: "found",
      heading: headings.found,
      align: "right",
      formula: `=INDEX(${found},{checks.number@})`,
      expected: (row) => row.found ?? 0,
      format: count,
    },
    { id: "allowed", heading: headings.allowed, align: "right", cell: () => number(0, count) },
    {
      id: "severity",
      heading: headings.severity,
      cell: (row) =>
        text(row.severity === undefined ? "" : build.word(severityNames[row.severity]), "inputText"),
    },
    {
      id: "place",
      heading: headings.place,
      cell: ({ place }) =>
        place === undefined
          ? text("")
          : {
              kind: "text",
              text: `${sheetNames.get(place.sheet) ?? ""} ${cellAddress(place.row, place.column)}`,
              role: "link",
              link: { sheet: place.sheet, row: place.row, column: place.column },
            },
    },
    {
      id: "number",
      heading: headings.number,
      align: "right",
      cell: (row) => number(row.number, "0", "formula"),
    },
  ];
}
