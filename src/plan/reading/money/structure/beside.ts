import type { AmountRow } from "./row.ts";
import { endFits } from "./sum.ts";
import { itemAt } from "../../../itemAt.ts";

/**
 * What the other figures of rows (their years, what was spent) say of one row as the sum of others: that they add
 * up as well, that they do not, or nothing, also where they are the same money at one rate.
 */
export function figuresBeside(
  rows: readonly AmountRow[],
  total: number,
  lines: readonly number[],
): "agree" | "differ" | undefined {
  const own = figuresOf(rows[total]);
  const others = lines.map((index) => figuresOf(rows[index]));
  const names = [...own.keys()].filter((name) => others.some((figures) => figures.has(name)));
  if (names.length === 0) return undefined;
  const fits = names.every((name) => {
    const sum = others.reduce((all, figures) => all + figureIn(figures, name), 0);
    return endFits(figureIn(own, name), sum, 0.5 * (lines.length + 1));
  });
  if (!fits) return "differ";
  const telling = names.some((name) => !isProportional(rows, lines, name));
  return telling ? "agree" : undefined;
}

function figuresOf(row: AmountRow | undefined): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { when, amount } of row?.byPeriod ?? []) figures.set(when, amount.high);
  if (row?.actual !== undefined) figures.set("actual", row.actual);
  return figures;
}

const figureIn = (figures: ReadonlyMap<string, number>, name: string): number => figures.get(name) ?? 0;

/** Whether a figure of every line is the same share of its amount. */
function isProportional(rows: readonly AmountRow[], lines: readonly number[], name: string): boolean {
  const shares = lines.flatMap((index) => {
    const amount = itemAt(rows, index).amount?.high ?? 0;
    return amount === 0 ? [] : [figureIn(figuresOf(rows[index]), name) / amount];
  });
  return shares.every((share) => {
    const first = itemAt(shares, 0);
    return Math.abs(share - first) <= 0.01 * Math.max(Math.abs(first), 0.01);
  });
}
