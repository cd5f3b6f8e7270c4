import { amounts } from "./amounts.ts";
import { customers } from "./customers.ts";
import { earnedValue } from "./earnedValue.ts";
import { growth } from "./growth.ts";
import { ranges } from "./ranges.ts";
import { rangeReturns } from "./rangeReturns.ts";
import { returns } from "./returns.ts";
import { schedule } from "./schedule.ts";
import { targets } from "./targets.ts";

/** The custom functions by topic, in the order of the function browser. */
export const functionTable = {
  growth,
  customers,
  returns,
  ranges,
  rangeReturns,
  amounts,
  targets,
  schedule,
  earnedValue,
};
