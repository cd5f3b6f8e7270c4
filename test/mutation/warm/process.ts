/** A process that runs tests with and without faults, one order after the other, until it is told to end. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { planted, watching } from "../mutants.ts";
import type { Answer, Order } from "./orders.ts";
import { runTestFile } from "./testFile.ts";

if (process.env["FUZZ_RUNS"] === undefined) fc.configureGlobal({ seed: 7 });

/** What an order may take of the processor, in milliseconds; read by the thread that watches. */
const limit = new Float64Array(new SharedArrayBuffer(8));
new Worker(new URL("./watch.mjs", import.meta.url), { workerData: limit }).unref();

/** Of the processor, for the tests of a file: those that have not begun by then are left out. */
const enough = 20_000;

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * A test that waits for what never comes leaves this thread idle: its clock strikes on and on with nothing done
 * in between. A thread that a busy machine does not let run hears no strikes.
 */
const [strike, mostIdle] = [250, 240];
let [before, idle] = [0, 0];
setInterval(() => {
  const now = cpuMilliseconds();
  idle = limit[0] === 0 || now - before > strike / 10 ? 0 : idle + 1;
  before = now;
  if (idle > mostIdle) process.kill(process.pid, "SIGKILL");
}, strike);

async function answer(order: Order): Promise<Answer> {
  const start = cpuMilliseconds();
  limit[0] = start + order.limit;
  const outcome = await (order.watched === undefined ? withFault(order) : cleanRun(order, order.watched));
  limit[0] = 0;
  return { ...outcome, milliseconds: cpuMilliseconds() - start };
}

async function withFault({
  test,
  fault,
  names,
  places,
  until = Infinity,
}: Order): Promise<Omit<Answer, "milliseconds">> {
  const changed = new Map<string, string>();
  if (fault !== undefined) changed.set(fault.file, planted(readFileSync(fault.file, "utf8"), fault));
  const asked = names === undefined ? undefined : new Set(names);
  const meeting = places === undefined ? undefined : new Set(places);
  const outcome = await runTestFile(test, changed, {
    runs: (place, name) => place < until && meeting?.has(place) !== false && asked?.has(name) !== false,
  });
  return { ...outcome, met: [] };
}

/** Which faults' places the file's tests meet: by the tests that do, -1 where none is running. */
async function cleanRun(
  { test }: Order,
  watched: NonNullable<Order["watched"]>,
): Promise<Omit<Answer, "milliseconds">> {
  const met = new Map<string, Set<number>>();
  let current = -1;
  const note = (id: string): void => {
    const places = met.get(id);
    if (places === undefined) met.set(id, new Set([current]));
    else places.add(current);
  };
  Object.assign(globalThis, { met: note });
  const changed = new Map(
    watched.map(({ file, mutants }) => [file, watching(readFileSync(file, "utf8"), mutants)] as const),
  );
  const end = cpuMilliseconds() + enough;
  const outcome = await runTestFile(test, changed, {
    onPlace: (place) => (current = place ?? -1),
    isOver: () => cpuMilliseconds() > end,
  });
  return { ...outcome, met: [...met].map(([id, places]) => ({ id, places: [...places] })) };
}

process.on("message", (order: Order) => {
  void answer(order).then((result) => process.send?.(result));
});
// Its timer would keep it running when who gives the orders is gone.
process.on("disconnect", () => process.exit());
