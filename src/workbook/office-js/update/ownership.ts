import type { Cell, SheetSpec, TableId, Value } from "../../spec.ts";
import { contentOf, isFormula, sameContent } from "./content.ts";
import type { BasePlacement } from "./placement.ts";
import { tableAt } from "./placement.ts";
import { movedFormula, referencesIn, type Moved } from "./references.ts";
import { cellAt, type ForeignFormula, type SheetState } from "./state.ts";
import { cellOf } from "./tableRows.ts";

/** A cell that the insert wrote, where it stands now. */
export interface OwnedCell {
  readonly cell: Cell | undefined;
  /** What it held at the insert, its addresses following their cells. */
  readonly content: Value;
  /** A cell of a table that people fill in: what is typed there is read back into the plan. */
  readonly input: boolean;
  /** In a row that somebody added. */
  readonly added?: true;
}

export interface Ownership {
  readonly at: (row: number, column: number) => OwnedCell | undefined;
  /** Cells with something in them that no insert wrote, or that were written over. */
  readonly usersCells: readonly { readonly row: number; readonly column: number }[];
}

const key = (row: number, column: number): string => `${row},${column}`;

/** Which cells of a sheet the insert wrote, and which of those are as it wrote them. */
export function ownCells(
  sheet: SheetSpec,
  state: SheetState,
  base: BasePlacement,
  moved: Moved,
  read: ReadonlySet<TableId>,
  date1904: boolean,
): Ownership {
  const owned = new Map<string, OwnedCell>();
  const now = (content: Value): Value =>
    isFormula(content) ? movedFormula(content, sheet.name, moved) : content;
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, down) =>
      cells.forEach((cell, right) => {
        const [row, column] = [block.row + down, block.column + right];
        const place = base.place(row, column);
        if (place === undefined) return;
        const table = tableAt(sheet, row, column);
        const isInput =
          table !== undefined &&
          read.has(table.id) &&
          row > table.row &&
          (cell.kind === "text" || cell.kind === "number" || cell.kind === "blank");
        owned.set(key(place.row, place.column), {
          cell,
          content: now(contentOf(cell, date1904)),
          input: isInput,
        });
      }),
    );
  }
  // Rows that somebody added to a table are made like the others.
  for (const { spec, state: table, columns } of base.tables.values()) {
    for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
      spec.columns.forEach(({ id, calculated }, at) => {
        const column = columns.get(id);
        if (column === undefined || owned.has(key(row, column))) return;
        const cell = cellOf(sheet, spec.row + 1, spec.column + at);
        const isFilledIn = calculated === undefined && read.has(spec.id);
        owned.set(key(row, column), {
          cell,
          content: calculated === undefined ? "" : now(calculated),
          input: isFilledIn && cell?.kind !== "plan" && cell?.kind !== "formula",
          added: true,
        });
      });
    }
  }
  const usersCells = state.cells.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (content === "") return [];
      const own = owned.get(key(row, column));
      const isOurs =
        own !== undefined && (own.input ? !isFormula(content) : sameContent(own.content, content));
      return isOurs ? [] : [{ row, column }];
    }),
  );
  return { at: (row, column) => owned.get(key(row, column)), usersCells };
}

/** Rows of a sheet on which formulas of the user's own hang. */
export function rowsInUse(sheetName: string, formulas: readonly ForeignFormula[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { formula, sheet } of formulas) {
    for (const reference of referencesIn(formula, sheet)) {
      // The first row of a range stays, so that the range never loses all of its cells.
      if (reference.sheet.toLowerCase() === sheetName.toLowerCase()) rows.add(reference.from.row);
    }
  }
  return rows;
}

/** The user's own formulas on a sheet of the plan. */
export const usersFormulas = (state: SheetState, { usersCells }: Ownership): ForeignFormula[] =>
  usersCells.flatMap(({ row, column }) => {
    const formula = cellAt(state, row, column);
    return isFormula(formula) ? [{ sheet: state.name, row, column, formula }] : [];
  });
