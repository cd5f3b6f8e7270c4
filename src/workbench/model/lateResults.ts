import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/**
 * While the engine calculates, people type, clear, insert rows; its results are for the cells as they
 * were when it began. A result whose cell holds no formula any more is dropped; where another formula
 * stands, the calculation that the change itself called for follows and puts it right.
 */
export function dropLateResults(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, results] of Object.entries(unitData[engine.unitId] ?? {})) {
      const worksheet = engine.workbook.getSheetBySheetId(sheetId);
      for (const [row, cells] of Object.entries(results ?? {})) {
        for (const column of Object.keys(cells ?? {})) {
          const cell = worksheet?.getCellRaw(Number(row), Number(column));
          if (cell?.f === undefined && cell?.si === undefined) delete cells[Number(column)];
        }
      }
    }
  });
}
