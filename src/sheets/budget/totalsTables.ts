import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { periodNames, wordFor } from "../words.ts";
import type { BudgetGroups, Sums, TotalRow } from "./groups.ts";

const emptySums: Sums = { lines: 0, low: 0, high: 0, mean: 0, base: 0, deviation: 0, squaredDeviation: 0 };
const emptyTotal: TotalRow = {
  track: "",
  category: "",
  stated: undefined,
  sums: emptySums,
  trackMean: 0,
  differenceLow: "",
  differenceHigh: "",
  check: "",
  periods: 0,
  mechanical: 0,
};

/**
 * Sums over the lines of a row's track. With a single track whole columns, so that lines which a
 * user adds without naming it are counted too.
 */
export function overTrack(groups: BudgetGroups, table: string): (column: string) => string {
  return groups.tracks.length > 1
    ? (column) => `SUMPRODUCT(--({budget.track}={${table}.track@}),{budget.${column}})`
    : (column) => `SUM({budget.${column}})`;
}

/** A row a category, with what the document states for it. */
export function categoriesTable(build: Build, groups: BudgetGroups): TableSource<TotalRow> {
  const headings = build.texts.budget.totalsHeadings;
  const own = "--({budget.track}={categories.track@}),--({budget.category}={categories.category@})";
  const trackTotal = overTrack(groups, "categories")("mean");
  return {
    id: "categories",
    name: "BudgetCategories",
    columns: [
      { id: "category", heading: headings.category, cell: (row) => text(row.category) },
      checkColumn("categories", headings.check),
      { id: "track", heading: headings.track, cell: (row) => text(row.track) },
      ...statedColumns(build, headings),
      {
        id: "lines",
        heading: headings.lines,
        align: "right",
        formula: `=SUMPRODUCT(${own},--({budget.name}<>""))`,
        expected: (row) => row.sums.lines,
        format: build.formats.count,
      },
      ...sumColumns(build, "categories", headings, (column) => `SUMPRODUCT(${own},{budget.${column}})`),
      {
        id: "share",
        heading: headings.share,
        align: "right",
        formula: `=IF(${trackTotal}=0,0,{categories.mean@}/${trackTotal})`,
        expected: (row) => (row.trackMean === 0 ? 0 : row.sums.mean / row.trackMean),
        format: build.formats.percent,
      },
      ...differenceColumns(build, "categories", headings),
    ],
    rows: groups.categories,
    emptyRow: emptyTotal,
  };
}

/** A row a budget of the document: nothing is ever added across them. */
export function tracksTable(build: Build, groups: BudgetGroups): TableSource<TotalRow> {
  const headings = build.texts.budget.tracksHeadings;
  const over = overTrack(groups, "tracks");
  const single = groups.tracks.length <= 1;
  const listed = single
    ? "SUM({categories.lines})"
    : "SUMPRODUCT(--({categories.track}={tracks.track@}),{categories.lines})";
  const mask = single ? "" : "--({budget.track}={tracks.track@}),";
  const lines = `SUMPRODUCT(${mask}--({budget.name}<>""))`;
  const inUse = (period: string): string =>
    `IF(SUMPRODUCT(${mask}--({budget.period}={name:${period}}))>0,1,0)`;
  return {
    id: "tracks",
    name: "BudgetTracks",
    columns: [
      { id: "track", heading: headings.track, cell: (row) => text(row.track) },
      checkColumn("tracks", headings.check),
      {
        id: "covered",
        heading: headings.covered,
        formula: `=IF(${listed}={tracks.lines@},{name:WordOk},{name:WordCheck})`,
        expected: () => build.word("WordOk"),
        role: "formulaText",
      },
      ...statedColumns(build, headings),
      {
        id: "lines",
        heading: headings.lines,
        align: "right",
        formula: `=${lines}`,
        expected: (row) => row.sums.lines,
        format: build.formats.count,
      },
      ...sumColumns(build, "tracks", headings, over),
      {
        id: "relativeSpread",
        heading: headings.relativeSpread,
        align: "right",
        formula: "=IF({tracks.mean@}=0,0,{tracks.spread@}/{tracks.mean@})",
        expected: ({ sums }) => (sums.mean === 0 ? 0 : (sums.high - sums.low) / sums.mean),
        format: build.formats.percent,
      },
      ...differenceColumns(build, "tracks", headings),
      {
        id: "periods",
        heading: headings.periods,
        align: "right",
        formula: `=${["PeriodYear", "PeriodMonth", "PeriodOnce"].map(inUse).join("+")}`,
        expected: (row) => row.periods,
        format: build.formats.count,
      },
      {
        id: "mechanical",
        heading: headings.mechanical,
        align: "right",
        formula: equalRatios(single),
        expected: (row) => row.mechanical,
        format: build.formats.count,
      },
    ],
    rows: groups.trackTotals,
    emptyRow: emptyTotal,
  };
}

/** The number of lines when their highs are all the same multiple of their lows, by n·Σr² = (Σr)². */
function equalRatios(single: boolean): string {
  const mask = single ? "" : "--({budget.track}={tracks.track@}),";
  const count = `SUMPRODUCT(${mask}--({budget.low}>0))`;
  const sum = `SUMPRODUCT(${mask}{budget.ratio})`;
  const squares = `SUMPRODUCT(${mask}{budget.ratio},{budget.ratio})`;
  const equal = `ROUND(${count}*${squares}/SUMSQ(${sum})-1,{name:RoundingDigits})=0`;
  return `=IF(${sum}>${count},IF(AND(${count}>={name:MechanicalLines},${equal}),${count},0),0)`;
}

type Headings = Readonly<
  Record<
    | "statedPeriod"
    | "statedLow"
    | "statedHigh"
    | "lowYear"
    | "highYear"
    | "mean"
    | "spread"
    | "differenceLow"
    | "differenceHigh",
    string
  >
>;

function statedColumns(build: Build, headings: Headings): Column<TotalRow>[] {
  const { amount } = build.formats;
  return [
    {
      id: "statedPeriod",
      heading: headings.statedPeriod,
      cell: (row) => text(wordFor(build, periodNames, row.stated?.period), "inputText"),
    },
    {
      id: "statedLow",
      heading: headings.statedLow,
      align: "right",
      cell: (row) => number(row.stated?.low, amount),
    },
    {
      id: "statedHigh",
      heading: headings.statedHigh,
      align: "right",
      cell: (row) => number(row.stated?.high, amount),
    },
  ];
}

function sumColumns(
  build: Build,
  table: string,
  headings: Headings,
  over: (column: string) => string,
): Column<TotalRow>[] {
  const sum = (
    id: "lowYear" | "highYear" | "mean" | "spread",
    formula: string,
    expected: (sums: Sums) => number,
  ): Column<TotalRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula,
    expected: (row) => expected(row.sums),
    format: build.formats.amount,
  });
  return [
    sum("lowYear", `=${over("lowYear")}`, ({ low }) => low),
    sum("highYear", `=${over("highYear")}`, ({ high }) => high),
    sum("mean", `=${over("mean")}`, ({ mean }) => mean),
    sum("spread", `={${table}.highYear@}-{${table}.lowYear@}`, ({ low, high }) => high - low),
  ];
}

function differenceColumns(build: Build, table: string, headings: Headings): Column<TotalRow>[] {
  const times = `IF({${table}.statedPeriod@}={name:PeriodMonth},{name:MonthsPerYear},1)`;
  const difference = (
    id: "differenceLow" | "differenceHigh",
    computed: string,
    stated: string,
  ): Column<TotalRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=IF(ISNUMBER({${table}.${stated}@}),{${table}.${computed}@}-{${table}.${stated}@}*${times},"")`,
    expected: (row) => row[id],
    format: build.formats.amount,
  });
  return [
    difference("differenceLow", "lowYear", "statedLow"),
    difference("differenceHigh", "highYear", "statedHigh"),
  ];
}

/** OK when lows and highs differ by no more than the tolerance; nothing where nothing is stated. */
function checkColumn(table: string, heading: string): Column<TotalRow> {
  const within = (difference: string, computed: string): string => {
    const [apart, sum] = [`{${table}.${difference}@}`, `{${table}.${computed}@}`];
    return `ABS(${apart})<=MAX({name:ToleranceAbsolute},{name:ToleranceRelative}*MAX(ABS(${sum}),ABS(${sum}-${apart})))`;
  };
  const both = `AND(${within("differenceLow", "lowYear")},${within("differenceHigh", "highYear")})`;
  const stated = `AND(ISNUMBER({${table}.differenceLow@}),ISNUMBER({${table}.differenceHigh@}))`;
  return {
    id: "check",
    heading,
    formula: `=IF(${stated},IF(${both},{name:WordOk},{name:WordCheck}),"")`,
    expected: (row) => row.check,
    role: "formulaText",
  };
}
