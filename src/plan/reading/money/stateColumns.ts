import { take, type Draft } from "./columnDraft.ts";
import { columnsNamed } from "./columnWords.ts";
import { readMoment, yearIn, type Moment } from "./moments.ts";
import { totalIn } from "./words.ts";
import { valueAt } from "../../valueAt.ts";

/** "FY26A", "2027E": a letter behind a year says whether it was or is to be. */
const lettered = /((?:fy\s?'?)?(?:19|20)?\d{2})\s?([ABEFP])$/iu;
const stateOf: ReadonlyMap<string, string> = new Map([
  ["A", "actual"],
  ["B", "budget"],
  ["E", "estimate"],
  ["F", "forecast"],
  ["P", "plan"],
]);

/** The year of a heading; of "2026-27" and "FY26/27" the first. */
function yearOf(heading: string): number | undefined {
  const short = /(?<![\p{L}\d])fy\s?'?(\d{2})(?!\d)/iu.exec(heading)?.[1];
  if (short !== undefined) return 2000 + Number(short);
  const span = /(?<!\d)((?:19|20)\d{2})\s?[/–-]\s?(?:20)?\d{2}(?!\d)/.exec(heading)?.[1];
  return span === undefined ? yearIn(heading.replace(/(?<=\p{Lu})(?=\d)/gu, " ")) : Number(span);
}

/**
 * Columns of a year each with the state of its figures ("FY2024 Actual", "FY2025 Adopted", "FY2026 Proposed"): one
 * budget after the other. The last year's plan is the amount, what came before is told beside it; several years
 * in one state are the years of one plan.
 */
export function takeStates(left: readonly Draft[]): void {
  const dated = left.flatMap((draft) => {
    const spelled = draft.heading.replace(
      lettered,
      (_, year: string, letter: string) => `${year} ${valueAt(stateOf, letter.toUpperCase())}`,
    );
    const year = yearOf(spelled);
    const state = spelled
      .replace(/(?:(?<!\p{L})\p{L}{1,2})?\s?\d{4}(?:[/–-]\d{2,4})?|fy\s?'?\d{2}(?:[/–-]\d{2})?(?!\d)/giu, " ")
      .replace(/[()\s:.–-]+/gu, " ")
      .trim();
    return year === undefined || state === "" ? [] : [{ draft, year, state, named: columnsNamed(state) }];
  });
  if (new Set(dated.map(({ year }) => year)).size < 2) return;
  const spent = dated.filter(({ named }) => named.has("actual") && !named.has("planned"));
  const planned = dated.filter(
    (one) => !spent.includes(one) && (one.named.has("planned") || one.named.has("amount")),
  );
  if (spent.length + planned.length < dated.length || planned.length === 0) return;
  if (hasTwice(planned) || hasTwice(spent)) return;
  const last = planned.reduce((latest, one) => (one.year > latest.year ? one : latest));
  // What was budgeted for a year that has its actual figures is no plan any more.
  const over = new Set(spent.map(({ year }) => year));
  const same = planned.filter((one) => one.state === last.state && (one === last || !over.has(one.year)));
  if (same.length > 1) {
    for (const { draft } of same) take(draft, "byPeriod", "words");
  } else take(last.draft, "amount", "words");
  take(spent.find(({ year }) => year === last.year && same.length === 1)?.draft, "actual", "words");
  for (const { draft } of dated) if (draft.role === undefined) take(draft, "note", "words");
}

const hasTwice = (dated: readonly { readonly year: number; readonly state: string }[]): boolean =>
  new Set(dated.map(({ year, state }) => `${year} ${state}`)).size < dated.length;

/**
 * "Q1 Plan | Q1 Actual | Q2 Plan | Q2 Actual": what is planned for each time is the amount, and what was spent in it
 * stands beside. Each time is planned once, and no other figures but totals may stand there.
 */
export function takeTimedStates(left: readonly Draft[], inYear: number | undefined): void {
  const open = left.filter(({ role, heading }) => role === undefined && totalIn(heading) === undefined);
  const timed = open.flatMap((draft) => {
    const said = timeAndState(draft.heading, inYear);
    return said === undefined ? [] : [{ draft, ...said }];
  });
  if (timed.length < open.length) return;
  const planned = timed.filter(({ state }) => state === "planned");
  const times = new Set(planned.map(({ time }) => time));
  if (planned.length < 2 || times.size < planned.length || planned.length === timed.length) return;
  for (const { draft, state, moment } of timed) {
    take(draft, state === "planned" ? "byPeriod" : "note", "words");
    draft.moment = moment;
  }
}

type TimedState = { readonly time: string; readonly state: "planned" | "actual"; readonly moment: Moment };

/** A heading of a time and a state, in either order. */
function timeAndState(heading: string, inYear: number | undefined): TimedState | undefined {
  const words = heading
    .replace(/[()]/g, " ")
    .split(/[\s:–—/-]+/)
    .filter((word) => word !== "");
  for (const at of words.keys()) {
    const parts = [words.slice(0, at).join(" "), words.slice(at).join(" ")] as const;
    for (const [time, state] of [parts, [parts[1], parts[0]] as const]) {
      const moment = readMoment(time, inYear);
      const named = columnsNamed(state);
      if (moment === undefined || named.has("planned") === named.has("actual")) continue;
      return { time: moment.when ?? time, state: named.has("planned") ? "planned" : "actual", moment };
    }
  }
  return undefined;
}
