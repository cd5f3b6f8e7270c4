import { seek, sensitivity } from "./oneAtATime.ts";
import { openWorkbook } from "./open.ts";
import type { ModelAnswers, ModelMessage, ModelOrder } from "./orders.ts";
import { table } from "./table.ts";
import { simulation } from "./simulation.ts";

/** Carries out what is asked of a model, in the worker or in a test. */
export function carryOut(
  { order, cells }: ModelMessage,
  progress: (done: number) => void,
): ModelAnswers[ModelOrder["kind"]] {
  switch (order.kind) {
    case "open":
      return openWorkbook(cells, false).opened;
    case "simulate":
      return simulation(order, cells, progress);
    case "sensitivity":
      return sensitivity(order, cells);
    case "table":
      return table(order, cells);
    case "seek":
      return seek(order, cells);
  }
}
