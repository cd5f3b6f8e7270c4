import type { DefinedNameSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { firstColumn, firstRow } from "../frame/sheet.ts";
import { placeTable } from "../frame/table.ts";
import { choiceLists } from "./rows.ts";
import { assumptionsTable } from "./table.ts";
import { assumptionRows } from "./tableRows.ts";

export function assumptionsSheet(build: Build): BuiltSheet {
  const rows = assumptionRows(build);
  const table = placeTable(build, "assumptions", assumptionsTable(build, rows), {
    row: firstRow,
    column: firstColumn,
  });
  const values = table.range("value");
  const cells = new Map(rows.map(({ key }, index) => [key, { ...values, row: values.row + index, rows: 1 }]));
  const cellOf = (key: string): typeof values => {
    const found = cells.get(key);
    if (found === undefined) throw new Error(`no assumption ${key}`);
    return found;
  };
  const names: DefinedNameSpec[] = [
    // No notes: the row of the table says what each name is, and on the web notes clear Excel's undo.
    ...rows.map(({ key }) => ({ name: key, target: cellOf(key) })),
    ...Object.entries(choiceLists).map(([name, [first, last]]) => ({
      name,
      target: { ...cellOf(first), rows: cellOf(last).row - cellOf(first).row + 1 },
    })),
  ];
  return {
    draft: {
      id: "assumptions",
      words: build.texts.assumptions,
      tabColor: "amber",
      unit: build.texts.assumptions.unit,
      blocks: [],
      tables: [table],
      lastPrinted: table.range("confidence").column,
      freeze: { rows: firstRow + 1, columns: 0 },
    },
    names,
  };
}
