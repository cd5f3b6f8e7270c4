import { placeName, type CheckRow } from "../checks/table.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Build } from "../build.ts";
import { failingRow, failingRows, firstSentence } from "../checks/failing.ts";
import type { CheckFigure } from "../checks/figure.ts";
import { formula } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";
import type { RangeRef } from "../../workbook/spec.ts";

const most = 3;

/** The gravest of what does not hold, from the top of the list on Checks: the result, and the sentence of what was found. */
export function gravestLines(
  build: Build,
  checks: readonly CheckFigure[],
  sheetNames: ReadonlyMap<string, string>,
  stack: Stack,
): RangeRef {
  const { title } = build.texts.overview.gravest;
  const { states, failing } = build.texts.checks;
  stack.section(title);
  const row = stack.row();
  const found = failingRows(checks.map((check, index) => ({ ...check, number: index + 1 })));
  for (let line = 0; line < Math.min(most, checks.length); line++) {
    const own = found[line];
    const at = (offset: number): string =>
      `{sheet:checks}$${cellAddress(failingRow + line, firstColumn + offset)}`;
    const isOther = `${at(5)}="${states.changed}"`;
    // A rule says what must hold: that it does not, how often and where, is said behind it.
    const ofRule = `IF(AND(${at(1)}<>"",${at(5)}=""),"${states.failing.before}"&${at(2)}&"${states.failing.between}"&${at(3)}&"${states.failing.after}","")`;
    const word = own?.severity === "error" ? "WordCheck" : "WordReview";
    stack.cells([
      // No check's own look, which is green also where nothing stands.
      formula(`=${at(1)}&""`, own === undefined ? "" : build.word(word), undefined, "formulaText"),
      formula(
        `=IF(${isOther},"${states.before}","")&${at(0)}&${ofRule}`,
        expected(own, line),
        undefined,
        // Runs on over the empty cells beside it: its own column is as narrow as a unit.
        "purpose",
      ),
    ]);
  }
  stack.skip(1);
  return { sheet: "overview", row, column: firstColumn, rows: Math.min(most, checks.length), columns: 1 };

  function expected(own: CheckRow | undefined, line: number): string {
    if (own === undefined) return line === 0 ? failing.none : "";
    if (own.noted !== undefined) return firstSentence(own.words);
    const { before, between, after } = states.failing;
    return `${firstSentence(own.words)}${before}${own.found ?? 0}${between}${placeName(own, sheetNames)}${after}`;
  }
}
