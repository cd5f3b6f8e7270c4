import type { Events } from "./events.ts";
import { listeners } from "./protocolIds.ts";

/** Ribbon buttons: the host names the add-in's function, and hears when it is done. */
export interface Commands {
  /** Resolves when the add-in has called event.completed(). */
  run(functionName: string, controlId: string): Promise<void>;
  completed(command: string): void;
}

export function createCommands(events: Events): Commands {
  const open = new Map<string, () => void>();
  let next = 1;
  return {
    async run(functionName, controlId) {
      await events.registered(listeners.command);
      const command = `command-${next}`;
      next += 1;
      return new Promise((resolve) => {
        open.set(command, resolve);
        const event = JSON.stringify({ source: { id: controlId } });
        events.raiseLegacy(listeners.command, [command, functionName, event]);
      });
    },
    completed(command) {
      open.get(command)?.();
      open.delete(command);
    },
  };
}
