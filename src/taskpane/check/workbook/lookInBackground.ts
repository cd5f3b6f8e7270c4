import { sendInSlices } from "../../../workbook/office-js/model/crossing.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { LookedThrough, LookOrder } from "./look.ts";

export type LookAnswer =
  | { readonly kind: "done"; readonly found: LookedThrough }
  | { readonly kind: "failed"; readonly message: string };

/** Below this many cells the audit takes less time than starting a worker does. */
const largeWorkbook = 4_000;

/** Audits a workbook; a large one in a worker, which a cancel ends at once. */
export async function lookInBackground(order: LookOrder, signal: AbortSignal): Promise<LookedThrough> {
  if (cellsOf(order.cells) < largeWorkbook) return (await import("./look.ts")).look(order);
  const worker = new Worker(new URL("./lookWorker.ts", import.meta.url), { name: "audit" });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () =>
        reject(new DOMException("The audit was cancelled.", "AbortError")),
      );
      worker.onmessage = ({ data }: MessageEvent<LookAnswer>) => {
        if (data.kind === "done") resolve(data.found);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      sendInSlices(order, (part) => worker.postMessage(part)).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}

const cellsOf = ({ sheets }: WorkbookCells): number =>
  sheets
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { formulas }) => sum + formulas.length * (formulas[0]?.length ?? 0), 0);
