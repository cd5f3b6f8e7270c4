import { countBroken, firstBroken, ruleBook, ruleIds } from "../../plan/rules/book.ts";
import type { RowRule, RuleId } from "../../plan/rules/rule.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import type { SheetDraft } from "../frame/draft.ts";
import type { TableId } from "../ids.ts";
import type { CheckFigure } from "./figure.ts";
import { conditionByRow, conditionOfFigures, countFormula, firstFormula } from "./formula.ts";
import { notedChecks } from "./noted.ts";
import { workbookCounts, type Counted, type Placed } from "./workbookCounts.ts";

/** What the checks look at of a sheet. */
type CheckedSheet = Pick<SheetDraft, "id" | "blocks" | "tables">;

/** The rules about the tables of these sheets, in the order of the book, each as a formula with the count that it must give; then what the audit reads out of sentences. */
export function allChecks(build: Build, sheets: readonly CheckedSheet[]): CheckFigure[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const blocks = new Map(sheets.map((sheet) => [sheet.id as string, sheet.blocks]));
  const placed: Placed = new Map(tables.map((table) => [table.spec.id as TableId, table]));
  const counted = ruleIds.flatMap((id): CheckFigure[] => {
    const rule = ruleBook[id];
    const counted =
      rule.kind === "workbook"
        ? workbookCounts[id]?.({ build, tables, placed, blocks })
        : rule.kind === "figures"
          ? figureCount(placed, rule.place, `=IF(${conditionOfFigures(rule.broken)},1,0)`, build)
          : rowCount(build, placed, id, rule as RowRule);
    if (counted === undefined) return [];
    return [
      {
        id,
        words: build.texts.checks.rows[id],
        severity: rule.severity,
        ...counted,
        found: counted.found ?? countBroken(rule, build.rows, build),
      },
    ];
  });
  return [...counted, ...notedChecks(build, placed)];
}

/** What changed since the insert or since the exact figures: the master check asks for a look. */
const reviewed: ReadonlySet<string> = new Set<RuleId>([
  "budget.changed",
  "budget.outdated",
  "returns.outdated",
]);

/** What the master check says: an error, a budget that was changed since, or that all is well; other warnings and notes leave it as it is. */
export function masterWord(checks: readonly CheckFigure[]): "WordOk" | "WordReview" | "WordCheck" {
  const found = checks.filter((check) => check.found > 0);
  if (found.some(({ severity }) => severity === "error")) return "WordCheck";
  return found.some(({ id }) => reviewed.has(id)) ? "WordReview" : "WordOk";
}

/** The same by a formula over the Checks table. */
export function masterFormula(checks: readonly CheckFigure[]): string {
  const errors =
    "SUMPRODUCT(--({checks.severity}={name:SeverityError}),--({checks.result}={name:WordCheck}))";
  const changed = [
    ...(checks.some(({ id }) => id === "budget.changed")
      ? ["SUMPRODUCT(--({tracks.check}={name:WordReview}))"]
      : []),
    ...(checks.some(({ id }) => id === "budget.outdated") ? ["SUM({exact.outdated})"] : []),
    ...(checks.some(({ id }) => id === "returns.outdated") ? ["SUM({returnsExact.outdated})"] : []),
  ].join("+");
  const otherwise = changed === "" ? "{name:WordOk}" : `IF(${changed}>0,{name:WordReview},{name:WordOk})`;
  // A sheet that is gone leaves errors behind, and no master check may say OK over them.
  return `=IFERROR(IF(${errors}=0,${otherwise},{name:WordCheck}),{name:WordCheck})`;
}

/** Rules that a column of their table says in a word, row by row: the same condition, counted there. */
const saidInColumn: Partial<
  Readonly<Record<RuleId, { readonly column: string; readonly word: AssumptionName }>>
> = {
  "budget.categoryTotal": { column: "check", word: "WordCheck" },
  "budget.trackTotal": { column: "check", word: "WordCheck" },
  "budget.changed": { column: "check", word: "WordReview" },
};

function rowCount(build: Build, placed: Placed, id: RuleId, rule: RowRule): Counted | undefined {
  const table = placed.get(rule.table);
  if (table === undefined) return undefined;
  const said = saidInColumn[id];
  const shown = said === undefined ? undefined : `({${rule.table}.${said.column}}={name:${said.word}})`;
  const column = said?.column ?? rule.column;
  const place = table.range(column as never);
  const index = firstBroken(rule, build.rows, build);
  return {
    formula: shown === undefined ? countFormula(rule) : `=SUMPRODUCT(--${shown})`,
    place,
    first: {
      formula: firstFormula(shown ?? conditionByRow(rule.table, rule.broken), `{${rule.table}.${column}}`),
      row: index === undefined ? 0 : place.row + index + 1,
    },
  };
}

function figureCount(
  placed: Placed,
  name: string,
  formula: string,
  { defaults }: Build,
): Counted | undefined {
  const place = placed.get("assumptions")?.range("value");
  const row = defaults.findIndex((entry) => entry.name === name);
  return place === undefined ? undefined : { formula, place: { ...place, row: place.row + row, rows: 1 } };
}
