import { carryOut } from "./carryOut.ts";
import type { ModelMessage, WorkerAnswer } from "./orders.ts";

self.onmessage = async ({ data }: MessageEvent<ModelMessage>) => {
  const answer = (message: WorkerAnswer): void => self.postMessage(message);
  try {
    const given = await carryOut(data, (done) => answer({ kind: "progress", done }));
    answer({ kind: "answer", answer: given });
  } catch (problem) {
    // Only plain data crosses over: an error would arrive without its words.
    answer({ kind: "failed", message: String(problem) });
  }
};
