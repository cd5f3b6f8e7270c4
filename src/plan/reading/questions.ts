import { inEveryLanguage, type Language } from "../../i18n/language.ts";
import { readingTexts } from "../../i18n/reading.ts";
import type { BudgetLine, Plan } from "../plan.ts";
import type { SourcePlace } from "../source/tree.ts";
import { leastOf, largestOf } from "../extremes.ts";
import { grouped } from "../grouped.ts";
import { isOpen, placedDoubts, type PlacedDoubt } from "./doubts.ts";
import type { DoubtKind } from "./money/moneyRow.ts";
import type { SettledMoney } from "./money/settle.ts";
import type { MoneyTaken } from "./money/take.ts";
import { mayBeMove } from "./measure/move.ts";
import { amountWithin } from "./moneyWithin.ts";
import type { PartReading, ReadingsLog } from "./readings.ts";

export type QuestionTopic =
  DoubtKind | "kind" | "changed" | "contradicted" | "currencyNone" | "currencyAssumed" | "period" | "move";

/** Something that the document leaves open and a person can say, the largest money first. */
export interface Question {
  readonly about: QuestionTopic;
  /** The part whose decision answers it, as `readings` calls it; absent where it is about the whole plan. */
  readonly key?: string;
  readonly place: SourcePlace;
  /** The heading that it stands under. */
  readonly heading: string;
  /** The rows that it is about. */
  readonly names: readonly string[];
  /** The money in it as a share of the largest budget, 0 to 1. */
  readonly stake: number;
  readonly message: Readonly<Record<Language, string>>;
}

interface Asked extends Omit<Question, "stake" | "message"> {
  readonly amount: number;
  readonly say: (language: Language) => string;
}

/** What is to be asked of a reading. */
export function questionsOf(
  log: ReadingsLog,
  taken: readonly MoneyTaken[],
  money: SettledMoney,
  plan: Plan,
): Question[] {
  const doubts = placedDoubts(log.parts, taken);
  const asked = [
    ...log.parts.flatMap((part) => aboutPart(part, log)),
    ...aboutAmounts(doubts),
    ...aboutCurrency(money, plan),
    ...aboutPeriods(plan),
    ...aboutMoves(plan),
  ];
  const largest = largestOf(taken.map(({ account }) => totalOf(account.categories)));
  return asked
    .map(({ amount, say, ...rest }) => ({
      ...rest,
      stake: largest === 0 ? 0 : Math.min(1, Math.abs(amount) / largest),
      message: inEveryLanguage(say),
    }))
    .sort((a, b) => b.stake - a.stake || a.place.firstLine - b.place.firstLine);
}

function totalOf(categories: Plan["budget"]["categories"]): number {
  return categories.reduce(
    (sum, { lines }) => sum + lines.reduce((all, { high }) => all + Math.abs(high), 0),
    0,
  );
}

function aboutPart(part: PartReading, log: ReadingsLog): Asked[] {
  const { key, place, heading, kind, second, decided, contradicted } = part;
  const about = contradicted ? "contradicted" : decided === "changed" ? "changed" : "kind";
  if (about === "kind" && !isOpen(part)) return [];
  const source = log.sources.get(part);
  return [
    {
      about,
      key,
      place,
      heading,
      names: [],
      amount: source === undefined ? 0 : amountWithin(source),
      say: (language) => {
        const { questions, partKinds } = readingTexts[language];
        if (about !== "kind") return questions[about](heading);
        return questions.kind(heading, partKinds[kind], partKinds[second ?? "notes"]);
      },
    },
  ];
}

/** Doubts of one kind in one part are one question. */
function aboutAmounts(doubts: readonly PlacedDoubt[]): Asked[] {
  return grouped(doubts, ({ kind, part }) => `${kind} ${part?.key ?? ""}`).flatMap(([, same]): Asked[] => {
    const [{ kind, part }] = same;
    const names = same.map(({ name }) => name);
    const lines = same.map(({ line }) => line);
    return [
      {
        about: kind,
        ...(part === undefined ? {} : { key: part.key }),
        place: { firstLine: leastOf(lines), lastLine: largestOf(lines) },
        heading: part?.heading ?? "",
        names,
        // What may be in thousands is worth as much.
        amount:
          same.reduce((sum, { low, high }) => sum + Math.max(Math.abs(low), Math.abs(high)), 0) *
          (kind === "scale" ? 1000 : 1),
        say: (language) => readingTexts[language].questions[kind](names),
      },
    ];
  });
}

function aboutCurrency({ assumedAt, categories, income }: SettledMoney, { currency }: Plan): Asked[] {
  const [first] = categories;
  if (first === undefined && income.length === 0) return [];
  const about = currency === undefined ? "currencyNone" : "currencyAssumed";
  if (currency !== undefined && assumedAt === undefined) return [];
  const line = assumedAt ?? first?.line ?? income[0]?.place?.line ?? 1;
  return [
    {
      about,
      place: { firstLine: line, lastLine: line },
      heading: first?.category.track ?? "",
      names: [],
      amount: Infinity,
      say: (language) => {
        const { questions } = readingTexts[language];
        return currency === undefined ? questions.currencyNone() : questions.currencyAssumed(currency);
      },
    },
  ];
}

/** Costs or income whose amounts may be a year's, a month's or due once: asked once for each budget. */
function aboutPeriods({ budget, income = [] }: Plan): Asked[] {
  const costs = grouped(budget.categories, ({ track }) => track).flatMap(([track, categories]) =>
    aboutPeriod(
      track,
      categories.flatMap(({ lines }) => lines),
      "period",
    ),
  );
  const streams = grouped(income, ({ track }) => track).flatMap(([track, lines]) =>
    aboutPeriod(track, lines, "periodIncome"),
  );
  return [...costs, ...streams];
}

function aboutPeriod(
  track: string,
  all: readonly (Pick<BudgetLine, "name" | "periodStated" | "place"> & {
    readonly high?: number | undefined;
  })[],
  text: "period" | "periodIncome",
): Asked[] {
  const silent = all.filter(({ periodStated }) => periodStated === false);
  if (silent.length === 0) return [];
  const lines = silent.flatMap(({ place }) => place?.line ?? []);
  const [first, last] = lines.length === 0 ? [1, 1] : [leastOf(lines), largestOf(lines)];
  return [
    {
      about: "period",
      place: { firstLine: first, lastLine: last },
      heading: track,
      names: silent.map(({ name }) => name),
      amount: silent.reduce((sum, { high = 0 }) => sum + Math.abs(high), 0),
      say: (language) => readingTexts[language].questions[text](track, silent.length),
    },
  ];
}

/** Measures whose two figures may be where they stand and are to come to as well as the ends of a range: asked once. */
function aboutMoves({ kpis, objectives }: Plan): Asked[] {
  const open = [...objectives, ...kpis].filter(
    ({ name, text, target, baseline }) =>
      target !== undefined &&
      (baseline === undefined || target.comparison !== "between") &&
      mayBeMove(name, text),
  );
  const [first] = open;
  if (first === undefined) return [];
  const names = open.map(({ name }) => name);
  const lines = open.map(({ place }) => place?.line ?? 1);
  return [
    {
      about: "move",
      place: { firstLine: leastOf(lines), lastLine: largestOf(lines) },
      heading: "",
      names,
      amount: 0,
      say: (language) => readingTexts[language].questions.move(names),
    },
  ];
}
