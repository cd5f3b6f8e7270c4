import { isModelled } from "../../forecast/index.ts";
import { growthRate } from "../../plan/audit/promises.ts";
import type { Claim, ClaimRow } from "../../plan/rows/claims.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Block, Cell, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, number, text } from "../frame/cell.ts";
import { roiFormula, spent } from "./answers.ts";

/** Columns of the block, in their order. */
export const claimColumns = [
  "number",
  "stated",
  "due",
  "model",
  "missed",
  "times",
  "margin",
  "spending",
] as const;
type ClaimColumn = (typeof claimColumns)[number];
type Cells = Readonly<Record<ClaimColumn, string>>;

const last = "MAX({cashFlows.period})";
const revenue = "SUM({cashFlows.revenue})";
/** Costs alone have no return. */
const earning = `AND(${spent}>0,${revenue}<>0)`;
const contribution = "SUM({cashFlows.contribution})";
/** Revenue of the year that ends with a period. */
const yearUntil = (period: string): string =>
  `SUMPRODUCT(({cashFlows.period}>${period}-{name:PeriodsPerYear})*({cashFlows.period}<=${period})*{cashFlows.revenue})`;
const firstYear = yearUntil("{name:PeriodsPerYear}");
/** With taxes, unpaid bills of customers or a terminal value, cash does not follow revenue in proportion. */
const straight = "AND({name:ActiveTaxRate}=0,{name:ActiveReceivableDays}=0,{name:ActiveTerminalMultiple}=0)";

export const countsMarkets = ({ plan, sheets }: Build): boolean =>
  sheets.includes("markets") && (plan.markets ?? []).length > 0;

/** A figure, and the condition without which there is none. */
interface Conditional {
  readonly when: string;
  readonly then: string;
}

/** What is claimed; nothing where the document does not, or where it has no streams to be held against. */
function statedFigure(claim: Claim, build: Build): Conditional | undefined {
  const { plan } = build;
  if (claim === "markets") {
    return countsMarkets(build)
      ? { when: "ISNUMBER({name:MarketsWanted})", then: "{name:MarketsWanted}" }
      : undefined;
  }
  if (!isModelled(plan)) return undefined;
  switch (claim) {
    case "revenue":
      return { when: "ISNUMBER({name:RevenueTarget})", then: "{name:RevenueTarget}*{name:PeriodsPerYear}" };
    case "growth":
      return growthRate(plan) === undefined
        ? undefined
        : { when: "ISNUMBER({name:GrowthBase})", then: "{name:GrowthBase}" };
    case "roi":
      return plan.roi === undefined ? undefined : { when: "ISNUMBER({name:RoiLow})", then: "{name:RoiLow}" };
    case "cash":
      return { when: earning, then: "0" };
  }
}

function modelFigure(claim: Claim, { due }: Cells): Conditional {
  const end = `ROUND(${due}*{name:PeriodsPerYear},0)`;
  switch (claim) {
    case "revenue":
      return { when: `${end}<=${last}`, then: yearUntil(end) };
    case "growth":
      return {
        when: `AND(${firstYear}>0,${yearUntil(last)}>0,${last}>{name:PeriodsPerYear})`,
        then: `(${yearUntil(last)}/${firstYear})^(1/(${last}/{name:PeriodsPerYear}-1))-1`,
      };
    case "roi":
      return { when: earning, then: roiFormula };
    case "markets":
      return {
        when: "TRUE",
        then: "SUMPRODUCT(({marketsLive.period}=MAX({marketsLive.period}))*{marketsLive.live})",
      };
    case "cash":
      return { when: "TRUE", then: `SUMPRODUCT(({cashFlows.period}=${last})*{cashFlows.cumulative})` };
  }
}

type Needed = Partial<Readonly<Record<"times" | "margin" | "spending", Conditional>>>;

/** What alone would make the claim hold. */
function neededFigures(claim: Claim, { stated, model }: Cells): Needed {
  const returned = `(1+${stated})*${spent}`;
  const toZero = `(${contribution}-${model})`;
  switch (claim) {
    case "revenue":
      return { times: { when: `${model}>0`, then: `${stated}/${model}` } };
    case "roi":
      return {
        times: { when: `${contribution}>0`, then: `${returned}/${contribution}` },
        margin: { when: `${revenue}>0`, then: `${returned}/${revenue}` },
        spending: { when: `${contribution}>0`, then: `${contribution}/(${returned})` },
      };
    case "cash":
      return {
        times: { when: `AND(${contribution}>0,${straight})`, then: `${toZero}/${contribution}` },
        margin: { when: `AND(${revenue}>0,${straight})`, then: `${toZero}/${revenue}` },
      };
    default:
      return {};
  }
}

const where = ({ when, then }: Conditional): string => (when === "TRUE" ? then : `IF(${when},${then},"")`);

/**
 * What each claim comes to, in formulas of its own: the table beside takes them by number, so that each of
 * its columns has one formula. Only numbers count, since an engine may take 0 and an empty text for equal.
 */
export function claimFigures(
  build: Build,
  rows: readonly ClaimRow[],
  place: { readonly row: number; readonly column: number },
): { readonly block: Block; range(column: ClaimColumn): RangeRef } {
  const { formats, texts } = build;
  const headings = texts.returns.claimsHeadings;
  const column = (id: ClaimColumn): number => place.column + claimColumns.indexOf(id);
  const lines = rows.map((row, index): Cell[] => {
    const { claim } = row;
    const at = Object.fromEntries(
      claimColumns.map((id) => [id, `$${cellAddress(place.row + 1 + index, column(id))}`]),
    ) as Cells;
    const format =
      claim === "growth" || claim === "roi"
        ? formats.percent
        : claim === "markets"
          ? formats.whole
          : formats.amount;
    const stated = statedFigure(claim, build);
    const needed = neededFigures(claim, at);
    const nothing = text("", "formula");
    const ifMissed = (id: "times" | "margin" | "spending", shown: string): Cell => {
      const figure = needed[id];
      return figure === undefined || stated === undefined
        ? nothing
        : formula(`=IF(N(${at.missed})=1,${where(figure)},"")`, row[id], shown);
    };
    return [
      number(index + 1, formats.count, "formula"),
      stated === undefined ? nothing : formula(`=${where(stated)}`, row.stated, format),
      number(row.due, formats.decimal, "formula"),
      stated === undefined
        ? nothing
        : formula(`=IF(ISNUMBER(${at.stated}),${where(modelFigure(claim, at))},"")`, row.model, format),
      stated === undefined
        ? nothing
        : formula(
            `=IF(AND(ISNUMBER(${at.stated}),ISNUMBER(${at.model})),IF(${at.model}<${at.stated}-ABS(${at.stated})*{name:ToleranceRelative},1,0),"")`,
            row.check === "" ? "" : row.check === "review" ? 1 : 0,
            formats.count,
          ),
      ifMissed("times", '0.00"×"_)'),
      ifMissed("margin", formats.percent),
      ifMissed("spending", '0.00"×"_)'),
    ];
  });
  const heads = claimColumns.map((id) =>
    text(id === "missed" ? texts.returns.claims.missed : headings[id], "headingNumber"),
  );
  return {
    block: { ...place, cells: [heads, ...lines] },
    range: (id) => ({
      sheet: "returns",
      row: place.row + 1,
      column: column(id),
      rows: Math.max(1, rows.length),
      columns: 1,
    }),
  };
}
