import type { Language } from "../../i18n/language.ts";
import type { Place } from "../../plan/finding.ts";
import { emptyPlan, type Plan } from "../../plan/plan.ts";
import { assumptionValues, planFacts, readAssumptions } from "./assumptions.ts";
import { readBudget } from "./budget.ts";
import { readKpis, readObjectives } from "./measures.ts";
import { readPhases } from "./phases.ts";
import { readPillars } from "./pillars.ts";
import {
  given,
  placeKey,
  type CellPlace,
  type Collection,
  type NotPlaced,
  type TableContent,
  type Tables,
} from "./reader.ts";
import { readStrategies } from "./strategies.ts";
import { wordReader } from "./words.ts";

export interface PlanInTables {
  readonly plan: Plan;
  /** What stands in the tables and has no place in a plan. */
  readonly notPlaced: readonly NotPlaced[];
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
  const tables: Tables = new Map(contents.map((table) => [table.id, table]));
  const collection: Collection = { notPlaced: [], rows: new Map() };
  const values = assumptionValues(tables, collection);
  const words = wordReader(values);
  const facts = planFacts(values);
  const start = base ?? emptyPlan("", language);
  const from = <T>(table: string, read: () => T, otherwise: T): T => (tables.has(table) ? read() : otherwise);
  const known = tables.has("assumptions");
  const startMonth = known ? facts.startMonth : start.startMonth;
  const currency = facts.currency ?? start.currency;
  const roi = known ? facts.roi : start.roi;
  const { income, risks, markets, actuals, notes } = start;
  const plan: Plan = {
    schemaVersion: start.schemaVersion,
    title: facts.title ?? start.title,
    subtitle: known ? (facts.subtitle ?? "") : start.subtitle,
    language: facts.language ?? start.language,
    objectives: from("objectives", () => readObjectives(tables, collection), start.objectives),
    pillars: from("pillars", () => readPillars(tables, words, collection), start.pillars),
    strategies: from("strategies", () => readStrategies(tables, collection), start.strategies),
    kpis: from("kpis", () => readKpis(tables, words, collection), start.kpis),
    phases: from("phases", () => readPhases(tables, words, collection), start.phases),
    budget: from("budget", () => readBudget(tables, words, collection), start.budget),
    ...(currency === undefined ? {} : { currency }),
    ...(startMonth === undefined ? {} : { startMonth }),
    ...given({ income, risks, markets, actuals, notes, roi }),
  };
  const assumptions = known ? readAssumptions(tables, plan, collection) : start.assumptions;
  return {
    plan: assumptions === undefined ? plan : { ...plan, assumptions },
    notPlaced: collection.notPlaced,
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

function findCell({ rows }: Collection, { part, path, field }: Place): CellPlace | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const row = rows.get(placeKey(part, path.slice(0, depth)));
    if (row === undefined) continue;
    const wanted = field === undefined ? undefined : row.cell(columnsOfFields[field] ?? field);
    const column = nameColumns.find((name) => row.text(name) !== "");
    return wanted ?? (column === undefined ? undefined : row.cell(column));
  }
  return undefined;
}
