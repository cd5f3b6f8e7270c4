import { dayText } from "../i18n/day.ts";
import type { checkTexts } from "../i18n/pane/check.ts";
import { numberText } from "../i18n/number.ts";
import type { Language, PaneLanguage } from "../i18n/language.ts";
import type { MapKind, SheetMap } from "../model/audit/map.ts";
import { cellAddress, columnLetters } from "./address.ts";
import type { Block, Cell, ConditionalFormatSpec, WorkbookSpec } from "./spec.ts";
import type { Role } from "./style.ts";

type MapWords = (typeof checkTexts)[PaneLanguage]["workbook"]["map"];

const kinds = ["input", "formula", "filled", "label", "finding", "error"] as const;

const roles: Readonly<Record<MapKind, Role>> = {
  input: "inputText",
  formula: "check",
  filled: "formulaText",
  label: "note",
  finding: "check",
  error: "check",
};

const sheetId = "map";
const firstColumn = 1;

/** The map of a workbook as a sheet: a legend in words, then each sheet of the workbook with a letter a cell. */
export function mapSheet(
  maps: readonly SheetMap[],
  words: MapWords,
  day: string,
  language: Language,
): WorkbookSpec {
  const legend: readonly (readonly Cell[])[] = kinds.map((kind) => [
    letter(kind, words.letters),
    text(words.kinds[kind], "text"),
  ]);
  const blocks: Block[] = [
    {
      row: 0,
      column: firstColumn,
      cells: [[text(words.title, "title")], [text(words.purpose(dayText(day, language)), "purpose")]],
    },
    { row: 3, column: firstColumn, cells: legend },
  ];
  const toned: ConditionalFormatSpec[] = tones(3, kinds.length, 1, words.letters);
  let row = 4 + kinds.length;
  for (const map of maps) {
    const columns = map.rows[0]?.length ?? 0;
    const cells: readonly (readonly Cell[])[] = [
      [text(map.sheet, "section")],
      [
        text("", "heading"),
        ...Array.from({ length: columns }, (_, at) =>
          text(columnLetters(map.firstColumn + at), "headingNumber"),
        ),
      ],
      ...map.rows.map((line, at) => [
        { kind: "number", value: map.firstRow + at + 1, format: "0", role: "note" } as const,
        ...line.map((kind) => (kind === undefined ? blank : letter(kind, words.letters))),
      ]),
      ...(map.leftOut > 0
        ? [[text(words.leftOut(map.leftOut, numberText(map.leftOut, language)), "note")]]
        : []),
    ];
    blocks.push({ row, column: firstColumn, cells });
    if (map.rows.length > 0) toned.push(...tones(row + 2, map.rows.length, columns, words.letters, 1));
    row += cells.length + 1;
  }
  const widest = Math.max(1, ...maps.map(({ rows }) => rows[0]?.length ?? 0));
  return {
    language,
    properties: { title: words.title, subject: "", createdOn: day },
    sheets: [
      {
        id: sheetId,
        name: words.sheet,
        tabColor: "grey",
        columnWidths: [2, 7, ...Array.from({ length: widest }, () => 4)],
        blocks,
        tables: [],
        filters: false,
        conditionalFormats: toned,
        validations: [],
        charts: [],
        freeze: { rows: 2, columns: 2 },
        print: { orientation: "landscape" },
      },
    ],
    names: [],
  };
}

type Letters = Readonly<Record<MapKind, string>>;

const blank: Cell = { kind: "blank" };
const text = (value: string, role: Role): Cell => ({ kind: "text", text: value, role });
const letter = (kind: MapKind, letters: Letters): Cell => text(letters[kind], roles[kind]);

/** What is to be looked at has a ground of its own, beside its letter. */
function tones(
  row: number,
  rows: number,
  columns: number,
  letters: Letters,
  offset = 0,
): ConditionalFormatSpec[] {
  const column = firstColumn + offset;
  const range = { sheet: sheetId, row, column, rows, columns };
  const first = cellAddress(row, column);
  return [
    { kind: "formula", range, formula: `=${first}="${letters.finding}"`, tone: "warning" },
    { kind: "formula", range, formula: `=${first}="${letters.error}"`, tone: "bad" },
  ];
}
