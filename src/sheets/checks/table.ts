import type { RangeRef } from "../../workbook/spec.ts";
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { TableSource } from "../frame/table.ts";
import { severityNames, type CheckFigure } from "./figure.ts";

/** One row of the Checks table. */
export interface CheckRow extends Partial<CheckFigure> {
  readonly number: number;
}

/** "Budget D12": where a reader looks; what is counted sheet by sheet says it in its state. */
export const placeName = (
  { place, bySheet }: Pick<CheckRow, "place" | "bySheet">,
  sheetNames: ReadonlyMap<string, string>,
): string =>
  place === undefined || bySheet !== undefined
    ? ""
    : `${sheetNames.get(place.sheet) ?? ""} ${cellAddress(place.row, place.column)}`;

/** The Checks table; what is found comes from the figures beside it, by number. */
export function checksTable(
  build: Build,
  rows: readonly CheckRow[],
  figures: RangeRef,
  sheetNames: ReadonlyMap<string, string>,
): TableSource<"checks", CheckRow> {
  const { count, date } = build.formats;
  const { states } = build.texts.checks;
  const found = `{sheet:checks}${rangeAddress(figures, true)}`;
  const beside = (offset: number): string =>
    `{sheet:checks}${rangeAddress({ ...figures, column: figures.column + offset }, true)}`;
  const [firsts, changed] = [beside(1), beside(2)];
  return {
    id: "checks",
    columns: {
      check: {
        cell: (row) => text(row.words),
      },
      result: {
        formula:
          "=IFERROR(IF({checks.found@}>N({checks.allowed@}),IF({checks.severity@}={name:SeverityError},{name:WordCheck},{name:WordReview}),{name:WordOk}),{name:WordCheck})",
        expected: ({ found = 0, severity }) =>
          build.word(found === 0 ? "WordOk" : severity === "error" ? "WordCheck" : "WordReview"),
        role: "check",
      },
      found: {
        align: "right",
        formula: `=N(INDEX(${found},{checks.number@}))`,
        expected: (row) => row.found ?? 0,
        format: count,
      },
      allowed: { align: "right", cell: () => number(0, count) },
      severity: {
        cell: (row) =>
          text(row.severity === undefined ? "" : build.word(severityNames[row.severity]), "inputText"),
      },
      place: {
        cell: ({ place, bySheet }) =>
          place === undefined || bySheet !== undefined
            ? text("")
            : {
                kind: "text",
                text: placeName({ place }, sheetNames),
                role: "link",
                link: { sheet: place.sheet, row: place.row, column: place.column },
              },
      },
      first: {
        align: "right",
        formula: `=IFERROR(ROUND(1/N(INDEX(${firsts},{checks.number@})),0),0)`,
        expected: (row) => row.first?.row ?? 0,
        format: '0_);;"–"_)',
      },
      noted: {
        align: "right",
        cell: ({ noted }) => number(noted?.on, date, "formula"),
      },
      state: {
        formula: `=IF({checks.noted@}="",INDEX(${changed},{checks.number@})&"",IF(N(INDEX(${changed},{checks.number@}))>0,"${states.changed}","${states.same}"))`,
        expected: ({ noted }) => (noted === undefined ? "" : states.same),
        role: "formulaText",
      },
      number: {
        align: "right",
        cell: (row) => number(row.number, "0", "formula"),
      },
    },
    rows,
    emptyRow: { number: 0 },
  };
}
