import { CrossingReader, type CrossingMessage } from "../../../src/workbook/office-js/model/crossing.ts";
import { carryOut } from "../../../src/taskpane/simulate/background/carryOut.ts";
import type { ModelMessage } from "../../../src/taskpane/simulate/background/orders.ts";

/** jsdom has no workers: this one calculates with the same code in the same thread, when it is let. */
export class WorkerInThread {
  static held = false;
  static ended = 0;
  static install(): void {
    Object.assign(globalThis, { Worker: WorkerInThread });
    WorkerInThread.held = false;
    WorkerInThread.ended = 0;
  }
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  readonly reader = new CrossingReader<ModelMessage>();
  postMessage(part: CrossingMessage<ModelMessage>): void {
    const message = this.reader.take(part);
    if (message === undefined) return;
    if (WorkerInThread.held && message.order.kind !== "open") return;
    void Promise.resolve().then(() => {
      const answer = carryOut(message, () => undefined);
      this.onmessage?.({ data: { kind: "answer", answer } });
    });
  }
  terminate(): void {
    WorkerInThread.ended += 1;
  }
}
