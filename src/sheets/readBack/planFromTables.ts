import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import type { Language } from "../../i18n/language.ts";
import type { Place } from "../../plan/finding.ts";
import type { Inserted } from "../../plan/rows/figures.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { emptyPlan, type Plan } from "../../plan/plan.ts";
import { tables as definitions, type TableId } from "../ids.ts";
import { parts } from "../sheets.ts";
import { readPlanDrivers, withoutImplied } from "./money.ts";
import { assumptionCells, assumptionValues, planFacts, readAssumptions } from "./assumptions.ts";
import {
  placeKey,
  type CellPlace,
  type Collection,
  type NotPlaced,
  type ReadingSource,
  type RowReader,
  type TableContent,
} from "./reader.ts";
import { withKpiFigures } from "./kpiFigures.ts";
import { withPaths } from "./paths.ts";
import { wordReader } from "./words.ts";

/** The tables that hold what a plan is made of, with the name that each has in a workbook of its own. */
export const knownTables: readonly { readonly id: TableId; readonly name: string }[] = [
  "assumptions" as const,
  ...Object.values(parts).flatMap((part): readonly TableId[] => part.tables),
  "paths" as const,
  "changes" as const,
].map((id) => ({ id, name: definitions[id].name }));

export interface PlanInTables {
  readonly plan: Plan;
  /** What stands in the tables and has no place in a plan. */
  readonly notPlaced: readonly NotPlaced[];
  /** What its budgets came to when their sheets were inserted. */
  readonly inserted: Inserted;
  /** The cell that a place of the plan was read from, where there is one. */
  find(place: Place): CellPlace | undefined;
}

/**
 * The plan as its tables say it now, with all that people filled in. Columns are found by their
 * headings in either language, rows by the names in them; parts whose tables are not there come from
 * `base`. `language` is that of the plan where the tables do not say.
 */
export function planFromTables(
  contents: readonly TableContent[],
  language: Language,
  base?: Plan,
): PlanInTables {
  const tables = new Map(contents.map((table) => [table.id, table]));
  const collection: Collection = { notPlaced: [], rows: new Map(), inserted: new Map() };
  const cells = assumptionCells({ tables, collection, words: wordReader(new Map()) });
  const values = assumptionValues(cells);
  const source: ReadingSource = { tables, collection, words: wordReader(values) };
  const facts = planFacts(values);
  const known = tables.has("assumptions");
  const start = base ?? emptyPlan("", language);
  const { startMonth, roi } = known ? facts : start;
  const read = Object.fromEntries(
    Object.entries(parts).flatMap(
      ([
        part,
        {
          tables: [first],
          read: readPart,
        },
      ]) => (tables.has(first) ? [[part, readPart(source)] as const] : []),
    ),
  ) as Partial<Plan>;
  const withoutFigures = withoutUndefined({
    ...start,
    ...read,
    title: facts.title ?? start.title,
    subtitle: known ? (facts.subtitle ?? "") : start.subtitle,
    language: facts.language ?? start.language,
    currency: facts.currency ?? start.currency,
    startMonth,
    roi,
    assumptions: undefined,
  }) as Plan;
  const withoutAssumptions = withKpiFigures(withoutFigures, source, base);
  const own = known ? readAssumptions(cells, withoutAssumptions, source) : start.assumptions;
  const drivers = tables.has("drivers") ? readPlanDrivers(source) : {};
  const assumptions = Object.keys(drivers).length === 0 ? own : { ...own, ...drivers };
  const whole = withPaths(withoutUndefined({ ...withoutAssumptions, assumptions }) as Plan, source);
  return {
    plan: withoutImplied(whole),
    notPlaced: collection.notPlaced,
    inserted: (track, category) => collection.inserted.get(groupKey(track, category)),
    find: (place) => findCell(collection, place),
  };
}

/** Columns of the sheets that the plan's schema calls otherwise. */
const columnsOfFields: Readonly<Record<string, string>> = { stated: "statedLow", value: "value" };
const nameColumns: readonly string[] = [
  "name",
  "initiative",
  "milestone",
  "item",
  "phase",
  "area",
  "category",
  "pillar",
  "track",
  "framework",
];

/** Figures of the plan that stand among the assumptions. */
const assumptionsOfReturns: Readonly<Record<string, string>> = { low: "RoiLow", high: "RoiHigh" };

function findCell(collection: Collection, { part, path, field }: Place): CellPlace | undefined {
  const { rows } = collection;
  const assumption = part === "roi" ? assumptionsOfReturns[field ?? ""] : undefined;
  if (assumption !== undefined)
    return findCell(collection, { part: "assumptions", path: [assumption], field: "value" });
  for (let depth = path.length; depth >= 0; depth--) {
    if (depth === 0 && path.length > 0) break;
    const row =
      rows.get(placeKey(part, path.slice(0, depth))) ?? firstBelow(collection, part, path.slice(0, depth));
    if (row === undefined) continue;
    const wanted = field === undefined ? undefined : row.cell(columnsOfFields[field] ?? field);
    const column = nameColumns.find((name) => row.text(name) !== "");
    return wanted ?? (column === undefined ? undefined : row.cell(column));
  }
  return undefined;
}

/** The first row of what a place holds, where it is no row itself: a group of indicators, all markets. */
function firstBelow(
  { rows }: Collection,
  part: Place["part"],
  path: readonly string[],
): RowReader | undefined {
  const start = placeKey(part, path).slice(0, -1);
  for (const [key, row] of rows) if (key.startsWith(`${start},`)) return row;
  return undefined;
}
