import { amountsIn } from "./money/amounts.ts";
import { readDue } from "./money/period.ts";

/** "20 %", or a figure between 0 and 1; words, scores and ranges are none. */
export function chanceIn(text: string): number | undefined {
  const [only, ...others] = amountsIn(text);
  if (only === undefined || others.length > 0 || only.low !== only.high) return undefined;
  if (only.kind === "percent") return only.low <= 1 ? only.low : undefined;
  return only.kind === "number" && /^0?[.,]\d+$/.test(text.trim()) ? only.low : undefined;
}

/** What it costs once if it happens; what is due again and again has no length here, so it is none. */
export function costIn(text: string): { readonly low: number; readonly high: number } | undefined {
  const [only, ...others] = amountsIn(text).filter(({ kind }) => kind === "money");
  if (only === undefined || others.length > 0) return undefined;
  const due = readDue(text);
  return due === undefined || due.period === "once" ? only : undefined;
}
