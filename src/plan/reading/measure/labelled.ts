import { columnTopicsOf, type ColumnTopic } from "../evidence/words.ts";
import { singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";
import { findMoment } from "../time/deadline.ts";
import { plainMove } from "./move.ts";
import { caught } from "../match.ts";

/** A measure whose line names its values: "Members (baseline: 120; target: 400 by 2028)". */
export interface Labelled {
  readonly name: string;
  /** What its target is said to be. */
  readonly text: string;
  readonly baseline?: string;
  readonly actual?: string;
  readonly owner?: string;
  readonly deadline?: string;
}

const aside = /^(\p{L}[^()]*?)\s*[([]([^()]*(?:\([^()]*\)[^()]*)*)[)\]]\.?$/u;
const parted = /^(\p{L}[^:()]*?)(?::|\s[–—|-]|[,;.])\s+(.+)$/u;
/** Between two values of one line; a comma between digits is none. */
const between = /\s*[;|/](?=\s)\s*|[,.](?=\s)\s*|\s+(?:and|y|e)\s+(?=\p{L})/u;
const said =
  /^(\p{L}[\p{L}. ]*?(?:\s?\(?(?:(?:in|en|em)\s)?(?:19|20)\d{2}\)?(?=\s?[:=]))?)\s*(?:[:=]\s*|\s(?=[^\p{L}\s]))(\S.*)$/u;

type Value = "baseline" | "actual" | "target" | "due" | "owner";
const values: readonly Value[] = ["baseline", "actual", "target", "due", "owner"];
const mostWords = 4;

interface Part {
  readonly value: Value;
  readonly text: string;
  /** Its label with what stands behind it, where that is no value of its kind: "due: soon". */
  readonly unread?: string;
  readonly when: string | undefined;
}

function partOf(text: string): Part | undefined {
  const found = said.exec(text);
  const [label, behind] = [caught(found, 1), caught(found, 2)];
  if (label === "" || label.split(/\s+/).length > mostWords) return undefined;
  const topics: ReadonlySet<ColumnTopic> = columnTopicsOf(label);
  const value = topics.has("due") ? "due" : values.find((one) => topics.has(one));
  if (value === undefined) return undefined;
  const when = findMoment(label)?.moment;
  if (isSaid(value, behind)) return { value, text: behind, when };
  return value === "target" ? undefined : { value, text: behind, when, unread: text };
}

/** Whether a text is what its label names: a time, somebody or a figure. */
function isSaid(value: Value, text: string): boolean {
  if (value === "owner") return true;
  return value === "due" ? findMoment(text) !== undefined : readQuantity(text) !== undefined;
}

/** "42", "22 % (2025)" ahead of a target that says so: where it stands. */
const isStart = (text: string): boolean =>
  /^\P{L}{0,4}\d/u.test(text) && readQuantity(text) !== undefined && text.length <= 24;

function partsOf(text: string): Part[] | undefined {
  const pieces = text.split(between).filter((piece) => piece !== "");
  const parts = pieces.map((piece, at): Part | undefined =>
    at === 0 && pieces.length > 1 && isStart(piece)
      ? { value: "baseline", text: piece, when: undefined }
      : partOf(piece),
  );
  const known = parts.filter((part) => part !== undefined);
  const isWhole =
    known.length === pieces.length && new Set(known.map(({ value }) => value)).size === known.length;
  return isWhole ? known : undefined;
}

/** The values that a line names, each with its word; undefined where a part of it is anything else. */
export function labelledValues(words: string): Labelled | undefined {
  const line = singleLine(words);
  if (line.length > 240 || !/\d/.test(line)) return undefined;
  for (const pattern of [aside, parted]) {
    const found = pattern.exec(line);
    const [name, rest] = [caught(found, 1), caught(found, 2)];
    const parts = name === "" ? undefined : partsOf(rest);
    if (parts === undefined) continue;
    // "Churn: currently 4%, target 2%" is read where every move is.
    const isMove = pattern === parted && parts.length === 2 && plainMove(name, rest) !== undefined;
    const of = (value: Value): Part | undefined => parts.find((part) => part.value === value);
    const [target, due] = [of("target"), of("due")];
    if (target === undefined || isMove || values.some((value) => columnTopicsOf(name).has(value))) continue;
    const deadline = findMoment(due?.text ?? "")?.moment ?? target.when ?? findMoment(target.text)?.moment;
    return {
      name,
      text: [target.text, ...parts.flatMap(({ unread }) => unread ?? [])].join("; "),
      ...stated("baseline", of("baseline")),
      ...stated("actual", of("actual")),
      ...stated("owner", of("owner")),
      ...(deadline === undefined ? {} : { deadline }),
    };
  }
  return undefined;
}

const stated = <Key extends Value>(key: Key, part: Part | undefined): Partial<Record<Key, string>> =>
  part === undefined || part.unread !== undefined ? {} : ({ [key]: part.text } as Record<Key, string>);
