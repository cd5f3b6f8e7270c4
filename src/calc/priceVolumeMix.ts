import { finiteResult, requireNotNegative, requireNumber } from "./arguments.ts";
import { CalcError } from "./error.ts";

/** A product as planned and as sold. */
export interface SoldProduct {
  plannedUnits: number;
  plannedPrice: number;
  actualUnits: number;
  actualPrice: number;
}

/** Why revenue (or margin, with margins for prices) is not as planned; price + volume + mix = total. */
export interface RevenueVariance {
  volume: number;
  mix: number;
  price: number;
  total: number;
}

/**
 * Revenue's variance by cause. Volume: more or fewer units at the plan's mean price, (ΣU′ − ΣU)·ΣUP/ΣU. Mix: units moved
 * between dear and cheap products, Σ(U′ − U·ΣU′/ΣU)·P. Price: Σ U′·(P′ − P). U and P are planned, U′ and P′ actual.
 *
 * @param products - units (0 or more) and prices of each, planned and actual
 * @returns the three parts and their sum, in the prices' currency; positive above the plan
 * @throws CalcError #DIV/0! when no units are planned at all, #NUM! for negative units, #VALUE! without products
 * @see C. T. Horngren, S. M. Datar, M. V. Rajan: Cost Accounting, sales-volume, sales-quantity and sales-mix variances
 * @example
 * priceVolumeMix([{ plannedUnits: 100, plannedPrice: 10, actualUnits: 120, actualPrice: 9 }]) // { volume: 200, mix: 0, price: -120, total: 80 }
 */
export function priceVolumeMix(products: readonly SoldProduct[]): RevenueVariance {
  if (products.length === 0) throw new CalcError("#VALUE!", "products", "empty");
  let [planned, sold, plannedRevenue, price, atPlannedPrice] = [0, 0, 0, 0, 0];
  products.forEach(({ plannedUnits, plannedPrice, actualUnits, actualPrice }, index) => {
    requireNotNegative(plannedUnits, "plannedUnits", index + 1);
    requireNumber(plannedPrice, "plannedPrice", index + 1);
    requireNotNegative(actualUnits, "actualUnits", index + 1);
    requireNumber(actualPrice, "actualPrice", index + 1);
    planned += plannedUnits;
    sold += actualUnits;
    plannedRevenue += plannedUnits * plannedPrice;
    atPlannedPrice += actualUnits * plannedPrice;
    price += actualUnits * (actualPrice - plannedPrice);
  });
  if (planned === 0) throw new CalcError("#DIV/0!", "plannedUnits", "addsUpToZero");
  const volume = finiteResult((sold - planned) * (plannedRevenue / planned), "products");
  const mix = finiteResult(atPlannedPrice - plannedRevenue - volume, "products");
  return {
    volume,
    mix,
    price: finiteResult(price, "products"),
    total: finiteResult(volume + mix + price, "products"),
  };
}
