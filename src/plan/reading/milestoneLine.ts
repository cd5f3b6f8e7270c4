import type { Item } from "../outline/item.ts";
import { labelOf } from "./evidence/words.ts";
import { cleanName, singleLine } from "./fold.ts";
import { splitSpan } from "./headingTime.ts";
import { amountsIn } from "./money/amounts.ts";
import { findMoment } from "./time/deadline.ts";
import { readSpan } from "./time/period.ts";
import type { Span } from "./time/span.ts";

/** A thing to be done or handed over, with its time and perhaps its price. */
export interface MilestoneLine {
  readonly name: string;
  readonly span: Span;
  /** It has a code or a number of its own ("M1", "Hito 2"), which is no time. */
  readonly coded: boolean;
  readonly cost?: string;
  /** What is said of it besides. */
  readonly remark: string;
}

const code = /^\p{Lu}{1,3}\s?\d{1,2}(?:\.\d{1,2})?\s*[:.)–—-]\s+(?=\p{L})/u;
const leadsOver = /[\s:;,(–—-]+$/u;
/** "Cost: ", "Coste total: " in front of an amount, at the beginning of a sentence or behind a comma. */
const labelAhead = /(?:^|[.;,(–—-])\s*\p{L}+(?:\s\p{L}+)?\s*[::]\s*$/u;

/** "M1: Survey (June 2027): $9,000" and "Hito 2 – Obra, julio de 2027": undefined without a time. */
export function readMilestoneLine(item: Item): MilestoneLine | undefined {
  if (!/\d/.test(item.words)) return undefined;
  const told = item.bold && item.text !== "";
  const line = singleLine(told ? item.name : item.words);
  const label = labelOf(line);
  const labelled = label?.label === "milestone" && label.number !== undefined && label.name !== "";
  const head = labelled ? label.name : line.replace(code, "");
  const { rest, cost } = withoutCost(told ? item.text : head);
  const timed = timedName(told ? head : rest) ?? (told ? { name: head, ...timeWithin(rest) } : undefined);
  if (timed?.span === undefined || !/\p{L}{2}/u.test(timed.name)) return undefined;
  return {
    name: cleanName(timed.name).replace(/[\s,;–—-]+$/u, ""),
    span: timed.span,
    coded: head !== line,
    ...(cost === undefined ? {} : { cost }),
    remark: told ? remarkOf(rest) : "",
  };
}

/** The one amount of money of a line, and the line without it. */
function withoutCost(text: string): { rest: string; cost?: string } {
  const [only, ...others] = amountsIn(text).filter(({ kind }) => kind === "money");
  if (only === undefined || others.length > 0) return { rest: text };
  const ahead = text.slice(0, only.start);
  const label = labelAhead.exec(ahead);
  const before = label === null ? ahead : ahead.slice(0, label.index);
  const behind = text.slice(only.end).replace(/^\s*[).]/, "");
  return {
    rest: `${before.replace(leadsOver, "")}${closes(before) ? ")" : ""}${behind}`,
    cost: text.slice(only.start, only.end),
  };
}

/** "(June 2027, $9,000)": what the amount stood in is still open. */
const closes = (text: string): boolean =>
  text.lastIndexOf("(") > text.lastIndexOf(")") && !/\(\s*$/.test(text);

function timedName(text: string): { name: string; span: Span | undefined } | undefined {
  const timed = splitSpan(text, (each) => readSpan(each));
  return timed !== undefined && /\p{L}{2}/u.test(timed.name) ? timed : undefined;
}

function timeWithin(text: string): { span: Span | undefined } {
  const found = findMoment(text)?.moment;
  return { span: found === undefined ? undefined : readSpan(found) };
}

/** The sentences that say neither when nor for how much. */
const remarkOf = (text: string): string =>
  text
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => findMoment(sentence) === undefined)
    .join(" ")
    .replace(/[\s.;]+$/, "");

/** A list of things that each have their time and their price, or a code beside their time. */
export function milestoneLines(items: readonly Item[]): readonly MilestoneLine[] | undefined {
  const known: MilestoneLine[] = [];
  for (const item of items) {
    const line = readMilestoneLine(item);
    // Most lists are none, which their first item shows.
    if (line === undefined) return undefined;
    known.push(line);
  }
  const [first, ...others] = known;
  if (others.length === 0) return undefined;
  if (known.some(({ span }) => span.base !== first?.span.base)) return undefined;
  return known.every(({ cost, coded }) => cost !== undefined || coded) ? known : undefined;
}
