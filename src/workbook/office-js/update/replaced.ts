import { cellAddress } from "../../address.ts";
import type { WorkbookSpec } from "../../spec.ts";
import { asExcelError } from "../errors.ts";
import { checkWritable } from "../preflight.ts";
import { insertKey, readInserts } from "../record.ts";
import type { CellTarget } from "../selection.ts";
import { isFormula } from "./content.ts";
import { viewBase, type TableKnowledge } from "./planUpdate.ts";
import { readState, requireRecord } from "./readState.ts";
import { resolvePair } from "./resolved.ts";
import { cellAt } from "./state.ts";

/** A cell of an insert that once held a PLAN formula and now holds what that came to. */
export interface ReplacedFormula {
  readonly target: CellTarget;
  /** The formula, with its references where the cells are now. */
  readonly formula: string;
}

/** PLAN formulas of an insert in whose place values stand; `base`: the sheets as the insert wrote them. */
export async function findReplaced(
  key: string,
  base: WorkbookSpec,
  tables: TableKnowledge,
): Promise<readonly ReplacedFormula[]> {
  try {
    const record = requireRecord(readInserts().find((entry) => insertKey(entry) === key));
    const state = await readState(new Excel.RequestContext(), record);
    const views = viewBase(resolvePair(base, base, record, state).base, state, tables);
    return views.flatMap(({ sheet, state: own, placement, owned }) =>
      sheet.blocks.flatMap((block) =>
        block.cells.flatMap((cells, down) =>
          cells.flatMap((cell, right): ReplacedFormula[] => {
            if (cell.kind !== "plan" || cell.only === "file") return [];
            const place = placement.place(block.row + down, block.column + right);
            if (place === undefined) return [];
            const now = cellAt(own, place.row, place.column);
            const formula = owned.at(place.row, place.column)?.content ?? "";
            if (now === "" || isFormula(now) || !isFormula(formula)) return [];
            return [{ target: { sheet: own.name, address: cellAddress(place.row, place.column) }, formula }];
          }),
        ),
      ),
    );
  } catch (error) {
    throw asExcelError(error);
  }
}

/** Writes the formulas in place of their values and empties what was kept beside these, in one request. */
export async function writeFormulasAgain(
  formulas: readonly ReplacedFormula[],
  kept: readonly CellTarget[],
): Promise<void> {
  try {
    checkWritable();
    await Excel.run(async (context) => {
      const cell = ({ sheet, address }: CellTarget): Excel.Range =>
        context.workbook.worksheets.getItem(sheet).getRange(address);
      context.application.suspendApiCalculationUntilNextSync();
      for (const target of kept) cell(target).values = [[""]];
      for (const { target, formula } of formulas) cell(target).formulas = [[formula]];
      await context.sync();
    });
  } catch (error) {
    throw asExcelError(error);
  }
}
