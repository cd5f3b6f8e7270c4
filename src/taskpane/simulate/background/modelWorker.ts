import { CrossingReader, type CrossingMessage } from "../../../workbook/office-js/model/crossing.ts";
import { carryOut } from "./carryOut.ts";
import type { ModelMessage, WorkerAnswer } from "./orders.ts";

const reader = new CrossingReader<ModelMessage>();

self.onmessage = async ({ data }: MessageEvent<CrossingMessage<ModelMessage>>) => {
  const message = reader.take(data);
  if (message === undefined) return;
  const answer = (message: WorkerAnswer): void => self.postMessage(message);
  try {
    const given = await carryOut(message, (done) => answer({ kind: "progress", done }));
    answer({ kind: "answer", answer: given });
  } catch (problem) {
    // Only plain data crosses over: an error would arrive without its words.
    answer({ kind: "failed", message: String(problem) });
  }
};
