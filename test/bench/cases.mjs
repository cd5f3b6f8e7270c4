/** Every case of the benchmark, from a seed. */
import { documentsCases } from "./documents.mjs";
import { functionsCases } from "./functions.mjs";
import { modelsCases } from "./models.mjs";
import { processesCases } from "./processes.mjs";
import { seeded } from "./random.mjs";
import { rangesCases } from "./ranges.mjs";
import { returnsCases } from "./returns.mjs";

export const allCases = (seed, numpy, folder) => [
  ...rangesCases(seeded(seed), numpy),
  ...returnsCases(seeded(seed + 1), numpy),
  ...functionsCases(seeded(seed + 2)),
  ...documentsCases,
  ...modelsCases(seeded(seed + 3), folder),
  ...processesCases(folder),
];
