import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";
import { MoveRangeMutation } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";

type Written = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * At each write the engine looks through every cell of every sheet, for formulas that share one text
 * with the written cells (cells filled by dragging do). Here it looks only where a sheet has such
 * formulas; and when it asks which rows are hidden, only rows with content are asked for.
 */
export function spareScans(engine: Engine): void {
  const model = engine.get(FormulaDataModel);
  const scan = model.updateFormulaData.bind(model);
  const sharing = new Map<string, boolean>();
  const dependencies = engine.get(IDependencyManagerService);

  /** What the formulas that stood in these cells read: with the scan the engine would have forgotten it. */
  function forgetReads(sheetId: string, written: Written): void {
    for (const [row, cells] of Object.entries(written)) {
      for (const column of Object.keys(cells ?? {})) {
        dependencies.removeFormulaDependency(engine.unitId, sheetId, Number(row), Number(column));
      }
    }
  }

  model.updateFormulaData = (unitId, sheetId, written) => {
    const worksheet = engine.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) return scan(unitId, sheetId, written);
    const shared = (sharing.get(sheetId) ?? sheetShares(worksheet)) || writtenShares(written);
    sharing.set(sheetId, shared);
    if (shared) return scan(unitId, sheetId, written);
    forgetReads(sheetId, written);
    return {};
  };
  model.getHiddenRowsFiltered = () => ({
    [engine.unitId]: Object.fromEntries(
      engine.workbook.getSheets().map((worksheet) => [worksheet.getSheetId(), hiddenRows(worksheet)]),
    ),
  });
  // Cells that move from sheet to sheet take what they share along.
  engine.commands.onCommandExecuted((command) => {
    if (command.id === MoveRangeMutation.id) sharing.clear();
  });
}

function sheetShares(worksheet: Worksheet): boolean {
  let shares = false;
  worksheet.getCellMatrix().forValue((_row, _column, cell) => {
    if (cell?.si) shares = true;
    return !shares;
  });
  return shares;
}

function writtenShares(written: Written): boolean {
  return Object.values(written).some((cells) =>
    Object.values((cells ?? {}) as Record<number, Nullable<ICellData>>).some((cell) => !!cell?.si),
  );
}

function hiddenRows(worksheet: Worksheet): Record<number, { hd: 1 }> {
  const hidden: Record<number, { hd: 1 }> = {};
  const last = worksheet.getLastRowWithContent();
  for (let row = 0; row <= last; row += 1) if (!worksheet.getRowVisible(row)) hidden[row] = { hd: 1 };
  return hidden;
}
