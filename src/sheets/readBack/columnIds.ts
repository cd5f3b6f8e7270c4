import { languages } from "../../i18n/language.ts";
import { sheetTexts, type SheetTexts } from "../../i18n/sheets.ts";

/** The tables that hold what a plan is made of, with the name that each has in a workbook of its own. */
export const knownTables = [
  { id: "assumptions", name: "Assumptions" },
  { id: "objectives", name: "Objectives" },
  { id: "pillars", name: "Pillars" },
  { id: "areas", name: "PillarAreas" },
  { id: "pillarTotals", name: "PillarTotals" },
  { id: "strategies", name: "Strategies" },
  { id: "kpis", name: "KPIs" },
  { id: "phases", name: "Phases" },
  { id: "phaseTotals", name: "PhaseTotals" },
  { id: "budget", name: "Budget" },
  { id: "categories", name: "BudgetCategories" },
  { id: "tracks", name: "BudgetTracks" },
] as const;
export type KnownTableId = (typeof knownTables)[number]["id"];

const headingsOf: Readonly<Record<KnownTableId, (texts: SheetTexts) => Readonly<Record<string, string>>>> = {
  assumptions: (texts) => texts.assumptions.tableHeadings,
  objectives: (texts) => texts.overview.objectivesHeadings,
  pillars: (texts) => texts.pillars.tableHeadings,
  areas: (texts) => texts.pillars.areasHeadings,
  pillarTotals: (texts) => texts.pillars.pillarsHeadings,
  strategies: (texts) => texts.strategies.tableHeadings,
  kpis: (texts) => texts.kpis.tableHeadings,
  phases: (texts) => texts.phases.tableHeadings,
  phaseTotals: (texts) => texts.phases.totalsHeadings,
  budget: (texts) => texts.budget.tableHeadings,
  categories: (texts) => texts.budget.totalsHeadings,
  tracks: (texts) => texts.budget.tracksHeadings,
};

/** A heading as people may have retyped it: case and outer blanks do not matter. */
const foldHeading = (heading: string): string => heading.trim().toLowerCase();

/** Column ids of a table by heading, in every language at once. */
export function columnIds(table: KnownTableId): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) =>
      Object.entries(headingsOf[table](sheetTexts[language])).map(
        ([id, heading]) => [foldHeading(heading), id] as const,
      ),
    ),
  );
}

/** The id of each column that has one: columns that people added have none. */
export function identifyColumns(table: KnownTableId, headings: readonly string[]): (string | undefined)[] {
  const ids = columnIds(table);
  return headings.map((heading) => ids.get(foldHeading(heading)));
}
