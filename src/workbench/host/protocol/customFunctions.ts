import type { ErrorText, FunctionAnswer, FunctionModel, WorkbookModel } from "../../model/model.ts";
import type { Events } from "./events.ts";
import type { Service } from "./objectPaths.ts";
import {
  customFunctionMessages,
  invocationErrors,
  invocationFlags,
  listeners,
  messageCategories,
} from "./protocolIds.ts";
import { answerOfValue } from "./functionValues.ts";

/** The metadata that an add-in ships as functions.json. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: "number" | "string" | "boolean" | "any";
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
  }[];
}

export interface CustomFunctions {
  readonly service: Service;
  /** Makes the functions known to the workbook; formulas that use them then call the add-in. */
  register(namespace: string, metadata: FunctionMetadata): void;
  /** One call through the runtime, as a formula would make it. */
  invoke(id: string, parameters: readonly unknown[], address?: string): Invocation;
  /** Calls that have not been answered. */
  pending(): number;
}

export interface Invocation {
  readonly answer: Promise<FunctionAnswer>;
  cancel(): void;
}

const errorTexts: Readonly<Record<number, ErrorText>> = {
  [invocationErrors.notAvailable]: "#N/A",
  [invocationErrors.divisionByZero]: "#DIV/0!",
  [invocationErrors.invalidNumber]: "#NUM!",
  [invocationErrors.nullReference]: "#NULL!",
  [invocationErrors.unknownMetadata]: "#NAME?",
  [invocationErrors.unknownFunction]: "#NAME?",
};

/** Excel shows the message of these two errors only. */
const withMessage: readonly ErrorText[] = ["#VALUE!", "#N/A"];

/** Calls custom functions through the runtime in office.js, which batches the answers as it does in Excel. */
export function createCustomFunctions(
  model: WorkbookModel,
  events: Events,
  later: (work: () => void) => void,
): CustomFunctions {
  const open = new Map<number, (answer: FunctionAnswer) => void>();
  /** What the metadata says of a function beside its parameters, by id. */
  const flagsOf = new Map<string, number>();
  let next = 1;
  /** The runtime says when it takes calls; those that come before wait. */
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  let batch: (readonly unknown[])[] = [];

  // Calls of one turn go out as one message, as Excel sends the calls of one recalculation.
  const send = (entry: readonly unknown[]): void => {
    batch.push(entry);
    if (batch.length > 1) return;
    later(() => {
      const entries = batch;
      batch = [];
      void ready.then(() => events.registered(listeners.richMessage)).then(() => events.send(entries));
    });
  };

  const invoke = (id: string, parameters: readonly unknown[], address: string | null = null): Invocation => {
    const invocation = next;
    next += 1;
    const answer = new Promise<FunctionAnswer>((resolve) => open.set(invocation, resolve));
    const call = JSON.stringify([invocation, id, parameters, address, flagsOf.get(id) ?? 0]);
    send([messageCategories.customFunction, customFunctionMessages.invoke, "", call, invocation]);
    return {
      answer,
      cancel() {
        const message = JSON.stringify({ invocationId: invocation });
        open.delete(invocation);
        send([messageCategories.customFunction, customFunctionMessages.cancel, "", message, invocation]);
      },
    };
  };

  const settle = (invocation: number, succeeded: boolean, value: unknown, code?: number): void => {
    const resolve = open.get(invocation);
    open.delete(invocation);
    resolve?.(succeeded ? answerOfValue(value) : failure(code ?? invocationErrors.unspecified, value));
  };

  return {
    invoke,
    pending: () => open.size,
    register(namespace, { functions }) {
      const byName = new Map(functions.map((entry) => [entry.name.toUpperCase(), entry]));
      for (const { id, options } of functions) {
        const cancelable = options?.cancelable === true ? invocationFlags.cancelable : 0;
        flagsOf.set(id, cancelable | (options?.stream === true ? invocationFlags.streaming : 0));
      }
      const models = functions.map((entry): FunctionModel => ({
        name: entry.name,
        description: entry.description ?? "",
        parameters: entry.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? "",
          optional: parameter.optional === true || parameter.repeating === true,
          matrix: parameter.dimensionality === "matrix",
          repeating: parameter.repeating === true,
          ...(parameter.type === undefined ? {} : { type: parameter.type }),
        })),
      }));
      model.registerFunctions(namespace, models, (name, parameters) => {
        const entry = byName.get(name.toUpperCase());
        if (entry === undefined) return Promise.resolve({ error: "#NAME?" });
        const given = entry.parameters.map((_, index) => parameters[index] ?? null);
        return invoke(entry.id, given).answer;
      });
    },
    service: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        becomeReady();
        return null;
      },
      _GetEnabledFeatures: () => [],
      SetInvocationResults: (results) => {
        const entries = results as readonly {
          readonly id: number;
          readonly failed?: boolean;
          readonly value: unknown;
          readonly errorCode?: number;
        }[];
        for (const { id, failed, value, errorCode } of entries) settle(id, failed !== true, value, errorCode);
        return null;
      },
      SetInvocationArrayResults: (results) => {
        const entries = results as readonly (readonly [number, boolean, unknown, number?])[];
        // A successful entry has no code: what follows its value are figures of the runtime.
        for (const [id, succeeded, value, code] of entries) settle(id, succeeded, value, code);
        return null;
      },
    },
  };
}

function failure(code: number, message: unknown): FunctionAnswer {
  const error = errorTexts[code] ?? "#VALUE!";
  const says = typeof message === "string" && message !== "" && withMessage.includes(error);
  return says ? { error, message } : { error };
}
