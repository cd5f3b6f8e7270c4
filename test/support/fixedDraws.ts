/**
 * Properties draw the same inputs at each run, so that a red run is the change's own; `npm run fuzz`
 * (FUZZ_RUNS) draws others.
 */
import fc from "fast-check";

if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 7 });
