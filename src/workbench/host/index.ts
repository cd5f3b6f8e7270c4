import type { WorkbookModel } from "../model/model.ts";
import type { Book } from "./book.ts";
import { usualConditions, type Conditions } from "./conditions.ts";
import { createFaults, type Faults } from "./faults.ts";
import { lightTheme, type HostOptions, type OfficeTheme } from "./options.ts";
import { createBridge, type Bridge } from "./protocol/bridge.ts";
import { createCommands, type Commands } from "./protocol/commands.ts";
import { createContext } from "./protocol/context.ts";
import { createCustomFunctions, type CustomFunctions } from "./protocol/customFunctions.ts";
import { createEngine } from "./protocol/engine.ts";
import { createEvents } from "./protocol/events.ts";
import { raiseModelEvents } from "./protocol/modelEvents.ts";
import { eventTypes, listeners } from "./protocol/protocolIds.ts";
import { createReferences } from "./protocol/references.ts";
import { createServices, type AddInState } from "./protocol/services.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { newest } from "./requirementMatrix.ts";

export {
  functionCell,
  situationNames,
  situations,
  type Situation,
  type SituationName,
} from "./situations.ts";
export { usualConditions, type Conditions } from "./conditions.ts";
export type { HostOptions, OfficeTheme } from "./options.ts";
export { darkTheme, lightTheme } from "./options.ts";
export { floor, newest, type RequirementMatrix } from "./requirementMatrix.ts";
export { webPayloadLimit } from "./faults.ts";
export type { FunctionMetadata } from "./protocol/customFunctions.ts";
export type { RequestRecord } from "./recorder.ts";

/** The emulated Excel, as tests and the workbench's menu handle it. */
export interface Host {
  readonly model: WorkbookModel;
  /** What stands at `window.external`. */
  readonly bridge: Bridge;
  readonly faults: Faults;
  readonly conditions: Conditions;
  readonly recorder: Recorder;
  readonly functions: CustomFunctions;
  readonly commands: Commands;
  readonly addIn: AddInState;
  /** Addresses of the dialogs that the add-in has opened. */
  readonly dialogs: readonly string[];
  /** A person opens or closes the pane. */
  setPaneVisible(visible: boolean): void;
  onDialog(listener: (address: string) => void): () => void;
  onPane(listener: (visible: boolean) => void): () => void;
  setTheme(theme: OfficeTheme): void;
  /** Ranges that office.js still holds: an add-in that never lets go shows here. */
  heldReferences(): number;
  dispose(): void;
}

/** The window that office.js is going to run in. */
export interface HostWindow {
  setTimeout(work: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/**
 * How long an answer waits for custom functions of which none gives an answer: Excel too answers with
 * #BUSY! then. For the engine's own work it waits as long as that takes.
 */
const longestSilence = 3_000;

/** Puts an emulated Excel under office.js. Must run before office.js loads. */
export function installHost(window: HostWindow, options: HostOptions): Host {
  const { model } = options;
  const matrix = options.matrix ?? newest;
  const uiLocale = options.uiLocale ?? "en-US";
  let theme = options.theme ?? lightTheme;
  const later = (work: () => void): void => void window.setTimeout(work, 0);

  const events = createEvents(later);
  const references = createReferences();
  const recorder = createRecorder();
  const conditions: Conditions = { ...usualConditions, ...options.conditions };
  let afterRequest: (() => void)[] = [];
  const book: Book = {
    model,
    matrix,
    uiLocale,
    conditions,
    today: options.today ?? (() => new Date()),
    listening: events.listening,
    atEndOfRequest: (work) => afterRequest.push(work),
    releaseReference: references.release,
    calculationMode: "Automatic",
    protection: undefined,
    styleOmissions: new Map(),
    extras: new Map(),
  };
  const faults = createFaults((on) => {
    book.protection = on ? { password: "known to nobody" } : undefined;
  });
  const functions = createCustomFunctions(model, events, later);
  const commands = createCommands(events);
  const addIn: AddInState = { visible: true, startsWithWorkbook: false };
  const dialogs: string[] = [];
  const setPaneVisible = (visible: boolean): void => {
    if (addIn.visible === visible) return;
    addIn.visible = visible;
    events.announce(eventTypes.visibilityChanged, { visibility: visible ? "Visible" : "Hidden" });
    for (const listener of paneListeners) listener(visible);
  };
  const dialogListeners = new Set<(address: string) => void>();
  const paneListeners = new Set<(visible: boolean) => void>();
  /** Of an add-in from the Marketplace Excel shows the pane to nobody but a person who asks for it. */
  const showForAddIn = (visible: boolean): void => {
    if (!conditions.marketplace) setPaneVisible(visible);
  };

  const settled = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let before: number | undefined;
      const look = (): void => {
        const unanswered = model.unanswered();
        if (unanswered !== undefined && unanswered === before) return resolve();
        before = unanswered;
        timer = window.setTimeout(look, longestSilence / 2);
      };
      let timer = window.setTimeout(look, longestSilence / 2);
      model
        .settled()
        .then(resolve, reject)
        .finally(() => window.clearTimeout(timer));
    });
  const answerRequest = createEngine(
    book,
    references,
    createServices(functions.service, addIn, showForAddIn),
    settled,
  );
  const answer: typeof answerRequest = async (body, failure) => {
    try {
      return await answerRequest(body, failure);
    } finally {
      for (const work of afterRequest) work();
      afterRequest = [];
    }
  };

  const context = createContext({
    matrix,
    uiLocale,
    documentUrl: options.documentUrl ?? "C:\\Documents\\Book1.xlsx",
    readOnly: options.readOnly ?? false,
    instanceId: options.instanceId ?? "workbench",
    theme: () => theme,
    settings: model.settings,
    settingsSaved: () => events.raiseLegacy(listeners.settingsChanged),
  });
  const bridge: Bridge = createBridge({
    uiLocale,
    context,
    events,
    recorder,
    faults,
    answer,
    commandCompleted: commands.completed,
    dialogOpened: (address) => {
      dialogs.push(address);
      for (const listener of dialogListeners) listener(address);
    },
    later,
  });
  Object.defineProperty(window, "external", { value: bridge, configurable: true, writable: true });
  const stopEvents = raiseModelEvents(model, events);

  return {
    model,
    bridge,
    faults,
    conditions,
    recorder,
    functions,
    commands,
    addIn,
    dialogs,
    setPaneVisible,
    onDialog(listener) {
      dialogListeners.add(listener);
      return () => dialogListeners.delete(listener);
    },
    onPane(listener) {
      paneListeners.add(listener);
      return () => paneListeners.delete(listener);
    },
    setTheme(next) {
      theme = next;
      events.raiseLegacy(listeners.themeChanged, [context.GetOfficeThemeInfo()]);
    },
    heldReferences: () => references.count,
    dispose: stopEvents,
  };
}
