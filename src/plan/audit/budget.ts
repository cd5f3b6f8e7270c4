import { moneyText } from "../../i18n/number.ts";
import type { Finding } from "../finding.ts";
import type { BudgetCategory, BudgetLine, Plan } from "../plan.ts";
import { budgetTracks, sumInPeriod, type AmountRange } from "./annual.ts";
import { finding } from "./finding.ts";

/** Documents round what they state to two or three digits: closer than this is the same amount. */
export const statedTolerance = 0.005;

/** Ranges of fewer lines than this may share a ratio by chance. */
const fewestMechanicalLines = 4;

export function auditBudget(plan: Plan): Finding[] {
  return [
    ...plan.budget.categories.flatMap((category) => [
      ...statedCategory(plan, category),
      ...category.lines.flatMap((line) => lineRange(plan, category, line)),
    ]),
    ...plan.budget.stated.flatMap((stated) => statedTrack(plan, stated)),
    ...budgetTracks(plan).flatMap(({ track, categories }) => [
      ...mixedPeriods(track, categories),
      ...mechanicalRanges(track, categories),
    ]),
  ];
}

function statedCategory(plan: Plan, category: BudgetCategory): Finding[] {
  const { stated, lines } = category;
  if (stated === undefined || lines.length === 0) return [];
  const total = sumInPeriod(lines, lines[0].period);
  if (sameRange(stated, total)) return [];
  return [
    finding(
      "budget.categoryTotal",
      "error",
      { part: "budget", path: [category.track, category.name], field: "stated" },
      (texts) =>
        texts.statedCategory(
          category.name,
          [stated.low, stated.high],
          [total.low, total.high],
          plan.currency,
        ),
      { statedLow: stated.low, statedHigh: stated.high, linesLow: total.low, linesHigh: total.high },
    ),
  ];
}

function statedTrack(plan: Plan, stated: Plan["budget"]["stated"][number]): Finding[] {
  const lines = plan.budget.categories
    .filter((category) => category.track === stated.track)
    .flatMap((category) => category.lines);
  if (lines.length === 0) return [];
  const total = sumInPeriod(lines, stated.period);
  if (sameRange(stated, total)) return [];
  return [
    finding(
      "budget.trackTotal",
      "error",
      { part: "budget", path: [stated.track], field: "stated" },
      (texts) =>
        texts.statedTrack(stated.track, [stated.low, stated.high], [total.low, total.high], plan.currency),
      { statedLow: stated.low, statedHigh: stated.high, linesLow: total.low, linesHigh: total.high },
    ),
  ];
}

function lineRange(plan: Plan, category: BudgetCategory, line: BudgetLine): Finding[] {
  const path = [category.track, category.name, line.name];
  if (line.low > line.high) {
    return [
      finding(
        "budget.lowAboveHigh",
        "error",
        { part: "budget", path, field: "low" },
        (texts, language) =>
          texts.lowAboveHigh(
            line.name,
            moneyText(line.low, plan.currency, language),
            moneyText(line.high, plan.currency, language),
          ),
        { low: line.low, high: line.high },
      ),
    ];
  }
  const { likely } = line;
  if (likely === undefined || (likely >= line.low && likely <= line.high)) return [];
  return [
    finding(
      "budget.likelyOutside",
      "error",
      { part: "budget", path, field: "likely" },
      (texts, language) => texts.likelyOutside(line.name, moneyText(likely, plan.currency, language)),
      { low: line.low, likely, high: line.high },
    ),
  ];
}

function mixedPeriods(track: string, categories: readonly BudgetCategory[]): Finding[] {
  const mixed = categories.filter((category) => countPeriods([category]) > 1);
  if (mixed.length > 0) {
    return mixed.map((category) =>
      finding("budget.periodsMixed", "warning", { part: "budget", path: [track, category.name] }, (texts) =>
        texts.periodsMixed(category.name),
      ),
    );
  }
  if (countPeriods(categories) < 2) return [];
  return [
    finding("budget.periodsMixed", "warning", { part: "budget", path: [track] }, (texts) =>
      texts.periodsMixed(track),
    ),
  ];
}

const countPeriods = (categories: readonly BudgetCategory[]): number =>
  new Set(categories.flatMap((category) => category.lines.map((line) => line.period))).size;

/** Every high the same multiple of its low: a spread put on mechanically says nothing about the lines. */
function mechanicalRanges(track: string, categories: readonly BudgetCategory[]): Finding[] {
  const lines = categories.flatMap((category) => category.lines).filter((line) => line.low > 0);
  if (lines.length < fewestMechanicalLines) return [];
  const ratio = lines[0].high / lines[0].low;
  if (ratio <= 1 || lines.some((line) => Math.abs(line.high / line.low - ratio) > 1e-9 * ratio)) return [];
  return [
    finding(
      "budget.mechanicalRanges",
      "note",
      { part: "budget", path: [track] },
      (texts) => texts.mechanicalRanges(track, lines.length, ratio),
      { lines: lines.length, ratio },
    ),
  ];
}

const same = (stated: number, computed: number): boolean =>
  Math.abs(stated - computed) <= statedTolerance * Math.max(Math.abs(stated), Math.abs(computed));

const sameRange = (stated: AmountRange, computed: AmountRange): boolean =>
  same(stated.low, computed.low) && same(stated.high, computed.high);
