import { columnTopicsOf, type ColumnTopic } from "../evidence/words.ts";
import { singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";
import { findMoment } from "../time/deadline.ts";
import { plainMove } from "./move.ts";

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
  readonly when: string | undefined;
}

function partOf(text: string): Part | undefined {
  const [, label = "", behind = ""] = said.exec(text) ?? [];
  if (label === "" || label.split(/\s+/).length > mostWords) return undefined;
  const topics: ReadonlySet<ColumnTopic> = columnTopicsOf(label);
  const found = topics.has("due") ? "due" : values.find((one) => topics.has(one));
  if (found === undefined) return undefined;
  const own = findMoment(label)?.moment;
  if (found === "due")
    return findMoment(behind) === undefined ? undefined : { value: found, text: behind, when: own };
  if (found === "owner") return { value: found, text: behind, when: own };
  return readQuantity(behind) === undefined ? undefined : { value: found, text: behind, when: own };
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
  return isWhole && known.some(({ value }) => value === "target") ? known : undefined;
}

/** The values that a line names, each with its word; undefined where a part of it is anything else. */
export function labelledValues(words: string): Labelled | undefined {
  const line = singleLine(words);
  if (line.length > 240 || !/\d/.test(line)) return undefined;
  for (const pattern of [aside, parted]) {
    const [, name = "", rest = ""] = pattern.exec(line) ?? [];
    const parts = name === "" ? undefined : partsOf(rest);
    // "Churn: currently 4%, target 2%" is read where every move is.
    const isMove = pattern === parted && parts?.length === 2 && plainMove(name, rest) !== undefined;
    if (parts === undefined || isMove || values.some((value) => columnTopicsOf(name).has(value))) continue;
    const of = (value: Value): Part | undefined => parts.find((part) => part.value === value);
    const [target, due] = [of("target"), of("due")];
    const deadline =
      findMoment(due?.text ?? "")?.moment ?? target?.when ?? findMoment(target?.text ?? "")?.moment;
    return {
      name,
      text: target?.text ?? "",
      ...stated("baseline", of("baseline")),
      ...stated("actual", of("actual")),
      ...stated("owner", of("owner")),
      ...(deadline === undefined ? {} : { deadline }),
    };
  }
  return undefined;
}

const stated = <Key extends Value>(key: Key, part: Part | undefined): Partial<Record<Key, string>> =>
  part === undefined ? {} : ({ [key]: part.text } as Record<Key, string>);
