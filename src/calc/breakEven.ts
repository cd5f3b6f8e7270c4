import { finiteResult, requireNotNegative, requireNumber, requirePositive } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { sameAmount } from "./reaches.ts";

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
  if (price <= variableCost || sameAmount(price, variableCost))
    throw new CalcError("#N/A", "price", "noMargin");
  return finiteResult(fixedCost / (price - variableCost), "fixedCost");
}

/**
 * Break-even price: variable cost + fixed cost/units, the price at which the units cover all cost.
 *
 * @param fixedCost - cost that does not depend on the volume, 0 or more
 * @param variableCost - cost a unit
 * @param units - units sold, above 0
 * @returns an amount a unit
 * @throws CalcError #NUM! for a negative fixed cost or units not above 0
 * @example
 * breakEvenPrice(1000, 10, 200) // 15
 */
export function breakEvenPrice(fixedCost: number, variableCost: number, units: number): number {
  requireNotNegative(fixedCost, "fixedCost");
  requireNumber(variableCost, "variableCost");
  requirePositive(units, "units");
  return finiteResult(variableCost + fixedCost / units, "fixedCost");
}

/**
 * Break-even margin: fixed cost/revenue, the contribution margin at which the revenue covers all cost.
 *
 * @param fixedCost - cost that does not depend on the volume, 0 or more
 * @param revenue - revenue of the same time, above 0
 * @returns a ratio of the revenue; above 1 no margin does it
 * @throws CalcError #NUM! for a negative fixed cost or revenue not above 0
 * @example
 * breakEvenMargin(1000, 3000) // 0.3333333333333333
 */
export function breakEvenMargin(fixedCost: number, revenue: number): number {
  requireNotNegative(fixedCost, "fixedCost");
  requirePositive(revenue, "revenue");
  return finiteResult(fixedCost / revenue, "fixedCost");
}
