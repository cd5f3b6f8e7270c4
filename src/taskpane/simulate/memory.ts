import type { ExcelPort } from "../common/excelPort.ts";
import type { SimulationOutcome } from "./model.ts";

/** The last runs of a workbook, the newest first: they outlive a look at another view. */
export interface Runs {
  readonly now: SimulationOutcome | undefined;
  readonly before: SimulationOutcome | undefined;
}

const runs = new WeakMap<ExcelPort, Runs>();

export const runsOf = (excel: ExcelPort): Runs => runs.get(excel) ?? { now: undefined, before: undefined };

export function addRun(excel: ExcelPort, outcome: SimulationOutcome): Runs {
  const next = { now: outcome, before: runsOf(excel).now };
  runs.set(excel, next);
  return next;
}
