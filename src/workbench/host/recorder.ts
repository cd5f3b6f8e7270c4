import type { RequestBody, ResponseBody } from "./protocol/message.ts";
import { actionTypes } from "./protocol/protocolIds.ts";

/** One request of the add-in, as it can be looked at in the workbench's panel. */
export interface RequestRecord {
  readonly number: number;
  /** "runtime": what office.js sends by itself, such as the results of custom functions. */
  readonly sender: "add-in" | "runtime";
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: readonly string[];
  readonly milliseconds: number;
  /** Excel's code, when the request was refused. */
  readonly refused?: string;
}

export interface Recorder {
  records(): readonly RequestRecord[];
  /** Requests of the add-in since the last clear(): what context.sync() costs. */
  syncs(): number;
  bytes(): number;
  clear(): void;
  onRecord(listener: (record: RequestRecord) => void): () => void;
}

const actionNames: Readonly<Record<number, string>> = {
  [actionTypes.instantiate]: "get",
  [actionTypes.query]: "load",
  [actionTypes.queryAsJson]: "load",
  [actionTypes.method]: "call",
  [actionTypes.setProperty]: "set",
  [actionTypes.trace]: "trace",
};

/** "set Values", "load", "get GetRange": the actions in words of the protocol. */
export function actionsInWords(body: RequestBody): readonly string[] {
  return body.Actions.map((action) => {
    const kind = actionNames[action.ActionType] ?? `action ${action.ActionType}`;
    const name = action.Name !== "" ? action.Name : (body.ObjectPaths[action.ObjectPathId]?.Name ?? "");
    return name === "" ? kind : `${kind} ${name}`;
  });
}

export function createRecorder(): Recorder & {
  add(record: Omit<RequestRecord, "number" | "refused">, response?: ResponseBody, refused?: string): void;
} {
  let records: RequestRecord[] = [];
  let next = 1;
  const listeners = new Set<(record: RequestRecord) => void>();
  const ofAddIn = () => records.filter((record) => record.sender === "add-in");
  return {
    add(record, response, refused = response?.Error?.Code) {
      const complete: RequestRecord = {
        number: next,
        ...record,
        ...(refused === undefined ? {} : { refused }),
      };
      next += 1;
      records.push(complete);
      for (const listener of listeners) listener(complete);
    },
    records: () => records,
    syncs: () => ofAddIn().length,
    bytes: () => ofAddIn().reduce((total, record) => total + record.bytes, 0),
    clear() {
      records = [];
    },
    onRecord(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
