import type { PaneLanguage } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { withAxes } from "../../../model/sensitivity/liveFormula.ts";
import { cellAddress } from "../../../workbook/address.ts";
import type { Cell, WorkbookSpec } from "../../../workbook/spec.ts";
import { dayText } from "../../../i18n/day.ts";
import type { CellChange } from "../../common/excelPort.ts";
import { placeText } from "../CellLink.tsx";
import { fixedTexts } from "../fixedTexts.ts";
import type { ResultMark, TableAxisOutcome, TableOutcome } from "../model.ts";
import { blank, number, text } from "./reportCells.ts";

/** Where the grid of results begins, below the values across and beside those down. */
const grid = { row: 5, column: 2 };

/** What makes the inserted table live: its formulas, and the sentence that says so. None where it cannot be. */
export function liveChanges(
  sheet: string,
  { rows, columns, live }: TableOutcome,
  language: PaneLanguage,
): readonly CellChange[] {
  if (live === undefined) return [];
  const at = (row: number, column: number) => ({ sheet, address: cellAddress(row, column) });
  const formulas = rows.values.flatMap((_row, down) =>
    columns.values.map((_column, across): CellChange => {
      const [row, column] = [grid.row + down, grid.column + across];
      const [beside, above] = [`$B${row + 1}`, cellAddress(grid.row - 1, column).replace(/(\d+)$/, "$$$1")];
      return { target: at(row, column), content: { formula: `=${withAxes(live, beside, above)}` } };
    }),
  );
  const words = simulateTexts[language].sensitivity.table;
  const purpose = words.livePurpose(named(rows), named(columns));
  return [...formulas, { target: at(1, 1), content: { value: purpose } }];
}

const named = ({ name, target }: TableAxisOutcome): string => `${name} (${placeText(target)})`;

/** The sheet of a two-way table: values with their day; what the workbook held stands out. */
export function tableSpec(
  result: ResultMark,
  { rows, columns, results, ...fixed }: TableOutcome,
  day: string,
  language: PaneLanguage,
): WorkbookSpec {
  const texts = simulateTexts[language];
  const words = texts.sensitivity.table;
  const title = words.heading(result.name);
  const content: readonly (readonly Cell[])[] = [
    [blank, text(`${columns.name} →`, "section")],
    [
      text(`${rows.name} ↓`, "heading"),
      ...columns.values.map((value) => number(value, columns.format, "headingNumber")),
    ],
    ...rows.values.map((value, row) => [
      number(value, rows.format, "headingNumber"),
      ...columns.values.map((across, column): Cell => {
        const isBase = value === rows.base && across === columns.base;
        return number(results[row]?.[column] ?? NaN, result.format, isBase ? "total" : "formula");
      }),
    ]),
  ];
  return {
    language,
    properties: { title, subject: "", createdOn: day },
    sheets: [
      {
        id: "twoWay",
        name: words.sheet,
        tabColor: "teal",
        columnWidths: [2, 42, ...columns.values.map(() => 14)],
        blocks: [
          {
            row: 0,
            column: 1,
            cells: [
              [text(title, "title")],
              [text(words.purpose(dayText(day, language), named(rows), named(columns)), "purpose")],
              ...fixedTexts(fixed, texts, language).map((line) => [text(line, "purpose")]),
            ],
          },
          { row: grid.row - 2, column: grid.column - 1, cells: content },
        ],
        tables: [],
        filters: false,
        conditionalFormats: [],
        validations: [],
        charts: [],
        freeze: { rows: grid.row, columns: grid.column },
        print: { orientation: "landscape", onePage: true },
      },
    ],
    names: [],
  };
}
