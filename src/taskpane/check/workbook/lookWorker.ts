import { look, type LookOrder } from "./look.ts";
import type { LookAnswer } from "./lookInBackground.ts";

/** A large workbook is looked through here, so that the pane answers meanwhile. */
self.onmessage = ({ data }: MessageEvent<LookOrder>) => {
  const answer = (message: LookAnswer): void => self.postMessage(message);
  try {
    answer({ kind: "done", found: look(data) });
  } catch (problem) {
    // Only plain data crosses over: an error would arrive without its words.
    answer({ kind: "failed", message: String(problem) });
  }
};
