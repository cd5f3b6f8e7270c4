import type { Build } from "../build.ts";
import { countOf, type CheckFigure } from "../checks/figure.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { BudgetGroups, TotalRow } from "./groups.ts";
import type { LineRow } from "./lines.ts";

export interface BudgetParts {
  readonly rows: readonly LineRow[];
  readonly groups: BudgetGroups;
  readonly tracks: PlacedTable<"tracks">;
  readonly categories: PlacedTable<"categories">;
  readonly lines: PlacedTable<"budget">;
}

/** What must hold in the budget. */
export function budgetChecks(
  build: Build,
  { rows, groups, tracks, categories, lines }: BudgetParts,
): CheckFigure[] {
  const failing = (row: TotalRow): boolean => row.check === build.word("WordCheck");
  const named = '--({budget.name}<>"")';
  return [
    {
      id: "budget.categoryTotal",
      severity: "error",
      formula: "=SUMPRODUCT(--({categories.check}={name:WordCheck}))",
      found: countOf(groups.categories, failing),
      place: categories.range("check"),
    },
    {
      id: "budget.trackTotal",
      severity: "error",
      formula: "=SUMPRODUCT(--({tracks.check}={name:WordCheck}))",
      found: countOf(groups.trackTotals, failing),
      place: tracks.range("check"),
    },
    {
      id: "budget.covered",
      severity: "error",
      formula: "=SUMPRODUCT(--({tracks.covered}={name:WordCheck}))",
      found: 0,
      place: tracks.range("covered"),
    },
    {
      id: "budget.lowAboveHigh",
      severity: "error",
      formula: "=SUMPRODUCT(--({budget.low}>{budget.high}))",
      found: countOf(rows, ({ low = 0, high = 0 }) => low > high),
      place: lines.range("low"),
    },
    {
      id: "budget.likelyOutside",
      severity: "error",
      formula: "=SUMPRODUCT(--ISNUMBER({budget.likely}),--({budget.shape}<>{name:ShapeTriangular}))",
      found: countOf(rows, ({ likely, triangular }) => likely !== undefined && !triangular),
      place: lines.range("likely"),
    },
    {
      id: "budget.amountMissing",
      severity: "warning",
      formula: `=SUMPRODUCT(${named},1-ISNUMBER({budget.low})*ISNUMBER({budget.high}))`,
      found: 0,
      place: lines.range("low"),
    },
    {
      id: "budget.periodUnknown",
      severity: "warning",
      formula: `=SUMPRODUCT(${named},--({budget.period}<>{name:PeriodYear}),--({budget.period}<>{name:PeriodMonth}),--({budget.period}<>{name:PeriodOnce}))`,
      found: 0,
      place: lines.range("period"),
    },
    {
      id: "budget.duplicate",
      severity: "warning",
      formula: "=SUMPRODUCT(--({budget.copies}>1))",
      found: countOf(rows, ({ copies }) => copies > 1),
      place: lines.range("name"),
    },
    {
      id: "budget.periodsMixed",
      severity: "warning",
      formula: "=SUMPRODUCT(--({tracks.periods}>1))",
      found: countOf(groups.trackTotals, ({ periods }) => periods > 1),
      place: tracks.range("periods"),
    },
    {
      id: "budget.mechanicalRanges",
      severity: "note",
      formula: "=SUMPRODUCT(--({tracks.mechanical}>0))",
      found: countOf(groups.trackTotals, ({ mechanical }) => mechanical > 0),
      place: tracks.range("mechanical"),
    },
  ];
}
