import {
  above,
  all,
  any,
  column,
  figure,
  isNumber,
  minus,
  size,
  times,
  type Condition,
  type Term,
} from "./condition.ts";

type Totals = "differenceLow" | "differenceHigh" | "lowYear" | "highYear";

/**
 * Two amounts differ when they are further apart than both tolerances allow: a share of the larger one,
 * since documents round what they state to two or three digits, and a floor for what is next to nothing.
 */
export const apart = <C extends string>(difference: Term<C>, one: Term<C>, other: Term<C>): Condition<C> => {
  const distance = size(difference);
  const allowed = (amount: Term<C>): Term<C> => times<C>(figure("ToleranceRelative"), size(amount));
  return all<C>(
    above<C>(distance, figure("ToleranceAbsolute")),
    above(distance, allowed(one)),
    above(distance, allowed(other)),
  );
};

const end = (
  difference: "differenceLow" | "differenceHigh",
  sum: "lowYear" | "highYear",
): Condition<Totals> =>
  apart<Totals>(column(difference), column(sum), minus<Totals>(column(sum), column(difference)));

/** There is a stated total to compare with. */
export const isStated: Condition<Totals> = all<Totals>(isNumber("differenceLow"), isNumber("differenceHigh"));

/** The lines do not come to what the document states. */
export const differsFromStated: Condition<Totals> = all<Totals>(
  isStated,
  any(end("differenceLow", "lowYear"), end("differenceHigh", "highYear")),
);
