import { rangeAddress } from "../../../workbook/address.ts";
import type { ModelEvent, TableModel, WorkbookModel } from "../../model/model.ts";
import { overlap } from "../area.ts";
import type { Events } from "./events.ts";
import { eventTypes, listeners, workbookTarget } from "./protocolIds.ts";

/** Turns what happens in the model into the events that Excel raises. Gives back how to stop. */
export function raiseModelEvents(model: WorkbookModel, events: Events): () => void {
  const names = new Map(model.sheets().map((sheet) => [sheet.id, sheet.name]));
  let active = model.activeSheet().id;

  /** Events of a sheet go to those who listen to the sheet, and to those who listen to all sheets. */
  const raiseOnSheet = (
    eventType: number,
    sheetId: string,
    args: Readonly<Record<string, unknown>>,
  ): void => {
    for (const target of [sheetId, workbookTarget]) {
      events.raise(eventType, target, { ...args, worksheetId: sheetId });
    }
  };

  const changed = (event: Extract<ModelEvent, { type: "changed" }>): void => {
    const args = {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
      address: rangeAddress(event.area),
    };
    raiseOnSheet(eventTypes.worksheetChanged, event.sheetId, args);
    const touched = (table: TableModel): boolean =>
      table.sheetId === event.sheetId && overlap(table.area, event.area) !== undefined;
    for (const table of model.tables().filter(touched)) {
      for (const target of [table.id, workbookTarget]) {
        events.raise(eventTypes.tableChanged, target, {
          ...args,
          tableId: table.id,
          worksheetId: table.sheetId,
        });
      }
    }
  };

  return model.onEvent((event) => {
    switch (event.type) {
      case "changed":
        changed(event);
        break;
      case "calculated":
        raiseOnSheet(eventTypes.worksheetCalculated, event.sheetId, { address: "" });
        break;
      case "selected":
        raiseOnSheet(eventTypes.worksheetSelectionChanged, event.sheetId, {
          address: rangeAddress(event.area),
        });
        events.raiseLegacy(listeners.selectionChanged);
        break;
      case "sheetActivated":
        if (active !== event.sheetId) raiseOnSheet(eventTypes.worksheetDeactivated, active, {});
        active = event.sheetId;
        raiseOnSheet(eventTypes.worksheetActivated, event.sheetId, {});
        break;
      case "sheetAdded":
        names.set(event.sheetId, model.sheet(event.sheetId)?.name ?? "");
        raiseOnSheet(eventTypes.worksheetAdded, event.sheetId, { source: "Local" });
        break;
      case "sheetRemoved":
        names.delete(event.sheetId);
        raiseOnSheet(eventTypes.worksheetDeleted, event.sheetId, { source: "Local" });
        break;
      case "sheetRenamed": {
        const nameBefore = names.get(event.sheetId) ?? "";
        const nameAfter = model.sheet(event.sheetId)?.name ?? "";
        names.set(event.sheetId, nameAfter);
        raiseOnSheet(eventTypes.worksheetNameChanged, event.sheetId, {
          source: "Local",
          nameBefore,
          nameAfter,
        });
        break;
      }
      case "chartsChanged":
        break;
    }
  });
}
