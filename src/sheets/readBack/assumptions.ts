import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import { languages, type Language } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import type { Plan } from "../../plan/plan.ts";
import { assumptionDefaults } from "../assumptions/rows.ts";
import { assumptionUnits } from "../assumptions/units.ts";
import { assumptionFields } from "../assumptions/fields.ts";
import { serialDate } from "../frame/date.ts";
import { placeKey, readTable, type ReadingSource, type TableRow } from "./reader.ts";

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

type AssumptionCells = TableRow<"assumptions", typeof assumptionFields>;

export const assumptionCells = (source: ReadingSource): AssumptionCells[] =>
  readTable(source, "assumptions", assumptionFields);

/** The cells of Assumptions by their name in formulas. */
export const assumptionValues = (rows: readonly AssumptionCells[]): Map<string, string | number> =>
  new Map(rows.map(({ values: { key = "", value = "" } }) => [key, value] as const));

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
export function readAssumptions(
  rows: readonly AssumptionCells[],
  plan: Plan,
  { collection }: ReadingSource,
): Assumptions | undefined {
  const context = { asOf: "2000-01-01", language: plan.language, currency: plan.currency, scale: 1 } as const;
  const standard = languages.map((language) => {
    const texts = sheetTexts[language];
    const units = assumptionUnits(texts);
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
  for (const row of rows) {
    const { key = "", name: label = "", value = "", unit, source, owner, date, confidence } = row.values;
    const known = standard.flatMap((defaults) => defaults.get(key) ?? []);
    const name = known.length > 0 ? key : label;
    if (name !== "") collection.rows.set(placeKey("assumptions", [name]), row);
    if (known.some(({ topic }) => topic === "plan")) continue;
    const said = withoutUndefined({
      unit: known.some((entry) => entry.unit === unit) ? undefined : unit,
      source: known.some((entry) => entry.source === source) ? undefined : source,
      owner,
      date,
      confidence,
    });
    if (name === "") {
      if (value !== "") row.notPlaced("value");
      continue;
    }
    if (known.some((entry) => entry.value === value) && Object.keys(said).length === 0) continue;
    assumptions[name] = { value, ...said };
  }
  return Object.keys(assumptions).length === 0 ? undefined : assumptions;
}
