import { CrossingReader, type CrossingMessage } from "../../../workbook/office-js/model/crossing.ts";
import { look, type LookOrder } from "./look.ts";
import type { LookAnswer } from "./lookInBackground.ts";

const reader = new CrossingReader<LookOrder>();

/** A large workbook is looked through here, so that the pane answers meanwhile. */
self.onmessage = ({ data }: MessageEvent<CrossingMessage<LookOrder>>) => {
  const order = reader.take(data);
  if (order === undefined) return;
  const answer = (message: LookAnswer): void => self.postMessage(message);
  try {
    answer({ kind: "done", found: look(order) });
  } catch (problem) {
    // Only plain data crosses over: an error would arrive without its words.
    answer({ kind: "failed", message: String(problem) });
  }
};
