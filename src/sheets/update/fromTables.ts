import { languages, type Language } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import { periodLengths, timeGrid } from "../../forecast/index.ts";
import { serialDate } from "../frame/date.ts";
import { headingsOf, tables as definitions, type SheetId, type TableId } from "../ids.ts";
import { grid } from "../readBack/grid.ts";
import { knownTables, planFromTables } from "../readBack/planFromTables.ts";
import type { TableContent } from "../readBack/reader.ts";
import type { Origins } from "./update.ts";

/** The tables that a file of a plan is known by, and those whose exact figures stand in it as values. */
export const fileTables: readonly { readonly id: TableId; readonly name: string }[] = [
  ...knownTables,
  ...(["exact", "returnsExact", "returnLines"] as const).map((id) => ({ id, name: definitions[id].name })),
];

/** A table of each sheet that formulas of exact figures may speak of. */
const sheetOfTable: Partial<Readonly<Record<TableId, SheetId>>> = {
  objectives: "overview",
  kpis: "kpis",
  phases: "phases",
  budget: "budget",
  streams: "revenue",
  paths: "projection",
  markets: "markets",
  returnsExact: "returns",
  risks: "risks",
  drivers: "scenarios",
};

/** What sheets were made of, by what stands in them: of files and old workbooks nothing else is known. */
export function originsFromTables(contents: readonly TableContent[]): Origins {
  const language = languageOf(contents);
  const { plan } = planFromTables(contents, language);
  const assumptions = grid(contents, "assumptions")?.rows ?? [];
  const assumption = (name: string): number =>
    Number(assumptions.find((row) => row.value("key") === name)?.value("value") || 0);
  const [calculatedOn = assumption("AsOfDate")] = (["exact", "returnsExact"] as const).flatMap((id) =>
    (grid(contents, id)?.rows ?? []).map((row) => Number(row.value("calculatedOn"))).filter((day) => day > 0),
  );
  const perYear = assumption("PeriodsPerYear");
  return {
    written: plan,
    document: plan,
    context: {
      asOf: serialDate(calculatedOn),
      language,
      currency: plan.currency,
      scale: 1,
      periodLength: periodLengths.find((length) => timeGrid(plan, length).perYear === perYear),
      sheets: contents.flatMap(({ id }) => sheetOfTable[id as TableId] ?? []),
    },
  };
}

/** The language of most headings: a plan may be in another than its sheets. */
function languageOf(contents: readonly TableContent[]): Language {
  const known = contents.flatMap(({ id, headings }) =>
    Object.hasOwn(definitions, id) ? [{ id: id as TableId, headings }] : [],
  );
  const counts = languages.map((language) =>
    known.reduce((sum, { id, headings }) => {
      const own = new Set<string>(Object.values(headingsOf(id, sheetTexts[language])));
      return sum + headings.filter((heading) => own.has(heading)).length;
    }, 0),
  );
  return languages[counts.indexOf(Math.max(...counts))] ?? "en";
}
