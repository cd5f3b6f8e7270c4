import { caseIn } from "./cases.ts";
import { readMoment } from "./moments.ts";
import type { Grid } from "./grid.ts";
import { totalIn } from "./words.ts";
import { textAt } from "../../textAt.ts";
import { cellAt } from "./cell.ts";
import { itemAt } from "../../itemAt.ts";

/** A table whose rows are years, months or cases and whose columns are lines, with rows and columns exchanged; else undefined. */
export function transposed(grid: Grid, inYear: number | undefined): Grid | undefined {
  const names = grid.rows.map(({ cells }) => cellAt(cells, 0).text);
  const isHeading = (name: string): boolean =>
    readMoment(name, inYear) !== undefined || caseIn(name) !== undefined;
  if (names.some((name) => !isHeading(name) && totalIn(name) === undefined)) return undefined;
  const moments = names.filter(isHeading);
  const amounts = Array.from({ length: grid.width - 1 }, (_, at) => at + 1).filter((at) =>
    grid.rows.every(
      ({ cells }) =>
        cells[at]?.kind === "amount" || cells[at]?.kind === "empty" || cells[at]?.kind === "open",
    ),
  );
  const lines = amounts.filter((at) => totalIn(textAt(grid.headings, at)) === undefined);
  if (moments.length < 2 || lines.length < 2 || amounts.length < grid.width - 1) return undefined;
  return {
    headings: ["", ...names],
    headingLine: grid.headingLine,
    caption: grid.caption,
    width: grid.rows.length + 1,
    rows: amounts.map((at) => ({
      line: itemAt(grid.rows, 0).line,
      cells: [
        { text: textAt(grid.headings, at), kind: "text" as const, bold: false, indent: 0, lead: "" },
        ...grid.rows.map(({ cells }) => cellAt(cells, at)),
      ],
    })),
  };
}
