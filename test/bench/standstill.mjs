/**
 * `npm run bench:standstill`: how long the pane's thread is taken by a workbook of 20,000 formulas. Reading: what office.js
 * and the reading itself do with each answer, in time of the processor; the emulated Excel works in tasks of its own.
 * Handing over: what the cells cost on their way to the worker. Nothing is asserted.
 */
import { serialize } from "node:v8";
import { cellsOfWorkbook } from "../../src/workbook/office-js/model/index.ts";
import { bootOffice } from "../../src/workbench/host/node.ts";
import { createHeadlessWorkbook } from "../../src/workbench/model/headless.ts";

const rows = 10_000;
const print = (text) => process.stdout.write(`${text}\n`);
const milliseconds = ({ user, system }) => (user + system) / 1000;

const model = createHeadlessWorkbook();
const office = await bootOffice({ model });
Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
model.suspendCalculation();
const [sheet] = model.sheets();
sheet.write(
  { row: 0, column: 0, rows, columns: 4 },
  Array.from({ length: rows }, (_, row) => [
    row < 24 ? { formula: "=PLAN.UNCERTAIN(80,120,100)" } : { value: row + 1 / 7 },
    { value: row / 3 },
    { formula: `=ROUND(A${row + 1}*1.0123456789+B${row + 1}/3,2)+SUM(A$1:B${row + 1})` },
    { formula: `=IF(C${row + 1}>0,C${row + 1}*0.25,0)-B${row + 1}` },
  ]),
);

const { bridge } = office.host;
const execute = bridge.Execute.bind(bridge);
let taken = [];
// The emulated Excel works in tasks of its own, before what is counted and after it.
bridge.Execute = (id, parameters, answer) =>
  void setTimeout(() => {
    execute(id, parameters, (result) => {
      const start = process.cpuUsage();
      answer(result);
      setImmediate(() => taken.push(milliseconds(process.cpuUsage(start))));
    });
  }, 5);

async function reading() {
  taken = [];
  const cells = await office.Excel.run(cellsOfWorkbook);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { cells, longest: Math.max(...taken) };
}
await reading();
const requests = office.host.recorder.records().filter(({ sender }) => sender === "add-in");
print(
  `requests for 20,000 formulas: ${requests.map(({ answerBytes }) => `${(answerBytes / 1e6).toFixed(2)} MB`).join(", ")}`,
);
const longest = [];
let cells;
for (let time = 0; time < 7; time += 1) {
  const run = await reading();
  ({ cells } = run);
  longest.push(run.longest);
}
print(
  `longest task while reading: ${median(longest).toFixed(0)} ms (median of 7, ${longest.map(Math.round).join(", ")})`,
);
const handed = Array.from({ length: 7 }, () => {
  const start = process.cpuUsage();
  serialize(cells);
  return milliseconds(process.cpuUsage(start));
});
print(`handing the cells to the worker: ${median(handed).toFixed(0)} ms`);
office.host.dispose();
model.dispose();

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
