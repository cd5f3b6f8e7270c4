/** `node modelProcess.mjs FILE TRIALS`: a model from a file of V8's own format, compiled and run by the built library. */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { compileModel } from "../../lib/model/index.js";

const [file, trials] = process.argv.slice(2);
const { workbook, inputs, results, held } = deserialize(readFileSync(file));
// Any values do: what a run holds does not depend on them.
const columns = held.map((value) =>
  Float64Array.from({ length: Number(trials) }, (_, trial) => value * (0.8 + (0.4 * (trial % 997)) / 997)),
);
compileModel(workbook, { inputs, results }).run(columns, Number(trials));
