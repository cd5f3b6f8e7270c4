import { sendInSlices } from "../../../workbook/office-js/model/crossing.ts";
import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { ModelAnswers, ModelMessage, ModelOrder, WorkerAnswer } from "./orders.ts";

/**
 * Carries out an order in a worker of its own: the pane answers meanwhile, and a cancel ends the worker at
 * once, whatever it is doing.
 */
export async function inBackground<Kind extends ModelOrder["kind"]>(
  order: Extract<ModelOrder, { kind: Kind }>,
  cells: WorkbookCells,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<ModelAnswers[Kind]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./modelWorker.ts", import.meta.url), { name: "model" });
  try {
    const answer = await answerOf(worker, { order, cells }, signal, onProgress);
    return answer as ModelAnswers[Kind];
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  message: ModelMessage,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ModelAnswers[ModelOrder["kind"]]> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("The run was cancelled.", "AbortError")));
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "answer") resolve(data.answer);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    sendInSlices(message, (part) => worker.postMessage(part)).catch(reject);
  });
}
