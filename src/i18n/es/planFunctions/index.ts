import { amountsEs } from "./amounts.ts";
import { customersEs } from "./customers.ts";
import { earnedValueEs } from "./earnedValue.ts";
import { growthEs } from "./growth.ts";
import { rangesEs } from "./ranges.ts";
import { rangeReturnsEs } from "./rangeReturns.ts";
import { returnsEs } from "./returns.ts";
import { scheduleEs } from "./schedule.ts";
import { targetsEs } from "./targets.ts";

/** The custom functions in Spanish by topic: a function or parameter without words fails the type check. */
export const planFunctionsEs = {
  growth: growthEs,
  customers: customersEs,
  returns: returnsEs,
  ranges: rangesEs,
  rangeReturns: rangeReturnsEs,
  amounts: amountsEs,
  targets: targetsEs,
  schedule: scheduleEs,
  earnedValue: earnedValueEs,
};
