import { fromEach } from "../../lexicon/language.ts";
import { sections, sectionTopics } from "../../lexicon/sections.ts";
import { fold } from "./fold.ts";
import type { HeadingKind } from "./heading.ts";

/** Kinds of sections by their words, on folded text; letters that lost their accent may be missing. */
const topics: readonly (readonly [HeadingKind, RegExp])[] = sectionTopics.map((topic) => [
  topic,
  new RegExp(fromEach(sections, (words) => words.patterns[topic]).join("|")),
]);
/** "Costs (annual)", "Budget (USD)": a remark behind the words changes nothing. */
const remark = /\s*\([^()]*\)$/;

/** The kind of section that a heading announces by its words. */
export function sectionKind(clean: string): HeadingKind {
  const folded = fold(clean).replace(remark, "");
  return topics.find(([, words]) => words.test(folded))?.[0] ?? "other";
}
