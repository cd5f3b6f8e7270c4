import { countBroken, firstBroken, ruleBook, ruleIds } from "../../plan/rules/book.ts";
import type { RowRule, RuleId } from "../../plan/rules/rule.ts";
import type { RangeRef } from "../../workbook/spec.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { TableId } from "../ids.ts";
import { countsOf, riskRows } from "../risks/sheet.ts";
import { driverRows } from "../scenarios/driverRows.ts";
import type { CheckFigure } from "./figure.ts";
import { conditionByRow, conditionOfFigures, countFormula, firstFormula } from "./formula.ts";
import { notedChecks } from "./noted.ts";
import {
  errorsFormula,
  outsideFormula,
  outsidePlace,
  overwrittenFormula,
  textsFormula,
} from "./integrity.ts";

type Placed = ReadonlyMap<TableId, PlacedTable>;

/** What of a rule the sheets say: how it is counted, and where a reader looks. */
interface Counted {
  readonly formula: string;
  readonly place: RangeRef;
  /** What it must find, where that is not nothing and no rule of the plan says it. */
  readonly found?: number;
  readonly first?: CheckFigure["first"];
}

/** The rules about these tables, in the order of the book, each as a formula with the count that it must give; then what the audit reads out of sentences. */
export function allChecks(build: Build, tables: readonly PlacedTable[]): CheckFigure[] {
  const placed: Placed = new Map(tables.map((table) => [table.spec.id as TableId, table]));
  const counted = ruleIds.flatMap((id): CheckFigure[] => {
    const rule = ruleBook[id];
    const counted =
      rule.kind === "workbook"
        ? workbookCounts[id]?.(tables, placed, build)
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

/** The rules that only a workbook can break. */
const workbookCounts: Partial<
  Readonly<
    Record<RuleId, (tables: readonly PlacedTable[], placed: Placed, build: Build) => Counted | undefined>
  >
> = {
  "model.assumed": (_tables, placed, build) => {
    const drivers = placed.get("drivers");
    if (drivers === undefined) return undefined;
    const { assumed, derived } = build.texts.scenarios.origins;
    const ofOrigin = (word: string): string => `SUMPRODUCT(--({drivers.source}="${word}"))`;
    const unsaid = driverRows(build).filter(
      ({ driver }) => driver?.origin === "assumed" || driver?.origin === "derived",
    );
    return {
      formula: `=${ofOrigin(assumed)}+${ofOrigin(derived)}`,
      place: drivers.range("source" as never),
      found: unsaid.length,
    };
  },
  "budget.covered": (_tables, placed, build) => {
    const tracks = placed.get("tracks");
    // Of several budgets each counts its own lines: one of a budget that is not listed is in no total at all.
    const unlisted = `SUMPRODUCT(--({budget.entry}="${build.texts.budget.entries.unlisted}"))`;
    return tracks === undefined
      ? undefined
      : {
          formula: `=SUMPRODUCT(--({tracks.covered}={name:WordCheck}))${tracks.spec.rows > 1 ? `+${unlisted}` : ""}`,
          place: tracks.range("covered"),
        };
  },
  "budget.outdated": (_tables, placed) => {
    const exact = placed.get("exact");
    return exact === undefined
      ? undefined
      : { formula: "=SUM({exact.outdated})", place: exact.range("method" as never) };
  },
  "returns.outdated": (_tables, placed) => {
    const exact = placed.get("returnsExact");
    return exact === undefined
      ? undefined
      : { formula: "=SUM({returnsExact.outdated})", place: exact.range("state" as never) };
  },
  "risks.unplaced": (_tables, placed, build) => {
    const risks = placed.get("risks");
    if (risks === undefined || !placed.has("cashFlows")) return undefined;
    return {
      formula:
        '=SUMPRODUCT(--({risks.name}<>""),--({risks.status}<>{name:RiskClosed}),1-ISNUMBER({risks.period}))',
      place: risks.range("period" as never),
      found: riskRows(build).filter(
        (row) => row.risk.name !== "" && row.period === undefined && countsOf(row),
      ).length,
    };
  },
  "workbook.errors": (tables) => {
    const [first] = tables;
    return first === undefined
      ? undefined
      : { formula: errorsFormula(tables.map(({ spec }) => spec)), place: firstCell(first) };
  },
  "workbook.overwritten": (tables) => {
    const [first] = tables;
    const formula = overwrittenFormula(tables.map(({ spec }) => spec));
    return formula === undefined || first === undefined ? undefined : { formula, place: firstCell(first) };
  },
  "workbook.texts": (tables) => {
    const [first] = tables;
    return first === undefined ? undefined : { formula: textsFormula(tables), place: firstCell(first) };
  },
  "workbook.outside": (tables) => {
    const place = outsidePlace(tables);
    return place === undefined ? undefined : { formula: outsideFormula(tables), place };
  },
};

/** The first heading of a table. */
function firstCell({ spec, sheet }: PlacedTable): RangeRef {
  return { sheet, row: spec.row, column: spec.column, rows: 1, columns: 1 };
}
