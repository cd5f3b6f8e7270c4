import { languages } from "../../i18n/language.ts";
import { sheetTexts } from "../../i18n/sheets.ts";
import { withoutUndefined } from "../../plan/withoutUndefined.ts";
import { impliedOnly, planSlots, possibleSlots, slotFacts, type PlanSlot } from "../../forecast/index.ts";
import type { Assumption, CaseAmounts, Income, Market, Plan, Risk, StreamKind } from "../../plan/plan.ts";
import { driverNames } from "../words.ts";
import { marketFields } from "../markets/table.ts";
import { incomeFields } from "../revenue/placedTable.ts";
import { streamFields } from "../revenue/streamsTable.ts";
import { riskFields } from "../risks/table.ts";
import { driverFields } from "../scenarios/driversTable.ts";
import { placeKey, readTable, type ReadingSource } from "./reader.ts";

/** One driver as its row says it. */
interface ReadDriver {
  readonly place: number;
  readonly slot: keyof typeof driverNames;
  readonly amounts: CaseAmounts;
  /** The row says that somebody stated it, so that it stands also where it is what is assumed without it. */
  readonly stated: boolean;
}

const statedWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { document, person } = sheetTexts[language].scenarios.origins;
    return [document, person];
  }),
);

function readDrivers(source: ReadingSource): ReadDriver[] {
  return readTable(source, "drivers", driverFields).flatMap((row) => {
    const slot = source.words.read(row, "driver", driverNames);
    const { place = 0, base, downside, upside, own } = row.values;
    if (slot === undefined || base === undefined) return [];
    const differing = (value: number | undefined): number | undefined => (value === base ? undefined : value);
    const amounts = {
      base,
      ...withoutUndefined({ downside: differing(downside), upside: differing(upside), own: differing(own) }),
    };
    return [{ place, slot, amounts, stated: statedWords.has(row.text("source")) }];
  });
}

/** Streams in the order of Revenue, each with its drivers of Scenarios. */
export function readIncome(source: ReadingSource): Income[] | undefined {
  const drivers = readDrivers(source);
  const dated = readDated(source);
  const income = readTable(source, "streams", streamFields).flatMap((row): Income[] => {
    const { number, stream: name, kind = "other" } = row.values;
    if (name === undefined) return [];
    source.collection.rows.set(placeKey("income", [name]), row);
    const own = drivers.filter(({ place }) => place === number);
    const slots: readonly string[] = possibleSlots(kind);
    const amounts = dated.filter(({ stream }) => stream === name);
    const said = own.filter(
      ({ slot, amounts: cases, stated }) =>
        slots.includes(slot) &&
        ((stated && amounts.length === 0) ||
          Object.keys(cases).length > 1 ||
          cases.base !== slotFacts[slot].standard),
    );
    const plain = said.find(({ slot, amounts }) => slot === "chance" && isPlainChance(amounts));
    const rest = said.filter((driver) => driver !== plain);
    return [
      {
        track: "",
        name,
        ...(kind === "other" && amounts.length > 0 && rest.length === 0
          ? datedIncome(amounts)
          : { period: "year" as const, ...incomeOf(kind, rest) }),
        ...withoutUndefined({ chance: plain?.amounts.base }),
      },
    ];
  });
  return income.length === 0 ? undefined : income;
}

/** It comes, or it does not: no more than how likely that is. */
const isPlainChance = ({ base, downside = base, upside = base, own = base }: CaseAmounts): boolean =>
  base >= 0 && base <= 1 && downside === 0 && upside === 1 && own === base;

/** An amount that comes in once, as its row says it. */
interface ReadDated {
  readonly stream: string | undefined;
  readonly when: string | undefined;
  readonly low: number;
  readonly likely: number | undefined;
  readonly high: number;
}

function readDated(source: ReadingSource): ReadDated[] {
  return readTable(source, "incomePlaced", incomeFields).flatMap(({ values }): ReadDated[] => {
    const { stream, when, period, likely } = values;
    const [low, high] = [values.low ?? likely ?? values.high, values.high ?? likely ?? values.low];
    return low === undefined || high === undefined
      ? []
      : [{ stream, when: momentOf(when, period, 1), low, likely, high }];
  });
}

/** One amount without a time of its own comes once; others are the stream's amounts by period. */
function datedIncome(
  amounts: readonly ReadDated[],
): Pick<Income, "low" | "high" | "likely" | "period" | "byPeriod"> {
  const [only, more] = amounts;
  if (only !== undefined && more === undefined && only.when === undefined) {
    const { low, high, likely } = only;
    return { low, high, ...withoutUndefined({ likely }), period: "once" };
  }
  return {
    low: amounts.reduce((sum, { low }) => sum + low, 0),
    high: amounts.reduce((sum, { high }) => sum + high, 0),
    period: "once",
    byPeriod: amounts.map(({ when = "Y1", low, high, likely }) => ({
      period: when,
      low,
      high,
      ...withoutUndefined({ likely }),
    })),
  };
}

/** An amount a year in its range where the drivers say no more than that; else the drivers. */
function incomeOf(
  kind: StreamKind,
  said: readonly ReadDriver[],
): Pick<Income, "kind" | "low" | "high" | "likely" | "drivers"> {
  const [only, more] = said;
  if (kind === "other" && only?.slot === "added" && more === undefined && only.amounts.own === undefined) {
    const { base, downside: low = base, upside: high = base } = only.amounts;
    return { low, high, ...(base === (low + high) / 2 ? {} : { likely: base }) };
  }
  if (said.length === 0) return { kind };
  return { kind, drivers: Object.fromEntries(said.map(({ slot, amounts }) => [slot, amounts])) };
}

/** What the drivers of the whole plan say beyond their standards: kept among the plan's assumptions. */
export function readPlanDrivers(source: ReadingSource): Record<string, Assumption> {
  const isPlanSlot = (slot: string): slot is PlanSlot => (planSlots as readonly string[]).includes(slot);
  return Object.fromEntries(
    readDrivers(source).flatMap(({ slot, amounts: { base, ...cases } }): [string, Assumption][] => {
      if (!isPlanSlot(slot) || slot === "discountRate") return [];
      const alike = base === slotFacts[slot].standard && Object.keys(cases).length === 0;
      const asBudget =
        slot === "spendingPosition" &&
        base === 0.5 &&
        cases.downside === 1 &&
        cases.upside === 0 &&
        cases.own === undefined;
      return alike || asBudget ? [] : [[driverNames[slot], { value: base, ...cases }]];
    }),
  );
}

/** Without the stream that the sheets derive from the plan itself, as long as nobody has changed it. */
export function withoutImplied(plan: Plan): Plan {
  if (plan.income === undefined || !impliedOnly(plan)) return plan;
  return withoutUndefined({ ...plan, income: undefined }) as Plan;
}

export function readRisks(source: ReadingSource): Risk[] | undefined {
  const risks = readTable(source, "risks", riskFields).flatMap((row): Risk[] => {
    const { name, period, when, status, ...rest } = row.values;
    if (name === undefined) return [];
    source.collection.rows.set(placeKey("risks", [name]), row);
    return [
      {
        name,
        ...withoutUndefined({
          ...rest,
          when: momentOf(when, period, 1),
          status: status === "open" ? undefined : status,
        }),
      },
    ];
  });
  return risks.length === 0 ? undefined : risks;
}

export function readMarkets(source: ReadingSource): Market[] | undefined {
  const markets = readTable(source, "markets", marketFields).flatMap((row): Market[] => {
    const { name, home, entry, entryPeriod, exit, exitPeriod, ...rest } = row.values;
    if (name === undefined) return [];
    source.collection.rows.set(placeKey("markets", [name]), row);
    return [
      {
        name,
        ...withoutUndefined({
          ...rest,
          home: home === "yes" ? (true as const) : undefined,
          entry: momentOf(entry, home === "yes" && entryPeriod === 0 ? undefined : entryPeriod),
          exit: momentOf(exit, exitPeriod),
        }),
      },
    ];
  });
  return markets.length === 0 ? undefined : markets;
}

const momentForm = /^(?:\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?|[YQMW][1-9]\d{0,2})$/;

/** The time as it was written, else the number of its period as a year of the plan; `usual` is what a blank means. */
function momentOf(
  written: string | undefined,
  period: number | undefined,
  usual?: number,
): string | undefined {
  if (written !== undefined && momentForm.test(written)) return written;
  return period === undefined || period === 0 || period === usual ? undefined : `Y${period}`;
}
