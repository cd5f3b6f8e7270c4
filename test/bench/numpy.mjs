/** Debian's numpy, where it is installed, in a process of its own that times its work itself. */
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

const python = "/usr/bin/python3";

export function startNumpy() {
  if (spawnSync(python, ["-c", "import numpy"], { stdio: "ignore" }).status !== 0) return undefined;
  const child = spawn(python, [new URL("numpy_peer.py", import.meta.url).pathname], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  const waiting = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()(JSON.parse(line)));
  const ask = (job) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      child.stdin.write(`${JSON.stringify(job)}\n`);
    });
  return { ask, stop: () => child.stdin.end() };
}
