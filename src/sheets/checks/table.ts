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

/** "Budget D12": where a reader looks. */
export const placeName = (
  { place }: Pick<CheckRow, "place">,
  sheetNames: ReadonlyMap<string, string>,
): string =>
  place === undefined ? "" : `${sheetNames.get(place.sheet) ?? ""} ${cellAddress(place.row, place.column)}`;

/** The Checks table; what is found comes from the figures beside it, by number. */
export function checksTable(
  build: Build,
  rows: readonly CheckRow[],
  figures: RangeRef,
  sheetNames: ReadonlyMap<string, string>,
): TableSource<"checks", CheckRow> {
  const { count } = build.formats;
  const found = `{sheet:checks}${rangeAddress(figures, true)}`;
  const firsts = `{sheet:checks}${rangeAddress({ ...figures, column: figures.column + 1 }, true)}`;
  return {
    id: "checks",
    columns: {
      check: {
        cell: (row) => text(row.id === undefined ? "" : build.texts.checks.rows[row.id]),
      },
      result: {
        formula:
          "=IFERROR(IF({checks.found@}>{checks.allowed@},IF({checks.severity@}={name:SeverityError},{name:WordCheck},{name:WordReview}),{name:WordOk}),{name:WordCheck})",
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
        cell: ({ place }) =>
          place === undefined
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
        formula: `=N(INDEX(${firsts},{checks.number@}))`,
        expected: (row) => row.first?.row ?? 0,
        format: '0_);;"–"_)',
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
