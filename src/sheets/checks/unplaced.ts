import type { RuleId } from "../../plan/rules/rule.ts";
import { marketRows } from "../markets/table.ts";
import { countsOf, riskRows } from "../risks/sheet.ts";
import type { ColumnId } from "../ids.ts";
import { firstFormula } from "./formula.ts";
import type { Counted, Made } from "./workbookCounts.ts";

/** Rows whose period is none of the cash flow: empty, a word, before the start or beyond the horizon. */
const outsideOf = (period: string): string => `(1-ISNUMBER(${period})*COUNTIF({cashFlows.period},${period}))`;

const openRisk = '({risks.name}<>"")*({risks.status}<>{name:RiskClosed})';

interface Dated {
  readonly table: "placed" | "incomePlaced" | "markets";
  readonly period: ColumnId<"placed"> | ColumnId<"incomePlaced"> | ColumnId<"markets">;
}
const datedTables: readonly Dated[] = [
  { table: "placed", period: "period" },
  { table: "incomePlaced", period: "period" },
  { table: "markets", period: "entryPeriod" },
];

/** Rows that have an amount and no period in which it counts. */
const unplaced = ({ table, period }: Dated): string =>
  `((ISNUMBER({${table}.low})+ISNUMBER({${table}.high}))>0)*${outsideOf(`{${table}.${period}}`)}`;

/** Amounts that no period of the return takes in. */
export const unplacedCounts: Partial<Readonly<Record<RuleId, (made: Made) => Counted | undefined>>> = {
  "risks.unplaced": ({ placed, build }) => {
    const risks = placed.get("risks");
    if (risks === undefined || !placed.has("cashFlows")) return undefined;
    const rows = riskRows(build);
    const unsaid = rows.map((row) => row.risk.name !== "" && row.period === undefined && countsOf(row));
    const beyond = `${openRisk}*${outsideOf("{risks.period}")}`;
    const place = risks.range("period" as never);
    const first = unsaid.indexOf(true);
    return {
      formula: `=SUMPRODUCT(${beyond})`,
      place,
      found: unsaid.filter(Boolean).length,
      first: {
        formula: firstFormula(beyond, "{risks.period}"),
        row: first < 0 ? 0 : place.row + first + 1,
      },
    };
  },
  "returns.unplaced": ({ placed, build }) => {
    const own = datedTables.filter(({ table }) => placed.has(table));
    const [first] = own;
    const place = first === undefined ? undefined : placed.get(first.table)?.range(first.period as never);
    if (place === undefined || !placed.has("cashFlows")) return undefined;
    const entries = placed.has("markets") ? marketRows(build) : [];
    return {
      formula: `=${own.map((dated) => `SUMPRODUCT(${unplaced(dated)})`).join("+")}`,
      place,
      found: entries.filter(
        ({ market: { low, high }, entryPeriod }) =>
          (low !== undefined || high !== undefined) && entryPeriod === undefined,
      ).length,
    };
  },
};
