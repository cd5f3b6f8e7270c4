import { finiteResult, requireNotNegative, requireNumber } from "./arguments.ts";
import { CalcError } from "./error.ts";

/**
 * Break-even volume: fixed cost/(price − variable cost), the units at which revenue covers all cost.
 *
 * @param fixedCost - cost that does not depend on the volume, 0 or more
 * @param price - revenue a unit
 * @param variableCost - cost a unit, below the price
 * @returns units, not rounded
 * @throws CalcError #N/A when a unit earns nothing (the price is not above its cost), #NUM! for a
 *   negative fixed cost
 * @example
 * breakEven(1000, 15, 10) // 200
 */
export function breakEven(fixedCost: number, price: number, variableCost: number): number {
  requireNotNegative(fixedCost, "fixedCost");
  requireNumber(price, "price");
  requireNumber(variableCost, "variableCost");
  if (price <= variableCost) throw new CalcError("#N/A", "price", "neverReached");
  return finiteResult(fixedCost / (price - variableCost), "fixedCost");
}
