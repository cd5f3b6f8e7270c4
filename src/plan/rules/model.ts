import { sheetTexts } from "../../i18n/sheets.ts";
import type { Language } from "../../i18n/language.ts";
import type { ClaimRow } from "../rows/claims.ts";
import type { DriverEntry } from "../rows/drivers.ts";
import type { Place } from "../finding.ts";
import { above, all, any, below, column, equals, value, word, type Condition } from "./condition.ts";
import { rowRule, type Breach } from "./rule.ts";

const shares = {
  churn: "DriverChurn",
  renewal: "DriverRenewal",
  takeRate: "DriverTakeRate",
  utilisation: "DriverUtilisation",
  chance: "DriverChance",
  margin: "DriverMargin",
} as const;
/** Growth and the other rates may be negative; these may not. */
const neverNegative = {
  start: "DriverStart",
  added: "DriverAdded",
  price: "DriverPrice",
  hours: "DriverHours",
  churn: "DriverChurn",
  renewal: "DriverRenewal",
  takeRate: "DriverTakeRate",
  utilisation: "DriverUtilisation",
  retentionAlpha: "DriverRetentionAlpha",
  retentionBeta: "DriverRetentionBeta",
  chance: "DriverChance",
} as const;
const cases = ["downside", "base", "upside", "own"] as const;

type DriverColumn = "driver" | (typeof cases)[number];
const isOneOf = (names: Readonly<Record<string, string>>): Condition<DriverColumn> =>
  any(...Object.entries(names).map(([key, name]) => equals<DriverColumn>(column("driver"), word(name, key))));

const isBelow: Condition<DriverColumn> = any(...cases.map((id) => below<DriverColumn>(column(id), value(0))));
const isAboveOne: Condition<DriverColumn> = any(
  ...cases.map((id) => above<DriverColumn>(column(id), value(1))),
);

const outside = ({ stream, driver, ...amounts }: DriverEntry): Breach[] => {
  const values = cases.map((id) => amounts[id]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const nameIn = (language: Language): string => {
    const { words } = sheetTexts[language].assumptions;
    const key = { ...shares, ...neverNegative }[driver as keyof typeof shares | keyof typeof neverNegative];
    return words[key];
  };
  const place: Place =
    stream === "" ? { part: "assumptions", path: ["DriverMargin"] } : { part: "income", path: [stream] };
  return [
    {
      place,
      sentence: (texts, language) =>
        low < 0
          ? texts.driverNegative(stream, nameIn(language), low)
          : texts.driverAboveOne(stream, nameIn(language), high),
      figures: { low, high },
    },
  ];
};

/** Where a claim of the document stands. */
const placeOf: Readonly<Record<ClaimRow["claim"], Place>> = {
  revenue: { part: "objectives", path: [] },
  growth: { part: "objectives", path: [] },
  roi: { part: "roi", path: [], field: "low" },
  markets: { part: "markets", path: [] },
  cash: { part: "income", path: [] },
};

const missed = (row: ClaimRow): Breach[] => {
  const { claim, objective, stated, model, due = 0, times, margin, spending } = row;
  if (stated === "" || model === "") return [];
  const optional = { times, margin, spending };
  const known = Object.fromEntries(
    Object.entries(optional).filter((entry): entry is [string, number] => entry[1] !== ""),
  );
  const figures = { stated, model, due, ...known };
  const place: Place =
    objective === undefined ? placeOf[claim] : { part: "objectives", path: [objective], field: "target" };
  return [{ place, sentence: (texts) => texts.claimMissed(claim, figures), figures }];
};

/** What must hold for the drivers of the model, and for what the document claims against it. */
export const modelRules = {
  "drivers.shareOutside": rowRule("drivers", {
    severity: "error",
    broken: all(isOneOf(shares), isAboveOne),
    column: "base",
    breaches: outside,
  }),
  "drivers.negative": rowRule("drivers", {
    severity: "error",
    broken: all(isOneOf(neverNegative), isBelow),
    column: "base",
    breaches: outside,
  }),
  "model.claims": rowRule("claims", {
    severity: "warning",
    broken: equals(column("check"), word("WordReview", "review")),
    column: "check",
    breaches: missed,
  }),
} as const;
