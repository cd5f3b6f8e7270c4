import type { RuleId } from "../../plan/rules/rule.ts";
import type { TableId } from "../ids.ts";
import type { Counted, Made } from "./workbookCounts.ts";

/** Rows of a table with a name, less what the summaries count: whoever is in none, or in two, makes a difference. */
const uncounted = (named: string, ...sums: readonly string[]): string =>
  `MAX(${sums.map((sum) => `ABS(SUMPRODUCT(--(${named}<>""))-SUM(${sum}))`).join(",")})`;

type Part = readonly [table: TableId, column: string, others: readonly TableId[], formula: string];

/** The parts of a rule whose tables stand in the workbook, added up. */
function added({ placed }: Made, parts: readonly Part[]): Counted | undefined {
  const own = parts.filter(([table, , others]) => [table, ...others].every((id) => placed.has(id)));
  const [first] = own;
  const place = first === undefined ? undefined : placed.get(first[0])?.range(first[1] as never);
  return place === undefined ? undefined : { formula: `=${own.map((part) => part[3]).join("+")}`, place };
}

/** What people add that no row of a summary or of the model takes in. */
export const unlistedCounts: Partial<Readonly<Record<RuleId, (made: Made) => Counted | undefined>>> = {
  "work.unlisted": (made) =>
    added(made, [
      [
        "pillars",
        "area",
        ["areas", "pillarTotals"],
        uncounted("{pillars.initiative}", "{areas.initiatives}", "{pillarTotals.initiatives}"),
      ],
      ["strategies", "framework", ["frameworks"], uncounted("{strategies.item}", "{frameworks.items}")],
      ["phases", "entry", [], `SUMPRODUCT(--({phases.entry}="${made.build.texts.phases.entries.unlisted}"))`],
    ]),
  // Drivers, periods and lines were made for so many; one that is added beyond them has none.
  "model.unlisted": (made) =>
    added(made, [
      ["streams", "stream", ["drivers"], 'MAX(0,SUMPRODUCT(--({streams.stream}<>""))-MAX({drivers.place}))'],
      [
        "risks",
        "name",
        ["returnLines"],
        'SUMPRODUCT(({risks.number}>MAX({returnLines.risk}))*({risks.name}<>"")*({risks.status}<>{name:RiskClosed}))',
      ],
    ]),
};
