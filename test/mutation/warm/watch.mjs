/** Ends the process when an order takes more of the processor than it may: its own thread is busy then. */
import { workerData as limit } from "node:worker_threads";

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if (limit[0] !== 0 && (user + system) / 1000 > limit[0]) process.kill(process.pid, "SIGKILL");
}, 250);
