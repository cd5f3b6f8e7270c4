import type { RuleId } from "../../plan/rules/rule.ts";
import { marketRows, type MarketRow } from "../markets/table.ts";
import { countsOf, riskRows } from "../risks/sheet.ts";
import type { RiskRow } from "../risks/table.ts";
import type { ColumnId } from "../ids.ts";
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

/** Open risks and amounts that no period of the return takes in. */
export const unplacedCounts: Partial<Readonly<Record<RuleId, (made: Made) => Counted | undefined>>> = {
  "returns.unplaced": ({ placed, build }) => {
    const risks = placed.get("risks");
    const own = datedTables.filter(({ table }) => placed.has(table));
    const [first] = own;
    const dated = first === undefined ? undefined : placed.get(first.table)?.range(first.period as never);
    const place = risks?.range("period" as never) ?? dated;
    if (place === undefined || !placed.has("cashFlows")) return undefined;
    const counts = own.map((entry) => `SUMPRODUCT(${unplaced(entry)})`);
    if (risks !== undefined) counts.unshift(`SUMPRODUCT(${openRisk}*${outsideOf("{risks.period}")})`);
    const unsaid = risks === undefined ? [] : riskRows(build).filter(isUnsaid);
    const entries = placed.has("markets") ? marketRows(build).filter(isNeverEntered) : [];
    return { formula: `=${counts.join("+")}`, place, found: unsaid.length + entries.length };
  },
};

const isUnsaid = (row: RiskRow): boolean => row.risk.name !== "" && row.period === undefined && countsOf(row);
const isNeverEntered = ({ market: { low, high }, entryPeriod }: MarketRow): boolean =>
  (low !== undefined || high !== undefined) && entryPeriod === undefined;
