import type { Area, CellWrite, SheetModel, TableModel } from "../../model/model.ts";
import { overlap } from "../area.ts";
import type { Book } from "../book.ts";
import { formulaFrom, movedFormula } from "./formula.ts";
import { refusal } from "./refusals.ts";
import { dataArea } from "./structuredReference.ts";

interface Fill {
  readonly area: Area;
  readonly cells: readonly (readonly CellWrite[])[];
}

const formulaOf = (write: CellWrite): string | undefined =>
  write !== null && write !== undefined && "formula" in write ? write.formula : undefined;

/**
 * Tables want one formula a column: a write that would leave a column of formulas with different ones
 * is refused, and one formula written into an otherwise empty column fills it.
 */
export function fillOfCalculatedColumns(
  book: Book,
  sheet: SheetModel,
  area: Area,
  cells: readonly (readonly CellWrite[])[],
): readonly Fill[] {
  if (!cells.some((row) => row.some((cell) => formulaOf(cell) !== undefined))) return [];
  return book.model
    .tables()
    .filter((table) => table.sheetId === sheet.id)
    .flatMap((table) => fillsOfTable(sheet, table, area, cells));
}

function fillsOfTable(
  sheet: SheetModel,
  table: TableModel,
  area: Area,
  cells: readonly (readonly CellWrite[])[],
): Fill[] {
  const data = dataArea(table);
  const written = overlap(data, area);
  if (written === undefined || data.rows < 2) return [];
  const fills: Fill[] = [];
  for (let column = written.column; column < written.column + written.columns; column += 1) {
    const writes = cells
      .slice(written.row - area.row, written.row - area.row + written.rows)
      .map((row) => row[column - area.column]);
    const formulas = writes.map(formulaOf);
    if (formulas.every((formula) => formula === undefined)) continue;

    const existing = sheet.read({ ...data, column, columns: 1 }).map((row) => row[0]);
    const first = written.row - data.row;
    const rest = existing.filter((_, row) => row < first || row >= first + written.rows);
    const [only] = formulas;
    if (written.rows === 1 && only !== undefined && rest.every((cell) => cell?.value === "")) {
      fills.push({
        area: { ...data, column, columns: 1 },
        cells: existing.map((_, row) => [{ formula: movedFormula(only, row - first, 0) }]),
      });
      continue;
    }
    const after = existing.map((cell, row) =>
      row >= first && row < first + written.rows ? formulas[row - first] : cell?.formula,
    );
    if (after.every((formula) => formula !== undefined)) checkOne(after, data.row, column);
  }
  return fills;
}

function checkOne(formulas: readonly (string | undefined)[], firstRow: number, column: number): void {
  const distinct = new Set(
    formulas.map((formula, row) => formulaFrom(firstRow + row, column, formula ?? "")),
  );
  if (distinct.size > 1) throw refusal("mixedColumnFormulas");
}
