import type { Place } from "../finding.ts";
import { timesAYear, type LineRow } from "../rows/budgetLines.ts";
import type { Basis } from "../rows/figures.ts";
import type { TotalRow } from "../rows/budgetTotals.ts";
import { above, all, any, below, column, differs, equals, isNumber, not, value, word } from "./condition.ts";
import { rowRule, type Breach, type WorkbookRule } from "./rule.ts";
import { budgetChanged, budgetDiffers, differsFromStated } from "./stated.ts";
import { likelyOutside, lowAboveHigh } from "./rangeBreach.ts";

const linePlace = ({ track, category, name }: LineRow, field?: string): Place => ({
  part: "budget",
  path: [track, category, name],
  ...(field === undefined ? {} : { field }),
});
const isReversed = above(column("low"), column("high"));
const isNamed = differs(column("name"), value(""));
const isRepeated = above(column("copies"), value(1));

/** What the document states and what the lines come to, in the period of what is stated. */
function statedBreach({ track, category, stated, lowYear, highYear }: TotalRow, basis: Basis): Breach[] {
  if (stated === undefined) return [];
  const times = timesAYear(basis, stated.period);
  const { currency } = basis.plan;
  const [low, high] = [lowYear / times, highYear / times];
  const figures = { statedLow: stated.low, statedHigh: stated.high, linesLow: low, linesHigh: high };
  const of = category === "" ? "track" : "category";
  return [
    {
      place: { part: "budget", path: of === "track" ? [track] : [track, category], field: "stated" },
      sentence: (texts) =>
        of === "track"
          ? texts.statedTrack(track, [stated.low, stated.high], [low, high], currency)
          : texts.statedCategory(category, [stated.low, stated.high], [low, high], currency),
      figures,
    },
  ];
}

const covered: WorkbookRule = { kind: "workbook", severity: "error" };
/** Exact figures that stand as values: the inputs they were calculated from are kept beside them. */
const outdated: WorkbookRule = { kind: "workbook", severity: "warning" };

/** What must hold in the budget. */
export const budgetRules = {
  "budget.categoryTotal": rowRule("categories", {
    severity: "error",
    broken: differsFromStated,
    column: "differenceLow",
    breaches: statedBreach,
  }),
  "budget.trackTotal": rowRule("tracks", {
    severity: "error",
    broken: budgetDiffers,
    column: "differenceLow",
    breaches: statedBreach,
  }),
  "budget.changed": rowRule("tracks", {
    severity: "warning",
    broken: budgetChanged,
    column: "varianceLow",
    breaches: ({ track, varianceLow, varianceHigh }, { plan: { currency } }) => [
      {
        place: { part: "budget", path: [track] },
        sentence: (texts) => texts.budgetChanged(track, [varianceLow, varianceHigh], currency),
        figures: { varianceLow, varianceHigh },
      },
    ],
  }),
  "budget.outdated": outdated,
  "budget.covered": covered,
  "budget.lowAboveHigh": rowRule("budget", {
    severity: "error",
    broken: isReversed,
    column: "low",
    breaches: (row, { plan: { currency } }) => [lowAboveHigh(row, linePlace(row, "low"), currency)],
  }),
  "budget.likelyOutside": rowRule("budget", {
    severity: "error",
    broken: all(
      isNumber("likely"),
      not(isReversed),
      any(below(column("likely"), column("low")), above(column("likely"), column("high"))),
    ),
    column: "likely",
    breaches: (row, { plan: { currency } }) => [
      likelyOutside(row, linePlace(row, "likely"), currency, ["low", "likely", "high"]),
    ],
  }),
  "budget.amountMissing": rowRule("budget", {
    severity: "warning",
    broken: all(isNamed, not(all(isNumber("low"), isNumber("high")))),
    column: "low",
    breaches: (row) => [{ place: linePlace(row, "low"), sentence: (texts) => texts.amountMissing(row.name) }],
  }),
  "budget.periodUnknown": rowRule("budget", {
    severity: "warning",
    broken: all(
      isNamed,
      differs(column("period"), word("PeriodYear", "year")),
      differs(column("period"), word("PeriodMonth", "month")),
      differs(column("period"), word("PeriodOnce", "once")),
    ),
    column: "period",
    breaches: (row) => [
      { place: linePlace(row, "period"), sentence: (texts) => texts.periodUnknown(row.name) },
    ],
  }),
  "budget.duplicate": rowRule("budget", {
    severity: "warning",
    broken: isRepeated,
    counting: { groups: "copies" },
    column: "name",
    breaches: (row) => [
      {
        place: linePlace(row),
        sentence: (texts) => texts.duplicateName(row.name, row.copies, row.category),
        figures: { count: row.copies },
      },
    ],
  }),
  "budget.periodsMixed": rowRule("tracks", {
    severity: "warning",
    broken: above(column("periods"), value(1)),
    column: "periods",
    breaches: ({ track, periods }) => [
      {
        place: { part: "budget", path: [track] },
        sentence: (texts) => texts.periodsMixed(track),
        figures: { periods },
      },
    ],
  }),
  "budget.mechanicalRanges": rowRule("tracks", {
    severity: "note",
    broken: not(equals(column("mechanical"), value(0))),
    column: "mechanical",
    breaches: ({ track, mechanical, ratio }) => [
      {
        place: { part: "budget", path: [track] },
        sentence: (texts) => texts.mechanicalRanges(track, mechanical, ratio),
        figures: { lines: mechanical, ratio },
      },
    ],
  }),
} as const;
