/** A driver model of 60 months, 33 rows and 24 uncertain inputs: trials in blocks against one calculation after the other. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import { compileModel } from "../../src/model/index.ts";
import { Calculation } from "../../src/model/graph/calculation.ts";
import { functionsWith } from "../../src/model/functions/index.ts";
import { tornado } from "../../src/model/sensitivity/index.ts";
import { peakMegabytes } from "./processes.mjs";
import { formulajsTrial, ironcalcTrial } from "./scalarPeers.mjs";
import { cellKey, columnLetters } from "../../src/model/workbook/index.ts";

const months = 60;
const inputRows = 24;

/** The rows of one month, by their numbers; `c` is its column and `p` the one before. */
function monthRows(month, c, p) {
  const before = (row) => (month > 0 ? p + row : "0");
  return {
    30: `${month}+1`,
    31: month > 0 ? `${p}31*(1+$B$2*(1-${p}31/200000))` : "$B$1",
    32: month > 0 ? `ROUND(${p}33*$B$3,0)` : "0",
    33: `MAX(0,${before(33)}+${c}31-${c}32)`,
    34: `$B$4*(1+$B$6/10)^INT((${c}30-1)/12)`,
    35: `${c}33*${c}34*(1+CHOOSE(MOD(${c}30-1,12)+1,-0.1,-0.05,0,0,0.05,0.1,0,-0.05,0,0.05,0.1,0.15))`,
    36: `${c}31*$B$7*20`,
    37: `IF(${c}30>18,${c}33*$B$8,0)`,
    38: `SUM(${c}35:${c}37)`,
    39: `${c}38*$B$5`,
    40: `${c}38*$B$9`,
    41: `MAX(5,ROUNDUP(${c}33/400,0))`,
    42: `${c}41*6000*(1+$B$10/12)^(${c}30-1)`,
    43: `MIN(${c}38*$B$11,250000)`,
    44: `${c}31*$B$12*80`,
    45: `IF(AND(${c}30>=6,${c}30<=30),20000*$B$13,5000)`,
    46: `${c}38*$B$14/10`,
    47: `12000*(1+$B$15)`,
    48: `SUM(${c}39:${c}47)-${c}41`,
    49: `${c}38-${c}48`,
    50: `IF(${c}49>0,${c}49*$B$16,0)`,
    51: `${c}49-${c}50`,
    52: `${c}38*$B$17/3`,
    53: `${c}52-${before(52)}`,
    54: `IF(MOD(${c}30,12)=1,100000*$B$18,0)`,
    55: `${before(55)}+${c}54-${before(55)}/36`,
    56: `${c}51-${c}53-${c}54`,
    57: month > 0 ? `${p}57+${c}56` : `500000*$B$19+${c}56`,
    58: `MIN(0,${c}57)`,
    59: `${c}58*$B$20/12`,
    60: `${c}56+${c}59`,
    61: `AVERAGE(${columnLetters(3 + Math.max(0, month - 2))}38:${c}38)`,
    62: `IFERROR(${c}49/${c}38,0)`,
  };
}

/** The model so many times, each on a sheet of its own. */
export function driverModel(copies = 1) {
  const sheets = Array.from({ length: copies }, (_, copy) => {
    const cells = new Map();
    const set = (row, column, content) =>
      cells.set(cellKey(row - 1, column), { row: row - 1, column, ...content });
    for (let row = 1; row <= inputRows; row += 1) set(row, 1, { value: 0.05 + row * 0.01 });
    [1000, 0.03, 0.02, 49, 0.25].forEach((value, at) => set(at + 1, 1, { value }));
    for (let month = 0; month < months; month += 1) {
      const rows = monthRows(month, columnLetters(3 + month), columnLetters(2 + month));
      for (const [row, formula] of Object.entries(rows))
        set(Number(row), 3 + month, { value: undefined, formula });
    }
    const last = columnLetters(2 + months);
    set(70, 1, { value: undefined, formula: `NPV($B$21/12,D60:${last}60)` });
    set(71, 1, { value: undefined, formula: `MIN(D57:${last}57)` });
    set(72, 1, { value: undefined, formula: `SUMPRODUCT(D38:${last}38,D62:${last}62)/SUM(D38:${last}38)` });
    return { name: `Model${copy}`, visibility: "visible", cells };
  });
  const workbook = { dateSystem: 1900, sheets, names: [], tables: [], externalLinks: [] };
  const column = (rows) => sheets.flatMap(({ name }) => rows.map((row) => ({ sheet: name, row, column: 1 })));
  const inputs = column(Array.from({ length: inputRows }, (_, row) => row));
  return { workbook, inputs, results: column([69, 70, 71]) };
}

/** Values within a fifth of what the workbook holds. */
const drawn = ({ workbook, inputs }, trials, random) =>
  inputs.map(({ sheet, row, column }) => {
    const held = workbook.sheets.find(({ name }) => name === sheet).cells.get(cellKey(row, column)).value;
    return Float64Array.from({ length: trials }, () => held * (0.8 + 0.4 * random()));
  });

const trialsEach = 1024;
const trialNumbers = Array.from({ length: 64 }, (_, trial) => trial);

/** How many trials a peer calculates to the cent. */
function sameAs(own, peer) {
  const same = trialNumbers.filter((trial) => Math.abs(own(trial) - peer(trial)) < 0.01);
  return `${same.length} of ${trialNumbers.length}`;
}

export function modelsCases(random, folder) {
  const compiled = (copies, trials) => {
    const made = driverModel(copies);
    return { model: compileModel(made.workbook, made), values: drawn(made, trials, random) };
  };
  return [
    {
      title: "Your own model: a trial in blocks against the evaluator for one trial",
      bar: 0.05,
      against: ["one trial after the other", "@ironcalc/wasm", "@formulajs/formulajs"],
      contenders() {
        const { model, values } = compiled(1, trialsEach);
        const made = driverModel();
        const calculation = new Calculation(made.workbook, functionsWith(), made.inputs);
        for (const result of made.results) calculation.visit(calculation.grid.find(result));
        const one = (trial) => {
          made.inputs.forEach((input, at) => (calculation.grid.find(input).value = values[at][trial]));
          for (const node of calculation.varying) calculation.settle(node, node.expression);
          return calculation.grid.find(made.results[0]).value;
        };
        return [
          {
            name: "scaleplan run",
            own: true,
            per: trialsEach,
            inputs: [values],
            call: (given) => model.run(given, trialsEach).results[0],
          },
          { name: "one trial after the other", inputs: trialNumbers, call: one },
          {
            name: "@ironcalc/wasm",
            inputs: trialNumbers,
            call: ironcalcTrial(driverModel(), values),
            correct: sameAs(one, ironcalcTrial(driverModel(), values)),
          },
          {
            name: "@formulajs/formulajs",
            inputs: trialNumbers,
            call: formulajsTrial(driverModel(), values),
            correct: sameAs(one, formulajsTrial(driverModel(), values)),
          },
        ];
      },
    },
    {
      title: "Your own model: a formula and a trial more",
      note: "Times divided by formulas and trials: equal figures mean that cost grows linearly.",
      contenders: () =>
        [
          [1, 512],
          [1, 4096],
          [4, 512],
        ].map(([copies, trials]) => {
          const { model, values } = compiled(copies, trials);
          return {
            name: `${model.formulas} formulas, ${trials} trials`,
            own: copies === 1 && trials === 512,
            per: model.formulas * trials,
            rounds: 5,
            inputs: [values],
            call: (given) => model.run(given, trials).results[0],
          };
        }),
    },
    compiledAndRun(random, "1,800 formulas compiled and run for 10,000 trials", 1, 10_000, 1),
    compiledAndRun(random, "1,800 formulas compiled and run for 100,000 trials", 1, 100_000, 6),
    compiledAndRun(random, "20,000 formulas compiled and run for 1,000 trials", 11, 1_000, 3),
    {
      title: "Your own model: tornado of 24 inputs",
      barSeconds: 0.1,
      contenders() {
        const { workbook, inputs, results } = driverModel();
        const request = { result: results[0], cells: inputs };
        const call = (change) => tornado(workbook, { ...request, change }).bars.length;
        return [{ name: "scaleplan tornado", own: true, rounds: 5, inputs: [0.1, 0.2], call }];
      },
    },
    {
      title: "Your own model: peak memory of 1,800 formulas and 100,000 trials, the whole process",
      barMegabytes: 200,
      contenders() {
        const file = `${folder}/model.bin`;
        const made = driverModel();
        const held = made.inputs.map(
          ({ row, column }) => made.workbook.sheets[0].cells.get(cellKey(row, column)).value,
        );
        writeFileSync(file, serialize({ ...made, held }));
        const program = fileURLToPath(new URL("modelProcess.mjs", import.meta.url));
        const seconds = async () => peakMegabytes([program, file, "100000"]);
        return [{ name: "scaleplan compileModel and run", own: true, rounds: 3, seconds }];
      },
    },
  ];
}

const compiledAndRun = (random, title, copies, trials, barSeconds) => ({
  title: `Your own model: ${title}`,
  barSeconds,
  contenders() {
    const made = driverModel(copies);
    const values = drawn(made, trials, random);
    const call = (given) => compileModel(given.workbook, given).run(values, trials).results[0];
    return [{ name: "scaleplan compileModel and run", own: true, rounds: 5, inputs: [made], call }];
  },
});
