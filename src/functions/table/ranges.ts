import { contingencies } from "./contingencies.ts";
import { rangeTotals } from "./rangeTotals.ts";
import { uncertain } from "./uncertain.ts";

/** Totals of ranges: what they come to, and what to set aside for them. */
export const ranges = { ...rangeTotals, ...contingencies, ...uncertain };
