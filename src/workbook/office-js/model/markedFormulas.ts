import type { CellAddress } from "../../../model/workbook/index.ts";
import { inSlices } from "./slices.ts";
import type { UsedSheet } from "./structure.ts";
import type { CellPiece } from "./workbookCells.ts";

/** Our own function and those of other products, as they begin in a formula. */
const mayMark = /PLAN\.UNCERTAIN\(|RISK[A-Z]+\(|\bCB\.[A-Z]+\(/i;

/** The cells whose formulas mark them: each piece is looked through once, as it comes. */
export class MarkedFormulas {
  private readonly cells: CellAddress[] = [];
  private readonly seen = new Set<CellPiece>();

  get found(): readonly CellAddress[] {
    return this.cells;
  }

  async look(read: ReadonlyMap<UsedSheet, readonly CellPiece[]>): Promise<void> {
    for (const [{ name: sheet }, pieces] of read)
      for (const piece of pieces) {
        if (this.seen.has(piece)) continue;
        this.seen.add(piece);
        await inSlices(
          piece.formulas.keys(),
          (down) => piece.formulas[down]?.length ?? 0,
          (down) => this.lookAlong(sheet, piece, down),
        );
      }
  }

  private lookAlong(sheet: string, { row, column, formulas }: CellPiece, down: number): void {
    formulas[down]?.forEach((formula, right) => {
      if (typeof formula === "string" && formula.startsWith("=") && mayMark.test(formula))
        this.cells.push({ sheet, row: row + down, column: column + right });
    });
  }
}
