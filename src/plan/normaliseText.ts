import type { Language } from "../i18n/language.ts";
import { sections } from "../lexicon/sections.ts";
import { cleanName, singleLine } from "./reading/fold.ts";

/** What stands in for a name that is missing. */
export const standIns = (
  language: Language,
): Readonly<Record<"untitled" | "unnamed" | "pillar" | "phase" | "group", string>> => {
  const { write, titles } = sections[language];
  const { untitled, unnamed, pillar, phase } = write;
  return { untitled, unnamed, pillar, phase, group: titles.kpis };
};

/** A name and the text behind it; a text that stands alone is the name. */
export function named(name: string, text: string, language: Language): { name: string; text: string } {
  const cleaned = cleanName(name);
  const line = singleLine(text);
  if (cleaned !== "") return { name: cleaned, text: line };
  return { name: cleanName(line) || standIns(language).unnamed, text: "" };
}

/** A text on one line, or undefined where there is none. */
export function given(text: string | undefined): string | undefined {
  const line = singleLine(text ?? "");
  return line === "" ? undefined : line;
}

/** Negative zero is written as zero. */
export const positive = <T extends number | undefined>(value: T): T => (value === 0 ? (0 as T) : value);

/** Plain data with every text on one line, no negative zero, and nothing that is undefined. */
export function tidied<T>(value: T): T {
  if (typeof value === "string") return singleLine(value) as T;
  if (typeof value === "number") return positive(value);
  if (Array.isArray(value)) return value.map(tidied) as T;
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) if (held !== undefined) copy[key] = tidied<unknown>(held);
  return copy as T;
}
