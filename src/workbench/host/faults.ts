import { HostError } from "./hostError.ts";
import type { OrderedFailure } from "./protocol/engine.ts";
import type { RequestBody } from "./protocol/message.ts";

/** Bytes above which Excel on the web refuses a request or a response. */
export const webPayloadLimit = 5 * 1024 * 1024;

/** Troubles that a test or the workbench's menu orders. */
export interface Faults {
  /** The nth request of the add-in from now (1 is the next) fails half-way through its actions. */
  failRequest(request: number, code?: string, message?: string): void;
  /** A person is typing into a cell: requests fail, or wait when the add-in asked for delayForCellEdit. */
  cellEditMode: boolean;
  /** Bytes of a request or a response; undefined as on the desktop, webPayloadLimit as on the web. */
  payloadLimit: number | undefined;
  /** The structure of the workbook is protected with a password that nobody knows. */
  protectedWorkbook: boolean;
  /** Everything works again. */
  clear(): void;
}

export function createFaults(protectWorkbook: (on: boolean) => void): Faults & {
  failureOf(body: RequestBody): OrderedFailure | undefined;
  cellLeft(): Promise<void>;
} {
  let ordered: { rest: number; error: HostError } | undefined;
  let editing = false;
  let isProtected = false;
  let waiting: (() => void)[] = [];
  const leaveCell = (): void => {
    editing = false;
    for (const go of waiting) go();
    waiting = [];
  };
  const protect = (on: boolean): void => {
    isProtected = on;
    protectWorkbook(on);
  };

  return {
    payloadLimit: undefined,
    failRequest(
      request,
      code = "GeneralException",
      message = "There was an internal error while processing the request.",
    ) {
      ordered = { rest: request, error: new HostError(code, message, 500) };
    },
    get cellEditMode() {
      return editing;
    },
    set cellEditMode(on) {
      if (on) editing = true;
      else leaveCell();
    },
    get protectedWorkbook() {
      return isProtected;
    },
    set protectedWorkbook(on) {
      protect(on);
    },
    clear() {
      ordered = undefined;
      this.payloadLimit = undefined;
      leaveCell();
      if (isProtected) protect(false);
    },
    failureOf(body) {
      if (ordered === undefined) return undefined;
      ordered.rest -= 1;
      if (ordered.rest > 0) return undefined;
      const { error } = ordered;
      ordered = undefined;
      return { error, afterActions: Math.floor(body.Actions.length / 2) };
    },
    cellLeft: () => (editing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
