import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { areaAround, toArea } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { Area, ModelEvent } from "./model.ts";

interface OnSheet {
  readonly subUnitId: string;
}

/** Turns what the engine executes, for the add-in or for the user, into the model's events. */
export function listen(engine: Engine, emit: (event: ModelEvent) => void): void {
  engine.commands.onCommandExecuted((command, options) => {
    for (const event of eventsOf(command, options, engine.acting ? "add-in" : "user")) emit(event);
  });
}

/** What moves whole rows and columns, or sorts rows. */
const structural: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  ReorderRangeMutation.id,
]);

function eventsOf(
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
  source: "user" | "add-in",
): ModelEvent[] {
  const sheetId = (command.params as OnSheet | undefined)?.subUnitId ?? "";
  if (structural.has(command.id)) {
    const { range } = command.params as { readonly range: IRange };
    return [{ type: "changed", sheetId, area: toArea(range), source }];
  }
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const { cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal === true || trigger === SetStyleCommand.id) return [];
      const area = areaAround(cellValue ?? {});
      return area === undefined ? [] : [{ type: "changed", sheetId, area, source }];
    }
    case SetFormulaCalculationResultMutation.id: {
      const { unitData } = command.params as { readonly unitData: Record<string, object | undefined> };
      return Object.values(unitData).flatMap((sheets) =>
        Object.keys(sheets ?? {}).map((id) => ({ type: "calculated", sheetId: id }) as const),
      );
    }
    case SetSelectionsOperation.id: {
      const { selections } = command.params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      return range === undefined ? [] : [{ type: "selected", sheetId, area: toArea(range) }];
    }
    case SetWorksheetActiveOperation.id:
      return [{ type: "sheetActivated", sheetId }];
    case InsertSheetMutation.id: {
      const { sheet } = command.params as { readonly sheet: { readonly id: string } };
      return [{ type: "sheetAdded", sheetId: sheet.id }];
    }
    case RemoveSheetMutation.id:
      return [{ type: "sheetRemoved", sheetId }];
    case SetWorksheetNameMutation.id:
      return [{ type: "sheetRenamed", sheetId }];
    default:
      return [];
  }
}

/** The selection of each sheet: the engine's own is known only where it is drawn. */
export class SelectionState {
  readonly #areas = new Map<string, Area>();

  constructor(engine: Engine) {
    engine.commands.onCommandExecuted((command) => {
      if (command.id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (range !== undefined) this.#areas.set(subUnitId, toArea(range));
    });
  }

  of(sheetId: string): Area {
    return this.#areas.get(sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }
}
