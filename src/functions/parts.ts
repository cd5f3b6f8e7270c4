import { partOf } from "./part.ts";

/** Totals of ranges, with all their integrals and series. */
export const rangesPart = partOf(() => import(/* webpackChunkName: "calc-ranges" */ "./parts/ranges.ts"));

/** Amounts as people write them, with the words of every language. */
export const amountsPart = partOf(() => import(/* webpackChunkName: "calc-amounts" */ "./parts/amounts.ts"));

/** Lines over time whose amounts are ranges. */
export const cashFlowsPart = partOf(
  () => import(/* webpackChunkName: "calc-cash-flows" */ "./parts/cashFlows.ts"),
);

/** What customers bring: who remains of them, and what they pay. */
export const customersPart = partOf(
  () => import(/* webpackChunkName: "calc-customers" */ "./parts/customers.ts"),
);
