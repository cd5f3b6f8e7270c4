import { rangeAddress } from "../address.ts";
import { mainTable } from "../mainTable.ts";
import type { SheetSpec, TableSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import { withoutEscapes } from "./sharedStrings.ts";
import { countedList, element, escapeText, namespaces } from "./xml.ts";

/** A table of a sheet; its cells are written like all others. The id is its number in the workbook. */
export function tablePart(table: TableSpec, sheet: SheetSpec, id: number): string {
  const { name, row, column, columns } = table;
  const ref = rangeAddress({ row, column, rows: table.rows + 1, columns: columns.length });
  // Buttons would cover the headings of tables that are read rather than sorted.
  const hidden =
    table === mainTable(sheet)
      ? []
      : columns.map((_, colId) => element("filterColumn", { colId, hiddenButton: true }));
  const written = columns.map(({ heading, calculated }, index) =>
    element(
      "tableColumn",
      { id: index + 1, name: columnName(heading) },
      calculated === undefined
        ? ""
        : element(
            "calculatedColumnFormula",
            {},
            escapeText(fileFormula(calculated, `${sheet.name}, table ${name}, ${heading}`)),
          ),
    ),
  );
  return element(
    "table",
    { xmlns: namespaces.main, id, name, displayName: name, ref, totalsRowShown: false },
    element("autoFilter", { ref }, ...hidden),
    countedList("tableColumns", written),
    element("tableStyleInfo", {
      name: "TableStyleLight1",
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: false,
      showColumnStripes: false,
    }),
  );
}

/** The heading as the cell shows it; here the format writes a line break in its own form. */
const columnName = (heading: string): string => withoutEscapes(heading).replaceAll("\n", "_x000a_");
