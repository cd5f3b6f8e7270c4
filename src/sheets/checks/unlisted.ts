import type { RuleId } from "../../plan/rules/rule.ts";
import type { TableId } from "../ids.ts";
import { firstFormula } from "./formula.ts";
import type { Counted, Made } from "./workbookCounts.ts";

/** Rows of a table with a name, less what the summaries count: whoever is in none, or in two, makes a difference. */
const uncounted = (named: string, ...sums: readonly string[]): string =>
  `=MAX(${sums.map((sum) => `ABS(SUMPRODUCT(--(${named}<>""))-SUM(${sum}))`).join(",")})`;

const ofTables =
  (ids: readonly TableId[], counted: (made: Made) => Counted | undefined) =>
  (made: Made): Counted | undefined =>
    ids.every((id) => made.placed.has(id)) ? counted(made) : undefined;

const at = (made: Made, table: TableId, column: string): Counted["place"] => {
  const place = made.placed.get(table)?.range(column as never);
  if (place === undefined) throw new Error(`no table ${table}`);
  return place;
};

/** What people add that no row of a summary or of the model takes in. */
export const unlistedCounts: Partial<Readonly<Record<RuleId, (made: Made) => Counted | undefined>>> = {
  "phases.unlisted": ofTables(["phases", "phaseTotals", "timelines"], (made) => {
    const unlisted = `({phases.entry}="${made.build.texts.phases.entries.unlisted}")`;
    return {
      formula: `=SUMPRODUCT(--${unlisted})`,
      place: at(made, "phases", "entry"),
      first: { formula: firstFormula(unlisted, "{phases.entry}"), row: 0 },
    };
  }),
  "pillars.unlisted": ofTables(["pillars", "areas", "pillarTotals"], (made) => ({
    formula: uncounted("{pillars.initiative}", "{areas.initiatives}", "{pillarTotals.initiatives}"),
    place: at(made, "pillars", "area"),
  })),
  "strategies.unlisted": ofTables(["strategies", "frameworks"], (made) => ({
    formula: uncounted("{strategies.item}", "{frameworks.items}"),
    place: at(made, "strategies", "framework"),
  })),
  // Drivers and periods were made for so many streams; one that is added has neither.
  "streams.unlisted": ofTables(["streams", "drivers"], (made) => ({
    formula: '=MAX(0,SUMPRODUCT(--({streams.stream}<>""))-MAX({drivers.place}))',
    place: at(made, "streams", "stream"),
  })),
  "risks.unlisted": ofTables(["risks", "returnLines"], (made) => {
    const beyond =
      '({risks.number}>MAX({returnLines.risk}))*({risks.name}<>"")*({risks.status}<>{name:RiskClosed})';
    return {
      formula: `=SUMPRODUCT(${beyond})`,
      place: at(made, "risks", "name"),
      first: { formula: firstFormula(beyond, "{risks.name}"), row: 0 },
    };
  }),
};
