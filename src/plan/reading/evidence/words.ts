import { anyOf } from "../../../lexicon/language.ts";
import { time } from "../../../lexicon/time.ts";
import { documentTopics, topics, type DocumentTopic, type TopicWords } from "../../../lexicon/topics.ts";
import { cleanHeading, cleanName, fold } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { caught } from "../match.ts";

/** A topic that a heading speaks of, and whether it leaves doubt. */
export interface NamedTopic {
  readonly topic: DocumentTopic;
  readonly strength: "says" | "hints";
}

const says = documentTopics.map(
  (topic) => [topic, new RegExp(`^${anyOf(topics, (words) => words.says[topic])}$`)] as const,
);
const hints = documentTopics.map(
  (topic) => [topic, new RegExp(String.raw`\b${anyOf(topics, (words) => words.hints[topic])}\b`)] as const,
);
/** What may stand behind the words of a heading: a sum, a date, a remark. */
const remark = /\s*\([^()]*\)\s*$/;
/** "Clean cookstoves, phase II": which part of something all of it is. */
const ownPhase = new RegExp(String.raw`,\s*${anyOf(time, (words) => words.phase)}\s(?:\d|[ivx]+)$`);
const behindColon = /^([^:]+):\s.*\d.*$/;

/** The topics that a heading's words name, the surest first. */
export const topicsOf: (heading: string) => readonly NamedTopic[] = remembered(readTopics);

function readTopics(heading: string): NamedTopic[] {
  const folded = fold(cleanHeading(heading)).replace(remark, "");
  const plain = caught(behindColon.exec(folded), 1) || folded;
  // Topic by topic: one pattern of all their words takes longer to compile than a whole plan to read.
  const said = says.flatMap(([topic, words]) => (words.test(plain) ? [topic] : []));
  const hinted = hints.flatMap(([topic, words]) =>
    !said.includes(topic) && words.test(topic === "phases" ? folded.replace(ownPhase, "") : folded)
      ? [topic]
      : [],
  );
  // "Disbursement schedule" says when money is paid that others have counted.
  const aside = said.includes("notes");
  return [
    ...said.map((topic) => ({ topic, strength: "says" as const })),
    ...hinted
      .filter((topic) => !aside || (topic !== "costs" && topic !== "income"))
      .map((topic) => ({ topic, strength: "hints" as const })),
  ];
}

export type Label = keyof TopicWords["labels"];

/** "Objective 2: Win customers" as its label, number and name. */
export interface Labelled {
  readonly label: Label;
  readonly number: string | undefined;
  readonly name: string;
}

const labelKinds = ["objective", "keyResult", "initiative", "milestone", "pillar"] as const;
const labels = labelKinds.map(
  (label) =>
    [
      label,
      new RegExp(
        String.raw`^${anyOf(topics, (words) => words.labels[label])}(?!-[a-z])\s*(?:n(?:[º°o.]+\s*|\s+)|#\s*)?(\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}(?![a-z])|[a-h](?![a-z]))?\s*(?:([:.)–—-]+)\s*|(?=\()|$)(.*)$`,
        "i",
      ),
    ] as const,
);

const anyLabel = new RegExp(
  `^(?:${labelKinds.map((label) => anyOf(topics, (words) => words.labels[label])).join("|")})`,
  "i",
);

/** The label in front of a text, when it has a number or a mark behind it. */
export function labelOf(text: string): Labelled | undefined {
  const clean = cleanHeading(text);
  const folded = fold(clean);
  if (!anyLabel.test(folded)) return undefined;
  for (const [label, pattern] of labels) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const [, number, mark, rest = ""] = found;
    if (number === undefined && (mark === undefined || rest === "")) continue;
    // Folding keeps the number of letters, but for ligatures and the like: then the words are taken as they are.
    const name = clean.length === folded.length ? clean.slice(clean.length - rest.length) : rest;
    return { label, number, name: cleanName(name) };
  }
  return undefined;
}

const surely = /^(?:kr|rc|key|resultados?[- ](?:chaves?|claves?))/;

/** "KR 1.1: …" as its name, also where only a number makes "Result 2: …" one; undefined for other texts. */
export function keyResultOf(text: string): string | undefined {
  const label = labelOf(text);
  if (label?.label !== "keyResult") return undefined;
  const said = label.number !== undefined || surely.test(fold(cleanHeading(text)));
  return said ? label.name : undefined;
}

export type Attribute = keyof TopicWords["attributes"];

const attributes = (
  ["owner", "priority", "status", "duration", "cost", "deadline", "process", "contact", "remark"] as const
).map(
  (attribute) =>
    [attribute, new RegExp(`^${anyOf(topics, (words) => words.attributes[attribute])}$`)] as const,
);

/** What a bullet's name says that it describes of the thing above it, or undefined. */
export const attributeOf: (name: string) => Attribute | undefined = remembered((name) => {
  const folded = fold(name).trim();
  return attributes.find(([, words]) => words.test(folded))?.[0];
});

export type ColumnTopic = keyof TopicWords["columns"];

const columnTopics = (
  [
    "number",
    "keyResult",
    "kpi",
    "objective",
    "baseline",
    "target",
    "actual",
    "owner",
    "due",
    "phase",
    "activity",
    "initiative",
    "risk",
    "chance",
    "impact",
    "response",
  ] as const
).map((topic) => [topic, new RegExp(`^${anyOf(topics, (words) => words.columns[topic])}(?![a-z])`)] as const);

/** Everything that a column's heading may mean. */
export const columnTopicsOf: (heading: string) => ReadonlySet<ColumnTopic> = remembered((heading) => {
  const folded = fold(cleanName(heading));
  return new Set(columnTopics.flatMap(([topic, words]) => (words.test(folded) ? [topic] : [])));
});
