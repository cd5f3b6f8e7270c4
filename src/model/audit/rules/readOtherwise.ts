import { readUncertainTable, tableOf } from "../../inputs/uncertainTable.ts";
import { correlationTableName, uncertainTableName } from "../../inputs/words.ts";
import { isInside } from "../../workbook/area.ts";
import { mostColumns, mostRows, type Area, type CellAddress } from "../../workbook/index.ts";
import type { FormulaCell } from "../formulaCell.ts";
import type { WorkbookView } from "../view.ts";

/** Cells of a sheet that are read, or may be, though no formula names them. */
interface ReadArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What simulations read (the tables of marks, and data that they name), and what OFFSET and INDIRECT can lead to. */
export const readOtherwise = (view: WorkbookView): ReadArea[] => [
  ...readBySimulations(view),
  ...view.formulas.flatMap((formula) => [...fromOffset(formula), ...fromIndirect(view, formula)]),
];

function readBySimulations({ workbook }: WorkbookView): ReadArea[] {
  const tables = [uncertainTableName, correlationTableName].flatMap((name) => tableOf(workbook, name) ?? []);
  const data = readUncertainTable(workbook, () => undefined).flatMap(({ from }) => {
    const others = from.filter((cell) => !tables.some(({ sheet, area }) => sheet === cell.sheet && isInside(area, cell))); // prettier-ignore
    return around(others);
  });
  return [...tables, ...data];
}

function around(cells: readonly CellAddress[]): ReadArea[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const area = { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
  return [{ sheet: first.sheet, area }];
}

/** OFFSET is moved along the row or the column of the cell that it starts from. */
function fromOffset({ tokens, references }: FormulaCell): ReadArea[] {
  if (!tokens.some(({ type, value }) => type === "func" && /^OFFSET$/i.test(value))) return [];
  return references
    .filter(({ placeOnly }) => placeOnly)
    .flatMap(({ sheet, area }) => [
      { sheet, area: { ...area, firstColumn: 0, lastColumn: mostColumns - 1 } },
      { sheet, area: { ...area, firstRow: 0, lastRow: mostRows - 1 } },
    ]);
}

/** INDIRECT may lead anywhere on a sheet that its formula names in a text, or on its own. */
function fromIndirect({ sheets }: WorkbookView, { sheet, tokens, formula }: FormulaCell): ReadArea[] {
  if (!tokens.some(({ type, value }) => type === "func" && /^INDIRECT$/i.test(value))) return [];
  const texts = (formula.match(/"(?:[^"]|"")*"/g) ?? []).join(" ").toLowerCase();
  const named = sheets.filter((one) => texts.includes(one.sheet.name.toLowerCase()));
  const names = named.length > 0 ? named.map((one) => one.sheet.name) : [sheet.name];
  const area = { firstRow: 0, lastRow: mostRows - 1, firstColumn: 0, lastColumn: mostColumns - 1 };
  return names.map((name) => ({ sheet: name, area }));
}
