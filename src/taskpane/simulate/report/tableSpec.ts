import type { PaneLanguage } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { Cell, WorkbookSpec } from "../../../workbook/spec.ts";
import { dayText } from "../../../i18n/day.ts";
import { placeText } from "../CellLink.tsx";
import type { ResultMark, TableAxisOutcome, TableOutcome } from "../model.ts";
import { blank, number, text } from "./reportCells.ts";

/** The sheet of a two-way table: values with their day; what the workbook held stands out. */
export function tableSpec(
  result: ResultMark,
  { rows, columns, results, moment }: TableOutcome,
  day: string,
  language: PaneLanguage,
): WorkbookSpec {
  const texts = simulateTexts[language];
  const words = texts.sensitivity.table;
  const named = ({ name, target }: TableAxisOutcome): string => `${name} (${placeText(target)})`;
  const title = words.heading(result.name);
  const grid: readonly (readonly Cell[])[] = [
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
              ...(moment === undefined
                ? []
                : [[text(texts.moment(dayText(moment.day, language), moment.cell), "purpose")]]),
            ],
          },
          { row: 3, column: 1, cells: grid },
        ],
        tables: [],
        filters: false,
        conditionalFormats: [],
        validations: [],
        charts: [],
        freeze: { rows: 5, columns: 2 },
        print: { orientation: "landscape", onePage: true },
      },
    ],
    names: [],
  };
}
