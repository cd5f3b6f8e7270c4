import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { PaneLanguage } from "../../../i18n/language.ts";
import { correlationTableName, uncertainTableName, type TableShape } from "../../../model/inputs/words.ts";
import { addressText, readAddress, sheetPrefix } from "../../../model/workbook/address.ts";
import type { MarkRow, MarkTable } from "../../../workbook/office-js/model/markRows.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import type { TableMark } from "../model.ts";
import type { Amounts } from "./entered.ts";

/** The table whose rows name uncertain cells, as it is made where the workbook has none. */
export function uncertainTable(language: PaneLanguage): MarkTable {
  const { sheet, title, purpose, headings } = simulateTexts[language].markTables.uncertain;
  const order = ["name", "cell", "low", "likely", "high", "shape", "chance", "data"] as const;
  const columns = order.map((heading) => ({ heading, text: headings[heading] }));
  return { name: uncertainTableName, sheet, title, purpose, key: "cell", headings: columns };
}

export function correlationTable(language: PaneLanguage): MarkTable {
  const { sheet, title, purpose, headings } = simulateTexts[language].markTables.correlations;
  const order = ["first", "second", "correlation"] as const;
  const columns = order.map((heading) => ({ heading, text: headings[heading] }));
  return { name: correlationTableName, sheet, title, purpose, key: "first", headings: columns };
}

/** A cell as a row names it. */
export const placeIn = ({ sheet, address }: CellTarget): string => {
  const cell = readAddress(address, sheet);
  return cell === undefined ? `${sheetPrefix(sheet)}${address}` : addressText(cell);
};

/** The row that marks a cell; what a row that is there calls it stays. */
export function uncertainRow(
  cell: CellTarget,
  { low, likely, high, chance, data }: Amounts,
  shape: TableShape,
  language: PaneLanguage,
  known?: TableMark,
): MarkRow {
  const { name, cell: place = placeIn(cell) } = known?.values ?? {};
  return {
    ...(known === undefined ? {} : { row: known.row }),
    values: {
      ...(name === undefined ? {} : { name }),
      cell: place,
      ...(low === undefined ? {} : { low: written(low) }),
      ...(likely === undefined ? {} : { likely: written(likely) }),
      ...(high === undefined ? {} : { high: written(high) }),
      shape: simulateTexts[language].markTables.shapes[shape],
      ...(chance === undefined ? {} : { chance: written(chance) }),
      // Without its sheet it would be read on the table's own.
      ...(data === undefined
        ? {}
        : { data: data.includes("!") ? data : `${sheetPrefix(cell.sheet)}${data}` }),
    },
  };
}

/** Excel keeps 15 digits of what is typed. */
const written = (value: number): number => Number(value.toPrecision(15));
