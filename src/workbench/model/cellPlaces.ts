import type { IUnitRange } from "@univerjs/core";

/** A formula as the engine has it, with its functions that give addresses. */
export interface PlacedFormula {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly addressFunctionNodes: readonly unknown[];
}

interface Place {
  readonly column: number;
  readonly treeId: number;
}

/** Where formulas stand; sorted by sheet and row once somebody asks. */
export class CellPlaces {
  readonly #formulas: readonly PlacedFormula[];
  #sheets: Map<string, Map<number, Place[]>> | undefined;

  constructor(formulas: readonly PlacedFormula[]) {
    this.#formulas = formulas;
  }

  /** The formulas that stand in these ranges. */
  bulkSearch(ranges: readonly IUnitRange[]): Set<number> {
    const found = new Set<number>();
    this.#sheets ??= sorted(this.#formulas);
    for (const { sheetId, range } of ranges) {
      const rows = this.#sheets.get(sheetId);
      if (rows === undefined) continue;
      const look = (places: readonly Place[] = []): void => {
        for (const { column, treeId } of places) {
          if (column >= range.startColumn && column <= range.endColumn) found.add(treeId);
        }
      };
      if (range.endRow - range.startRow < rows.size) {
        for (let row = range.startRow; row <= range.endRow; row += 1) look(rows.get(row));
      } else {
        for (const [row, places] of rows) if (row >= range.startRow && row <= range.endRow) look(places);
      }
    }
    return found;
  }
}

function sorted(formulas: readonly PlacedFormula[]): Map<string, Map<number, Place[]>> {
  const sheets = new Map<string, Map<number, Place[]>>();
  for (const { subUnitId, row, column, treeId } of formulas) {
    let rows = sheets.get(subUnitId);
    if (rows === undefined) sheets.set(subUnitId, (rows = new Map<number, Place[]>()));
    const places = rows.get(row);
    if (places === undefined) rows.set(row, [{ column, treeId }]);
    else places.push({ column, treeId });
  }
  return sheets;
}
