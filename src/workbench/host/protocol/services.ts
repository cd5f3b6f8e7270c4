import type { Service } from "./objectPaths.ts";
import { services } from "./protocolIds.ts";

/** Whether the add-in's runtime has a pane that shows, and whether it starts with the workbook. */
export interface AddInState {
  visible: boolean;
  startsWithWorkbook: boolean;
}

/** What office.js asks for beside the workbook; a service that is not here is refused by its name. */
export function createServices(
  customFunctions: Service,
  addIn: AddInState,
  showPane: (visible: boolean) => void,
): Readonly<Record<string, Service>> {
  return {
    [services.customFunctions]: customFunctions,
    // office.js tells that functions for ribbon buttons are registered.
    [services.addIn]: { NotifyActionHandlerReady: () => null },
    [services.appRuntime]: {
      GetAppRuntimeState: () => (addIn.visible ? "Visible" : "Background"),
      SetAppRuntimeState: (state) => {
        showPane(state === "Visible");
        return null;
      },
    },
    [services.appRuntimePersistence]: {
      GetAppRuntimeStartState: () => (addIn.startsWithWorkbook ? "Background" : "Inactive"),
      SetAppRuntimeStartState: (state) => {
        addIn.startsWithWorkbook = state !== "Inactive";
        return null;
      },
    },
  };
}
