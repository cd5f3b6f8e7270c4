import type { Faults } from "../faults.ts";
import { actionsInWords, type createRecorder } from "../recorder.ts";
import type { createFaults } from "../faults.ts";
import type { createContext } from "./context.ts";
import type { createEngine } from "./engine.ts";
import type { EventHandler, Events } from "./events.ts";
import type { RequestBody, ResponseBody } from "./message.ts";
import {
  actionTypes,
  calls,
  delayForCellEdit,
  listeners,
  pathTypes,
  releaseReference,
  statuses,
} from "./protocolIds.ts";
import { safeArray, type SafeArray } from "./safeArray.ts";

type Answer = (result: SafeArray | number) => void;

/** The object that office.js expects native Excel to put at `window.external`. */
export interface Bridge {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): ReturnType<typeof createContext>;
  Execute(id: number, parameters: readonly unknown[], answer: Answer): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, answer: Answer): void;
  UnregisterEvent(id: number, target: string, answer: Answer): void;
}

export function createBridge(parts: {
  readonly uiLocale: string;
  readonly context: ReturnType<typeof createContext>;
  readonly events: Events;
  readonly recorder: ReturnType<typeof createRecorder>;
  readonly faults: ReturnType<typeof createFaults>;
  readonly answer: ReturnType<typeof createEngine>;
  readonly commandCompleted: (command: string) => void;
  readonly dialogOpened: (address: string) => void;
  readonly later: (work: () => void) => void;
}): Bridge {
  const { events, recorder, faults, later } = parts;
  let queue: Promise<SafeArray | number> = Promise.resolve(statuses.success);

  const processQuery = async (
    message: readonly unknown[],
    body: RequestBody,
  ): Promise<SafeArray | number> => {
    const started = performance.now();
    const text = String(message[4]);
    const flags = typeof message[6] === "number" ? message[6] : 0;
    const sender = isOfRuntime(body) ? "runtime" : "add-in";

    const record = (answered: string, response?: ResponseBody, refused?: string): void =>
      recorder.add(
        {
          sender,
          bytes: text.length,
          answerBytes: answered.length,
          actions: actionsInWords(body),
          milliseconds: performance.now() - started,
        },
        response,
        refused,
      );

    if (sender === "add-in") {
      if (faults.cellEditMode && (flags & delayForCellEdit) === 0) {
        record("", undefined, "InvalidOperationInCellEditMode");
        return statuses.cellEditMode;
      }
      await faults.cellLeft();
      if (exceeds(text, faults)) {
        record("", undefined, "RequestPayloadSizeLimitExceeded");
        return statuses.requestTooLarge;
      }
    }
    const failure = sender === "add-in" ? faults.failureOf(body) : undefined;
    const response = await parts.answer(body, failure);
    const answered = JSON.stringify(response);
    if (exceeds(answered, faults)) {
      record(answered, undefined, "ResponsePayloadSizeLimitExceeded");
      return statuses.responseTooLarge;
    }
    record(answered, response);
    return safeArray([statuses.success, 200, [], answered]);
  };

  return {
    // Flags 3: a shared runtime that also runs custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${parts.uiLocale}$$$$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => parts.context,
    Execute(id, parameters, answer) {
      switch (id) {
        case calls.processQuery: {
          const message = parameters[0] as readonly unknown[];
          const body = JSON.parse(String(message[4])) as RequestBody;
          const run = () => processQuery(message, body);
          // Results of custom functions must not wait for the request that waits for them.
          const done = isOfRuntime(body) ? run() : (queue = queue.then(run));
          void done.then((result) => later(() => answer(result)));
          break;
        }
        case calls.commandCompleted:
          parts.commandCompleted(String(parameters[0]));
          later(() => answer(safeArray([statuses.success])));
          break;
        default:
          later(() => answer(statuses.operationNotSupported));
      }
    },
    RegisterEvent(id, target, handler, answer) {
      if (id === listeners.dialog) parts.dialogOpened(addressOf(target));
      events.register(id, handler);
      later(() => answer(safeArray([statuses.success])));
    },
    UnregisterEvent(id, _target, answer) {
      events.unregister(id);
      later(() => answer(safeArray([statuses.success])));
    },
  };
}

/** What a dialog is opened with names its page. */
const addressOf = (target: string): string => {
  const { url = "" } = JSON.parse(target) as { readonly url?: string };
  return url;
};

const exceeds = (text: string, faults: Faults): boolean =>
  faults.payloadLimit !== undefined && text.length > faults.payloadLimit;

/**
 * What office.js asks by itself: requests to services, and letting go of the ranges of a run that ended.
 */
const isOfRuntime = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === pathTypes.newObject) ||
  body.Actions.every(({ ActionType, Name }) =>
    ActionType === actionTypes.instantiate ? true : Name === releaseReference,
  );
