import { cellAddress } from "../../workbook/address.ts";
import type { Severity } from "../../plan/finding.ts";
import type { Block, Cell, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, text } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { firstColumn, firstRow } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";
import { placeName, type CheckRow } from "./table.ts";

/** As many as a person looks at before scrolling; the summary counts all of them. */
const most = 4;

const order: readonly Severity[] = ["error", "warning", "note"];
const rankOf = ({ severity = "error" }: CheckRow): number => order.indexOf(severity);

/** What does not hold: errors, then warnings, then notes, and each kind in the order of the list. */
export function failingRows(rows: readonly CheckRow[]): CheckRow[] {
  const failing = rows.filter(({ found = 0 }) => found > 0);
  return order.flatMap((_, rank) => failing.filter((row) => rankOf(row) === rank));
}

/** Where the list begins: below the title, the master check and its headings. */
export const failingRow = firstRow + 4;

/** A sentence ends with a full stop and a space; a figure has none behind its own. The whole stands in the table. */
export function firstSentence(words = ""): string {
  const end = `${words} `.indexOf(". ");
  return end < 0 ? words : words.slice(0, end + 1);
}

interface FailingList {
  /** The words of the results. */
  readonly results: RangeRef;
  /** Which rows of the table they are, right of what is printed. */
  readonly workings: Block;
  /** Every sentence that a line may come to show: Excel makes no row higher when a formula's result grows. */
  readonly room: readonly Block[];
}

/**
 * The checks that do not hold, above all of them. A key orders them: the number of a check, behind all errors
 * for a warning, behind all of both for a note, and behind all where it cannot be counted; each line takes the next key among those that do not hold.
 */
export function failingList(
  build: Build,
  rows: readonly CheckRow[],
  stack: Stack,
  sheetNames: ReadonlyMap<string, string>,
  workingColumn: number,
): FailingList {
  const { failing: words, tableHeadings } = build.texts.checks;
  const { count } = build.formats;
  stack.section(words.title);
  stack.cells([
    text(tableHeadings.check, "heading"),
    text(tableHeadings.result, "heading"),
    text(tableHeadings.found, "headingNumber"),
    text(tableHeadings.place, "heading"),
    text(tableHeadings.first, "headingNumber"),
    text(tableHeadings.state, "heading"),
  ]);
  const first = stack.row();
  const all = "ROWS({checks.number})";
  // What cannot be counted follows from something else that does not hold: it comes last.
  const key = `({checks.number}+${all}*(({checks.severity}<>{name:SeverityError})+({checks.severity}={name:SeverityNote})+(1+1+1)*ISERROR({checks.found})))`;
  const behind = `(1+1+1+1+1+1+1)*${all}`;
  const failing = "({checks.result}<>{name:WordOk})";
  const found = failingRows(rows);
  const lines = Math.min(most, rows.length);
  const workings: Cell[][] = [];
  for (let line = 0; line < lines; line++) {
    const row = stack.row();
    const own = found[line];
    const keyCell = cellAddress(row, workingColumn);
    const place = absolute(row, workingColumn + 1);
    // Above the first nothing stands, which counts as 0.
    const before = cellAddress(row - 1, workingColumn);
    const isError = own?.severity === "error";
    const expectedKey = own === undefined ? 7 * rows.length : own.number + rankOf(own) * rows.length;
    workings.push([
      formula(
        `=MIN(${behind},SUMPRODUCT(MIN(${key}+${behind}*(1-${failing}*(${key}>${before})))))`,
        expectedKey,
        count,
      ),
      formula(
        `=IF(${keyCell}>=${behind},0,SUMPRODUCT(--({checks.number}=MOD(${keyCell}-1,${all})+1),ROW({checks.number})-MIN(ROW({checks.number}))+1))`,
        own === undefined ? 0 : rows.indexOf(own) + 1,
        count,
      ),
    ]);
    const sentences = `INDEX({checks.check},${place})`;
    const shown = (column: string): string => `=IF(${place}=0,"",INDEX({checks.${column}},${place}))`;
    const shownNumber = (column: string): string =>
      `=IF(${place}=0,"",N(INDEX({checks.${column}},${place})))`;
    stack.cells([
      formula(
        `=IF(${place}=0,${line === 0 ? `"${words.none}"` : '""'},IFERROR(LEFT(${sentences},FIND(". ",${sentences}&" ")),${sentences}))`,
        own === undefined ? (line === 0 ? words.none : "") : firstSentence(own.words),
        undefined,
        "text",
      ),
      formula(
        shown("result"),
        own === undefined ? "" : build.word(isError ? "WordCheck" : "WordReview"),
        undefined,
        "formulaText",
      ),
      formula(shownNumber("found"), own?.found ?? "", count),
      formula(shown("place"), own === undefined ? "" : placeName(own, sheetNames), undefined, "formulaText"),
      formula(shownNumber("first"), own === undefined ? "" : (own.first?.row ?? 0), '0_);;"–"_)'),
      formula(
        shown("state"),
        own?.noted === undefined ? "" : build.texts.checks.states.same,
        undefined,
        "formulaText",
      ),
    ]);
  }

  return {
    results: { sheet: "checks", row: first, column: firstColumn + 1, rows: lines, columns: 1 },
    workings: { row: first, column: workingColumn, cells: workings },
    room: rows.map((row) => ({
      row: first,
      column: firstColumn,
      cells: Array.from({ length: lines }, () => [text(firstSentence(row.words))]),
    })),
  };
}
