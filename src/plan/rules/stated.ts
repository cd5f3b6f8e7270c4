import {
  above,
  all,
  any,
  column,
  figure,
  isNumber,
  minus,
  not,
  size,
  times,
  type Condition,
  type Term,
} from "./condition.ts";

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

type Change = "lowYear" | "highYear" | "varianceLow" | "varianceHigh";
type Totals = Change | "differenceLow" | "differenceHigh" | "insertedLow" | "insertedHigh";
type Accepted = "acceptedLow" | "acceptedHigh";

const ends = [
  ["lowYear", "differenceLow", "insertedLow", "varianceLow"],
  ["highYear", "differenceHigh", "insertedHigh", "varianceHigh"],
] as const;

/** There is a stated total to compare with. */
export const isStated: Condition<Totals> = all<Totals>(isNumber("differenceLow"), isNumber("differenceHigh"));
/** Somebody accepted another total in its place. */
export const isAccepted: Condition<Accepted> = all<Accepted>(
  isNumber("acceptedLow"),
  isNumber("acceptedHigh"),
);

const offStated: Condition<Totals> = any<Totals>(
  ...ends.map(([sum, difference]) =>
    apart<Totals>(column(difference), column(sum), minus<Totals>(column(sum), column(difference))),
  ),
);
const offWhenInserted: Condition<Totals> = any<Totals>(
  ...ends.map(([sum, difference, inserted]) => {
    const stated = minus<Totals>(column(sum), column(difference));
    return apart<Totals>(minus<Totals>(column(inserted), stated), column(inserted), stated);
  }),
);
const changed: Condition<Totals> = any<Totals>(
  ...ends.map(([sum, , , variance]) =>
    apart<Totals>(column(variance), column(sum), minus<Totals>(column(sum), column(variance))),
  ),
);

/** The lines never came to what the document states: what a person changed since is no error. */
export const differsFromStated: Condition<Totals> = all<Totals>(isStated, offStated, offWhenInserted);
/** The same for a whole budget, for which another total can be accepted. */
export const budgetDiffers: Condition<Totals | Accepted> = all<Totals | Accepted>(
  isStated,
  offStated,
  offWhenInserted,
  not(isAccepted),
);

/** The lines were changed since the insert and do not come to what is stated. */
export const hasChanged: Condition<Totals> = all<Totals>(
  changed,
  any(not(isStated), all(isStated, offStated)),
);
/** The same for a whole budget; once another total is accepted, that is what counts. */
export const budgetChanged: Condition<Totals | Accepted> = all<Totals | Accepted>(
  changed,
  any<Totals | Accepted>(isAccepted, not(isStated), all(isStated, offStated)),
);
