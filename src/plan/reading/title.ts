import { readHeading, type HeadingKind } from "./heading.ts";
import type { Section } from "../outline/outline.ts";

const ownSections: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "pillar",
  "phase",
  "total",
  "roi",
];

/** Whether the first heading is the document's title; one of several sections of the first level is none. */
export function isTitle(first: Section, root: Section): boolean {
  if (first.depth !== 1) return false;
  const holdsItems = first.blocks.some(({ kind }) => kind !== "other");
  const { kind } = readHeading(first.text);
  return root.children.length === 1 || !holdsItems || !(ownSections.includes(kind) || kind === "budget");
}

/** Whether a heading of the second level, right behind the title and with nothing under it, is a subtitle. */
export function isSubtitle(title: Section, second: Section): boolean {
  const alone = second.blocks.length === 0 && second.children.length === 0;
  return title.blocks.length === 0 && second.depth === 2 && alone && readsAsSubtitle(second.text);
}

/** Whether a text in that place is taken for a subtitle and for no section. */
export function readsAsSubtitle(text: string): boolean {
  const { kind, labelled } = readHeading(text);
  return !labelled && !ownSections.includes(kind);
}
