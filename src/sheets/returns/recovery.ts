import type { TimeGrid } from "../../forecast/index.ts";

/** Years until the cumulative flows reach zero within this period, evenly; "" where they do not. */
export function recoveryOf(
  cumulative: readonly number[],
  flows: readonly number[],
  period: number,
  { perYear }: TimeGrid,
): number | "" {
  const [flow = 0, after = 0] = [flows[period], cumulative[period]];
  if (period === 0 || !(after - flow < 0 && after >= 0)) return "";
  return (period - 1 + (flow - after) / flow) / perYear;
}
