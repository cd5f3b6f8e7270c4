import { caseIn } from "./cases.ts";
import { columnsNamed } from "./columnWords.ts";
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
  const alone = inOneRow(grid, names);
  if (alone !== undefined) return alone;
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
  return exchanged(grid, names, amounts);
}

/** "Item | Racks | Cabling | Total" over one row of amounts that is called "Cost". */
function inOneRow(grid: Grid, names: readonly string[]): Grid | undefined {
  const places = Array.from({ length: grid.width - 1 }, (_, at) => at + 1);
  const headings = places.map((at) => textAt(grid.headings, at));
  const rows = grid.rows.map(({ cells }) => places.map((at) => cellAt(cells, at).kind));
  const [only, ...more] = names.filter((_, at) => itemAt(rows, at).includes("amount"));
  const filled = rows.some((kinds) => kinds.every((kind) => kind === "amount"));
  const lines = headings.filter((heading) => totalIn(heading) === undefined);
  if (only === undefined || more.length > 0 || !filled || lines.length < 3) return undefined;
  const said = columnsNamed(only);
  const named = lines.every((heading) => heading !== "" && columnsNamed(heading).size === 0);
  const timed = lines.some((heading) => readMoment(heading) !== undefined || caseIn(heading) !== undefined);
  return named && !timed && (said.has("amount") || said.has("cost"))
    ? exchanged(grid, names, places)
    : undefined;
}

function exchanged(grid: Grid, names: readonly string[], columns: readonly number[]): Grid {
  return {
    headings: ["", ...names],
    headingLine: grid.headingLine,
    caption: grid.caption,
    width: grid.rows.length + 1,
    rows: columns.map((at) => ({
      line: itemAt(grid.rows, 0).line,
      cells: [
        { text: textAt(grid.headings, at), kind: "text" as const, bold: false, indent: 0, lead: "" },
        ...grid.rows.map(({ cells }) => cellAt(cells, at)),
      ],
    })),
  };
}
