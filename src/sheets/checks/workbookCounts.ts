import type { RuleId } from "../../plan/rules/rule.ts";
import type { Block, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { TableId } from "../ids.ts";
import { driverRows } from "../scenarios/driverRows.ts";
import type { CheckFigure, SheetCount } from "./figure.ts";
import { errorsFormula, overwrittenIn, textsIn } from "./integrity.ts";
import { entryPlace, outsideOf } from "./outside.ts";
import { unlistedCounts } from "./unlisted.ts";
import { unplacedCounts } from "./unplaced.ts";

export type Placed = ReadonlyMap<TableId, PlacedTable>;

/** What of a rule the sheets say: how it is counted, and where a reader looks. */
export interface Counted {
  readonly formula?: string;
  readonly bySheet?: readonly SheetCount[];
  readonly place: RangeRef;
  /** What it must find, where that is not nothing and no rule of the plan says it. */
  readonly found?: number;
  readonly first?: CheckFigure["first"];
}

/** The workbook as its rules see it. */
export interface Made {
  readonly build: Build;
  readonly tables: readonly PlacedTable[];
  readonly placed: Placed;
  /** What stands on each sheet. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
}

/** The rules that only a workbook can break. */
export const workbookCounts: Partial<Readonly<Record<RuleId, (made: Made) => Counted | undefined>>> = {
  ...unlistedCounts,
  ...unplacedCounts,
  "model.assumed": ({ placed, build }) => {
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
  "budget.covered": ({ placed, build }) => {
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
  "budget.outdated": ({ placed }) => {
    const exact = placed.get("exact");
    return exact === undefined
      ? undefined
      : { formula: "=SUM({exact.outdated})", place: exact.range("method" as never) };
  },
  "returns.outdated": ({ placed }) => {
    const exact = placed.get("returnsExact");
    return exact === undefined
      ? undefined
      : { formula: "=SUM({returnsExact.outdated})", place: exact.range("state" as never) };
  },
  "workbook.errors": ({ tables }) => {
    // Errors follow from what else does not hold, which says where.
    const place = entryPlace(tables);
    return place === undefined
      ? undefined
      : { formula: errorsFormula(tables.map(({ spec }) => spec)), place };
  },
  "workbook.overwritten": (made) => bySheet(made, overwrittenIn),
  "workbook.texts": (made) => bySheet(made, textsIn),
  "workbook.outside": (made) => bySheet(made, (table) => outsideOf(table, made)),
};

/** What is counted sheet by sheet, so that the first with a fault can be named; nothing where there is nothing to count. */
function bySheet(made: Made, countsOf: (table: PlacedTable) => readonly string[]): Counted | undefined {
  const counts = [...new Set(made.tables.map(({ sheet }) => sheet))].flatMap((sheet): SheetCount[] => {
    const own = made.tables.filter((table) => table.sheet === sheet);
    const place = entryPlace(own);
    const terms = own.flatMap(countsOf);
    return place === undefined || terms.length === 0 ? [] : [{ place, formula: `=${terms.join("+")}` }];
  });
  const [first] = counts;
  return first === undefined ? undefined : { place: first.place, bySheet: counts };
}
