import { anyOf } from "../../../lexicon/language.ts";
import { targets } from "../../../lexicon/targets.ts";
import { topics } from "../../../lexicon/topics.ts";
import type { Quantity } from "../../plan.ts";
import { fold, singleLine } from "../fold.ts";
import { findMoment, readDeadline } from "../time/deadline.ts";
import { comparisonAround } from "./comparison.ts";

/** What a sentence such as "Raise income by 20%" sets as its target. */
export interface SentenceTarget {
  readonly target: Quantity;
  /** The target is a change on a baseline. */
  readonly change: boolean;
}

const figure =
  /(?<![\p{L}\d.,/:#-])(?:[a-z]{0,3}[$€£¥₹]\s?|(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl)\s?)?\d[\d.,]*(?![\d/:]|-\p{L}+\s.*\d\s?%)/gu;
const verbs = anyOf(targets, (words) => [...words.reach, ...words.raise, ...words.lower]);
const begins = new RegExp(String.raw`^(?:${verbs})\b`);
const changes = new RegExp(
  String.raw`(?:^|[^a-z])${anyOf(targets, (words) => [...words.raise, ...words.lower])}(?![a-z]).*\s${anyOf(targets, (words) => words.by)}\s+(?:(?:un|una|el|a|an)\s+)?[^\p{L}\d]{0,3}$`,
  "u",
);
const lowers = new RegExp(String.raw`(?:^|[^a-z])${anyOf(targets, (words) => words.lower)}(?![a-z])`);

const differs = new RegExp(
  String.raw`^[\d.,]*\s?%\s+${anyOf(targets, (words) => words.differs)}(?![\p{L}-])`,
  "u",
);

/** "4 out of 5": what a figure is measured on. */
const isScale = /\d\s*(?:sobre|out of|em|\/)\s$/;
/** "The 12 towers", "los 9 colegios", "Dock 4": as many as there are, or a name. */
const counted = /(?:^|\s)(?:the|our|all the|los|las|nuestr[oa]s|os|as|noss[oa]s)\s$/;
/** "Now 6": where it stands. */
const today = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf(topics, (words) => words.columns.actual)}:?\s$`,
  "u",
);
/** "(2025: 81%)": where it stood then. */
const stands = /\((?:\p{L}+\s)?(?:19|20)\d{2}\s?[:=]\s*$/u;
const isKnown = (ahead: string, written: string): boolean =>
  counted.test(ahead) || today.test(ahead) || /\p{L}\s+\p{Lu}\p{Ll}+\s$/u.test(written);

/** A figure between the words that a sentence has before it and behind it, all folded. */
interface Candidate {
  readonly start: number;
  readonly comparison: Quantity["comparison"] | undefined;
  readonly marked: boolean;
}

/**
 * The target in the words of a sentence, read at its figure by `read`; undefined when the sentence has none, or
 * several of which none is marked as what is to be reached.
 */
export function readSentence(
  text: string,
  read: (text: string) => Quantity | undefined,
): SentenceTarget | undefined {
  const line = singleLine(text);
  const folded = fold(line);
  if (folded.length !== line.length) return undefined;
  const when = findMoment(line);
  const candidates = [...folded.matchAll(figure)].flatMap(({ 0: found, index }): Candidate[] => {
    if (when !== undefined && index < when.end && index + found.length > when.start) return [];
    const [ahead, after] = [folded.slice(0, index), folded.slice(index + found.length)];
    if (stands.test(ahead)) return [];
    if (isScale.test(ahead) || isKnown(ahead, line.slice(0, index))) return [];
    const comparison = comparisonAround(ahead, after);
    return [{ start: index, comparison, marked: /[$€£¥₹]|^[a-z]/.test(found) || /^\s?%/.test(after) }];
  });
  const chosen = chosenOf(candidates, begins.test(folded));
  if (chosen === undefined) return undefined;
  const target = read(line.slice(chosen.start));
  if (target === undefined) return undefined;
  if (target.unit === "percent" && differs.test(folded.slice(chosen.start)))
    return { target: { ...target, comparison: "exactly" }, change: true };
  const change = target.unit !== "currency" && changes.test(folded.slice(0, chosen.start));
  if (change && lowers.test(folded)) return { target, change };
  const comparison = target.comparison === "exactly" ? (chosen.comparison ?? "exactly") : target.comparison;
  return { target: { ...target, comparison }, change };
}

function chosenOf(candidates: readonly Candidate[], isAction: boolean): Candidate | undefined {
  const compared = candidates.filter(({ comparison }) => comparison !== undefined);
  if (compared.length === 1) return compared[0];
  const marked = candidates.filter(({ marked: isMarked }) => isMarked);
  if (marked.length === 1) return marked[0];
  return candidates.length === 1 || isAction ? candidates[0] : undefined;
}

/** "Recruit 300 volunteers by 2028", "Alcanzar 20.000 socios": a figure that is asked for, not one that is told. */
export function isAim({ words }: { readonly words: string }): boolean {
  if (!/\d/.test(words)) return false;
  return begins.test(fold(words)) || isDue(words);
}

/** A figure with a date that it is due by. */
function isDue(words: string): boolean {
  const due = readDeadline(words);
  return due !== undefined && /\d/.test(words.slice(0, due.start) + words.slice(due.end));
}
