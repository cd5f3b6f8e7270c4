import { useCallback, useEffect, useRef, useState } from "react";

export type Task<T> =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly problem: unknown };

export interface RunningTask<Arguments extends unknown[], T> {
  readonly task: Task<T>;
  readonly run: (...parameters: Arguments) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * A piece of work that a person starts, may cancel, and sees fail. Only the latest run counts: what an
 * earlier one brings later is dropped. Work that stops because of a cancel rejects with an AbortError.
 */
export function useTask<Arguments extends unknown[], T>(
  action: (signal: AbortSignal, ...parameters: Arguments) => Promise<T>,
): RunningTask<Arguments, T> {
  const [task, setTask] = useState<Task<T>>({ state: "idle" });
  const current = useRef<AbortController | undefined>(undefined);
  const latestAction = useRef(action);
  useEffect(() => {
    latestAction.current = action;
  });
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (...parameters: Arguments) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setTask({ state: "running" });
    const settle = (outcome: Task<T>): void => {
      if (current.current === controller) setTask(outcome);
    };
    try {
      settle({ state: "done", value: await latestAction.current(controller.signal, ...parameters) });
    } catch (problem) {
      const cancelled = problem instanceof Error && problem.name === "AbortError";
      settle(cancelled ? { state: "cancelled" } : { state: "failed", problem });
    }
  }, []);
  const cancel = useCallback(() => current.current?.abort(), []);
  const reset = useCallback(() => {
    current.current = undefined;
    setTask({ state: "idle" });
  }, []);
  return { task, run, cancel, reset };
}
