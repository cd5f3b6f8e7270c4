import { cellAddress } from "../../address.ts";
import type { ResolvedWorkbook, WorkbookSpec } from "../../spec.ts";
import { asExcelError } from "../errors.ts";
import { checkWritable } from "../preflight.ts";
import { insertKey, readInserts } from "../record.ts";
import type { CellTarget } from "../selection.ts";
import { isFormula } from "./content.ts";
import { viewBase, type TableKnowledge } from "./planUpdate.ts";
import { readState, requireRecord } from "./readState.ts";
import type { RecordedState } from "./recordedState.ts";
import { resolvePair } from "./resolved.ts";
import { cellAt } from "./state.ts";
import { findUnrecorded, recordOfFile } from "./unrecorded.ts";

/** A cell of an insert that once held a PLAN formula and now holds what that came to. */
export interface ReplacedFormula {
  readonly target: CellTarget;
  /** The formula, with its references where the cells are now. */
  readonly formula: string;
}

export interface ReplacedCells {
  readonly formulas: readonly ReplacedFormula[];
  /** Cells that only speak of the values. */
  readonly beside: readonly CellTarget[];
}

/** Sheets of which is known what they were made of, or of which `made` was found out from what they say. */
export interface SheetsAsMade {
  /** undefined: of a file that no insert made. */
  readonly key: string | undefined;
  readonly made: WorkbookSpec;
  readonly recorded: boolean;
}

/** PLAN formulas of a plan's sheets in whose place values stand. */
export async function findReplaced(
  { key, made, recorded }: SheetsAsMade,
  tables: TableKnowledge,
): Promise<ReplacedCells> {
  try {
    const context = new Excel.RequestContext();
    const record =
      key === undefined
        ? await recordOfFile(context, made)
        : requireRecord(readInserts().find((entry) => insertKey(entry) === key));
    const state = await readState(context, record);
    const { base } = resolvePair(made, made, record, state);
    return recorded
      ? { formulas: findRecorded(base, state, tables), beside: [] }
      : findUnrecorded(base, state, tables);
  } catch (error) {
    throw asExcelError(error);
  }
}

function findRecorded(
  base: ResolvedWorkbook,
  state: RecordedState,
  tables: TableKnowledge,
): readonly ReplacedFormula[] {
  return viewBase(base, state, tables).flatMap(({ sheet, state: own, placement, owned }) =>
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
