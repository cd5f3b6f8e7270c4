import { singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";
import { findMoment } from "../time/deadline.ts";
import { stepsOf, type Step } from "./steps.ts";

/** What joins a figure with the time behind it: "180 (", "9 % en ", "70% by the end of ". */
const joint =
  /[\s(,]*(?:(?<!\p{L})(?:in|by|at|for|en|para|em|até|hasta|a|de|del?|el|the|end|of|final(?:es)?|fin)\s+)*\(?$/iu;
const begins = /^(?:from\s|desde\s|de\s)?\P{L}{0,4}\d/iu;
const arrow = /\s*(?:[-–—=~]*[>→⇒➔➜⟶➡⟹►▶»]+)\s*/u;
const separators = /\s*[,;|]\s+|\s+(?:and|y|e)\s+/u;

/** Targets with their own dates in one line: the last, its date or all of them, and where the measure stood before. */
export interface Dated {
  readonly text: string;
  readonly steps?: Step[];
  readonly deadline?: string;
  /** The value that the line begins with, where an arrow leads away from it. */
  readonly from?: string;
}

interface Part {
  readonly when: string;
  readonly said: string;
}

function partsOf(text: string): Part[] | undefined {
  const parts = text.split(separators);
  const read = parts.flatMap((part) => partOf(part) ?? []);
  return read.length === parts.length ? read : undefined;
}

/** Nothing but a figure, and behind it nothing but a time. */
function partOf(text: string): Part | undefined {
  const found = findMoment(text);
  if (found === undefined || !begins.test(text) || /[^\s).]/u.test(text.slice(found.end))) return undefined;
  const said = text.slice(0, found.start).replace(joint, "");
  if (findMoment(said) !== undefined || readQuantity(said) === undefined) return undefined;
  return { when: found.moment, said };
}

/** "120 (2026), 180 (2027), 250 (2028)" and "14 % en 2025 → 9 % en 2027"; undefined where a part has no date. */
export function datedTargets(text: string): Dated | undefined {
  const line = singleLine(text).replace(/\.$/, "");
  if (!/\d.*\d.*\d/.test(line) || line.length > 200) return undefined;
  const way = line.split(arrow).map(partsOf);
  const [first, ...rest] = way.map((parts) => (parts?.length === 1 ? parts[0] : undefined));
  if (way.length === 1) return (way[0]?.length ?? 0) > 1 ? targetsOf(way[0]) : undefined;
  if (first === undefined || rest.includes(undefined)) return undefined;
  const targets = targetsOf(rest.flatMap((part) => part ?? []));
  return targets === undefined ? undefined : { ...targets, from: first.said };
}

function targetsOf(parts: readonly Part[] = []): Dated | undefined {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { text: only.said, deadline: only.when };
  const found = stepsOf(parts);
  return found === undefined ? undefined : { text: found.last, steps: found.steps };
}
