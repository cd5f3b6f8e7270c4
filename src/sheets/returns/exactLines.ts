import type { Cell, Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, text } from "../frame/cell.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { ColumnId } from "../ids.ts";

type ExactId = ColumnId<"returnsExact">;

/** What the exact row says, to be read: percentiles side by side, chances below, and the state of all. */
export function exactLines(build: Build, exact: PlacedTable<"returnsExact">): Cell[][] {
  const words = build.texts.returns.exact;
  const { amount, percent, date } = build.formats;
  const row = exact.block.cells[1] ?? [];
  const taken = (id: ExactId, format: string): Cell =>
    formula(`={returnsExact.${id}}`, expectedOf(row, exact, id), format);
  const without = expectedOf(row, exact, "without");
  /** Why there are no figures is said once in a line: more often it would take a page more. */
  const besides = (id: ExactId, format: string): Cell => {
    const expected = without === "" ? expectedOf(row, exact, id) : "";
    return formula(`=IF({returnsExact.without}="",{returnsExact.${id}},"")`, expected, format);
  };
  const three = (label: string, ids: readonly ExactId[], format: string): Cell[] => [
    text(label, "label"),
    ...ids.map((id, index) => (index === 0 ? taken(id, format) : besides(id, format))),
  ];
  const { p10, p50, p90 } = words.percentiles;
  return [
    [text(words.figure, "heading"), ...[p10, p50, p90].map((name) => text(name, "headingNumber"))],
    three(words.npv, ["npvP10", "npvP50", "npvP90"], amount),
    three(words.irr, ["irrP10", "irrP50", "irrP90"], percent),
    [text(words.above, "label"), taken("npvAbove", percent)],
    [text(words.payback, "label"), taken("payback", percent)],
    [
      formula(
        `=IF(N({name:RoiLow})=0,"${words.gain}","${words.roi}")`,
        build.figure("RoiLow") === 0 ? words.gain : words.roi,
        undefined,
        "label",
      ),
      taken("roi", percent),
    ],
    // Its sentence runs on over the empty cells beside it.
    [
      text(words.state, "label"),
      formula("={returnsExact.state}", expectedOf(row, exact, "state"), undefined, "purpose"),
    ],
    [
      { ...text(words.calculatedOn, "label"), only: "file" },
      { ...calculatedOn(row, exact), format: date },
    ],
  ];
}

function expectedOf(row: readonly Cell[], exact: PlacedTable<"returnsExact">, id: ExactId): Value {
  const cell = row[exact.range(id).column - exact.block.column];
  return cell !== undefined && "expected" in cell ? cell.expected : "";
}

/** Only a file has the day: in Excel the figures are live. */
function calculatedOn(row: readonly Cell[], exact: PlacedTable<"returnsExact">): Cell {
  return row[exact.range("calculatedOn").column - exact.block.column] ?? { kind: "blank" };
}
