import { listeners, messageCategories } from "./protocolIds.ts";
import { safeArray, type SafeArray } from "./safeArray.ts";

export type EventHandler = (id: number, args: SafeArray) => void;

/** Handlers that office.js registered with the host, and what add-ins listen to through them. */
export interface Events {
  register(id: number, handler: EventHandler): void;
  unregister(id: number): void;
  isRegistered(id: number): boolean;
  /** Resolves when office.js has registered the listener. */
  registered(id: number): Promise<void>;
  listening(eventType: number, target: string, change: 1 | -1): void;
  /** An Excel event, for those who listen to it on this target. */
  raise(eventType: number, target: string, args: unknown): void;
  /** An event that office.js takes without telling the host that somebody listens. */
  announce(eventType: number, args: unknown): void;
  raiseLegacy(id: number, args?: readonly unknown[]): void;
  /** Rich messages in one batch. */
  send(entries: readonly (readonly unknown[])[]): void;
}

export function createEvents(later: (work: () => void) => void): Events {
  const handlers = new Map<number, EventHandler>();
  const waiting = new Map<number, (() => void)[]>();
  const counts = new Map<string, number>();
  const key = (eventType: number, target: string): string => `${eventType} ${target}`;

  const raiseLegacy = (id: number, args: readonly unknown[] = []): void => {
    const handler = handlers.get(id);
    if (handler !== undefined) later(() => handler(id, safeArray(args)));
  };
  const send = (entries: readonly (readonly unknown[])[]): void =>
    raiseLegacy(listeners.richMessage, entries.map(safeArray));

  return {
    register(id, handler) {
      handlers.set(id, handler);
      for (const go of waiting.get(id) ?? []) go();
      waiting.delete(id);
    },
    unregister(id) {
      handlers.delete(id);
    },
    isRegistered: (id) => handlers.has(id),
    registered: (id) =>
      handlers.has(id)
        ? Promise.resolve()
        : new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve])),
    listening(eventType, target, change) {
      const count = (counts.get(key(eventType, target)) ?? 0) + change;
      if (count > 0) counts.set(key(eventType, target), count);
      else counts.delete(key(eventType, target));
    },
    raise(eventType, target, args) {
      if (!counts.has(key(eventType, target))) return;
      send([[messageCategories.event, eventType, target, JSON.stringify(args), 1, false]]);
    },
    announce: (eventType, args) =>
      send([[messageCategories.event, eventType, "", JSON.stringify(args), 1, false]]),
    raiseLegacy,
    send,
  };
}
