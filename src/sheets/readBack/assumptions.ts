import { languages, type Language } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import type { Plan } from "../../plan/plan.ts";
import { assumptionDefaults } from "../assumptions/rows.ts";
import { assumptionUnits } from "../assumptions/units.ts";
import { serialDate } from "../frame/date.ts";
import { readDate } from "./measures.ts";
import { given, placeKey, readRows, type Collection, type RowReader, type Tables } from "./reader.ts";

type Assumptions = NonNullable<Plan["assumptions"]>;

/** What Assumptions says of the plan itself. */
export interface PlanFacts {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly language: Language | undefined;
  readonly currency: string | undefined;
  readonly startMonth: string | undefined;
  readonly roi: Plan["roi"];
}

/** The cells of Assumptions by their name in formulas. */
export function assumptionValues(tables: Tables, collection: Collection): Map<string, string | number> {
  return new Map(
    readRows(tables, "assumptions", collection).map((row) => [row.text("key"), valueOf(row)] as const),
  );
}

/** Texts stay texts, even those that look like numbers. */
const valueOf = (row: RowReader): string | number =>
  row.isText("value") ? row.text("value") : (row.number("value") ?? "");

export function planFacts(values: ReadonlyMap<string, string | number>): PlanFacts {
  const text = (name: string): string | undefined => String(values.get(name) ?? "") || undefined;
  const number = (name: string): number | undefined => {
    const value = values.get(name);
    return typeof value === "number" ? value : undefined;
  };
  const start = number("StartDate");
  const currency = text("PlanCurrency")?.toUpperCase();
  const [low, high] = [number("RoiLow"), number("RoiHigh")];
  return {
    title: text("PlanTitle"),
    subtitle: text("PlanSubtitle"),
    language: languages.find((language) => language === text("PlanLanguage")),
    currency: currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    startMonth: start === undefined ? undefined : serialDate(start).slice(0, 7),
    roi: low === undefined || high === undefined ? undefined : { low, high, text: text("RoiText") ?? "" },
  };
}

/** What people said of each assumption; rows that still are as a new workbook has them say nothing. */
export function readAssumptions(tables: Tables, plan: Plan, collection: Collection): Assumptions | undefined {
  const context = { asOf: "2000-01-01", language: plan.language, currency: plan.currency, scale: 1 } as const;
  const standard = languages.map((language) => {
    const texts = sheetTexts[language];
    const units = assumptionUnits(texts, plan.currency);
    return new Map(
      assumptionDefaults(plan, context, texts).map((row) => [
        row.name as string,
        {
          topic: row.topic,
          value: row.value ?? "",
          unit: units[row.kind],
          source: texts.assumptions.sources[row.source],
        },
      ]),
    );
  });
  const assumptions: Assumptions = {};
  for (const row of readRows(tables, "assumptions", collection)) {
    const [key, label] = [row.text("key"), row.text("name")];
    const known = standard.flatMap((rows) => rows.get(key) ?? []);
    if (known.some(({ topic }) => topic === "plan")) continue;
    const value = valueOf(row);
    const [unit, source] = [row.optionalText("unit"), row.optionalText("source")];
    const said = given({
      unit: known.some((entry) => entry.unit === unit) ? undefined : unit,
      source: known.some((entry) => entry.source === source) ? undefined : source,
      owner: row.optionalText("owner"),
      date: readDate(row, "date"),
      confidence: row.optionalText("confidence"),
    });
    const name = known.length > 0 ? key : label;
    if (name === "") {
      if (value !== "") row.notPlaced("value");
      continue;
    }
    collection.rows.set(placeKey("assumptions", [name]), row);
    if (known.some((entry) => entry.value === value) && Object.keys(said).length === 0) continue;
    assumptions[name] = { value, ...said };
  }
  return Object.keys(assumptions).length === 0 ? undefined : assumptions;
}
