import { Problem } from "../common/problem.ts";
import { read } from "./read.ts";
import type { ReadingAnswer, ReadingOrder } from "./readInBackground.ts";

/** A large document is read here, so that the pane answers meanwhile. */
self.onmessage = async ({ data }: MessageEvent<ReadingOrder>) => {
  const answer = (message: ReadingAnswer): void => self.postMessage(message);
  try {
    answer({ kind: "read", reading: await read(data.document, data.language, data.decisions) });
  } catch (problem) {
    // Only plain data crosses over: an error would arrive without its words.
    answer(
      problem instanceof Problem
        ? { kind: "refused", words: problem.words }
        : { kind: "failed", message: String(problem) },
    );
  }
};
