import type { ClaimRow } from "../../plan/rows/claims.ts";
import { rangeAddress } from "../../workbook/address.ts";
import type { RangeRef, Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import type { claimColumns } from "./claimFigures.ts";

/** The Claims table: each claim of the document against the active case, and what alone would make it hold. */
export function claimsTable(
  build: Build,
  rows: readonly ClaimRow[],
  figures: (column: (typeof claimColumns)[number]) => RangeRef,
): TableSource<"claims", ClaimRow> {
  const { formats, texts } = build;
  const words = texts.returns.claims;
  const formatOf = ({ claim }: ClaimRow): string =>
    claim === "growth" || claim === "roi"
      ? formats.percent
      : claim === "markets"
        ? formats.whole
        : formats.amount;
  const found = (column: (typeof claimColumns)[number]): string =>
    `INDEX({sheet:returns}${rangeAddress(figures(column), true)},{claims.number@})`;
  const taken = (
    column: "stated" | "due" | "model" | "times" | "margin" | "spending",
    expected: (row: ClaimRow) => Value,
    format: string | ((row: ClaimRow) => string),
  ): Column<ClaimRow> => ({
    align: "right",
    formula: `=IF(ISNUMBER(${found(column)}),N(${found(column)}),"")`,
    expected,
    format,
  });
  const checkWords = { ok: build.word("WordOk"), review: build.word("WordReview"), "": "" } as const;
  return {
    id: "claims",
    columns: {
      claim: { cell: ({ claim }) => text(words.names[claim], "label") },
      stated: taken("stated", ({ stated }) => stated, formatOf),
      due: taken("due", ({ due }) => due ?? "", formats.decimal),
      model: taken("model", ({ model }) => model, formatOf),
      check: {
        formula: `=IF(ISNUMBER(${found("missed")}),IF(N(${found("missed")})=1,{name:WordReview},{name:WordOk}),"")`,
        expected: ({ check }) => checkWords[check],
        // No check's own look, which is green also where nothing is claimed.
        role: "formulaText",
      },
      times: taken("times", (row) => row.times, '0.00"×"_)'),
      margin: taken("margin", (row) => row.margin, formats.percent),
      spending: taken("spending", (row) => row.spending, '0.00"×"_)'),
      number: { align: "right", cell: (row) => number(rows.indexOf(row) + 1, formats.count, "formula") },
    },
    rows,
    emptyRow: rows[0] as ClaimRow,
  };
}
