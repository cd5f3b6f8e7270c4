import type { Characteristics } from "../../../../src/calc/ranges/part.ts";

/** How far the worst term of one is from the other's. */
export const furthest = (one: Characteristics, other: Characteristics): number =>
  one.re.reduce(
    (worst, own, k) =>
      Math.max(worst, Math.hypot(own - (other.re[k] ?? NaN), (one.im[k] ?? NaN) - (other.im[k] ?? NaN))),
    0,
  );
