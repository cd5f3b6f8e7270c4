import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer, Order } from "./orders.ts";

/** Runs after which a process makes place for a new one, since some of what it has read stays. */
const runs = 150;

/** A process that is kept for the next order, and replaced when an order ends it. */
export class WarmProcess {
  #process: ChildProcess | undefined;
  #done = 0;

  /** Undefined where the order never ended, or ended the process. */
  async run(order: Order): Promise<Answer | undefined> {
    if (this.#done >= runs) this.close();
    const child = (this.#process ??= start());
    this.#done += 1;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      child.once("message", (message) => resolve(message as Answer));
      child.once("exit", () => resolve(undefined));
      child.send(order);
    });
    child.removeAllListeners("message").removeAllListeners("exit");
    if (answer === undefined) this.close();
    return answer;
  }

  close(): void {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
    this.#done = 0;
  }
}

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL("./process.ts", import.meta.url)), {
    execArgv: [
      "--no-warnings",
      "--experimental-vm-modules",
      "--experimental-import-meta-resolve",
      "--max-old-space-size=3000",
      `--import=${new URL("../../bench/register.mjs", import.meta.url).href}`,
    ],
    // The engine complains of modules that are loaded again.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
