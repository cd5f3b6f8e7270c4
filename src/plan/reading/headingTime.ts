import { anyOf } from "../../lexicon/language.ts";
import { time } from "../../lexicon/time.ts";
import { cleanName } from "./fold.ts";
import type { Announcement } from "./heading.ts";
import { caught } from "./match.ts";
import { readDuration, readSpan } from "./time/period.ts";
import type { Span } from "./time/span.ts";

/** A name and the time that is said beside it. */
export interface Timed {
  readonly name: string;
  readonly span: Span;
}

const phase = new RegExp(
  String.raw`^${anyOf(time, (words) => words.phase)}\s*(?:#\s*)?(\d{1,3}|[ivx]{1,4}|[a-h](?![a-z]))?\b\s*[:.)·|–—-]?\s*(.*)$`,
  "iu",
);
const lastParenthesis = /^(.*?)\s*\(([^()]*)\)\s*$/;
const firstParenthesis = /^\(([^()]*)\)\s*[:.–—-]?\s*(.*)$/;
/** "(Jan–Mar 2026) – $50k": what the phase costs, behind its time. */
const behindTime =
  /^(.*\S)\s*(?:\s[–—-]\s|[:,]\s|\()\s*((?:[A-Z]{1,3}\s?)?\p{Sc}\s?\d[^()]*|\d[\d.,\s]*(?:\p{L}{1,8}\s?)?(?:\p{Sc}|EUR|USD|GBP)[^()\d]*)\)?$/u;
const separator = /\s*(?:[::·|–—-]|,)\s+/g;
/** No period takes more letters than this, nor do separators come more often in front of one. */
const longestTime = 60;

/** "Fase 2: Crecimiento (Meses 7-12)": a phase only with its time, or with the time that it takes. */
export function readPhase(clean: string): Announcement | undefined {
  const found = phase.exec(clean);
  if (found === null) return undefined;
  const whole = caught(found, 2);
  const priced = behindTime.exec(whole);
  const rest = priced === null ? whole : caught(priced, 1);
  const timed = splitSpan(rest, readSpan) ?? splitSpan(rest, readDuration) ?? spanInFront(rest);
  if (timed === undefined) return undefined;
  const name = cleanName(timed.name);
  const lead = clean.slice(0, clean.length - whole.length);
  const numbered = lead.replace(/[\s:.)·|–—-]+$/, "");
  const bare = found[1] === undefined && !/[:.)·|–—-]\s*$/.test(lead);
  const full = bare ? `${numbered} ${name}`.trim() : name;
  const cost = priced === null ? {} : { cost: caught(priced, 2) };
  return { kind: "phase", name: full === "" ? numbered : full, labelled: false, span: timed.span, ...cost };
}

/** A heading that is a period, with or without a name: "Q1 2024", "2025", "Año 1: Fundación". */
export function readPeriod(clean: string): Announcement | undefined {
  const whole = readSpan(clean);
  if (whole !== undefined) return { kind: "period", name: "", labelled: false, span: whole };
  const timed = spanInFront(clean);
  return timed && { kind: "period", name: cleanName(timed.name), labelled: false, span: timed.span };
}

/** "Corto plazo (0-6 meses)": any words with the time in parentheses behind them. */
export function readTimed(clean: string): Timed | undefined {
  const found = lastParenthesis.exec(clean);
  const span = found === null ? undefined : readSpan(caught(found, 2));
  return span && { name: cleanName(caught(found, 1)), span };
}

/** "Fundación (Año 1)", "(Año 1): Fundación" and "Fundación - Mes 1-3" as name and time. */
export function splitSpan(text: string, read: (text: string) => Span | undefined): Timed | undefined {
  const last = lastParenthesis.exec(text);
  const lastSpan = last === null ? undefined : read(caught(last, 2));
  if (lastSpan !== undefined) return { name: caught(last, 1), span: lastSpan };
  const first = firstParenthesis.exec(text);
  const firstSpan = first === null ? undefined : read(caught(first, 1));
  if (firstSpan !== undefined) return { name: caught(first, 2), span: firstSpan };
  for (const { index, 0: between } of text.matchAll(separator)) {
    const rest = text.slice(index + between.length);
    const span = rest.length > longestTime ? undefined : read(rest);
    if (span !== undefined) return { name: text.slice(0, index), span };
  }
  return undefined;
}

/** "Q1 2025 – Q2 2025: Fundación": the longest period that the text begins with. */
function spanInFront(text: string): Timed | undefined {
  const places = [...text.slice(0, longestTime).matchAll(separator)].reverse();
  for (const { index, 0: between } of places) {
    const span = readSpan(text.slice(0, index));
    const name = text.slice(index + between.length);
    // "Q1 2025, Q2 2025" and "Año 1, 5 mercados" name no phase behind a comma.
    if (span !== undefined && name !== "" && !between.includes(",")) return { name, span };
  }
  return undefined;
}
