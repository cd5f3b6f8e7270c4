import type { BudgetCategory } from "../../plan.ts";
import { readMoment } from "./moments.ts";

type Line = BudgetCategory["lines"][number];

/** Lines named by nothing but their times ("2027", "2028") are one source in each of them, named by what holds them. */
export function sourcesOf({ name, lines }: BudgetCategory): readonly Line[] {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return lines;
  const times = lines.flatMap(({ byPeriod = [] }) => byPeriod);
  const units = new Set(lines.map((line) => (isOneTime(line) ? readMoment(line.name)?.unit : undefined)));
  if (units.size > 1 || units.has(undefined)) return lines;
  if (new Set(times.map(({ period }) => period)).size < lines.length) return lines;
  const sum = (end: "low" | "high"): number => times.reduce((all, time) => all + time[end], 0);
  return [{ ...first, name, low: sum("low"), high: sum("high"), byPeriod: times }];
}

const isOneTime = ({ period, byPeriod, likely, details, quantity, basis }: Line): boolean =>
  period === "once" &&
  byPeriod?.length === 1 &&
  [likely, details, quantity, basis].every((said) => said === undefined);
