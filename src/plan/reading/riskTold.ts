import { costIn } from "./riskFigures.ts";
import { riskFieldOf, speaksOfChance, speaksOfCost, type RiskField } from "./riskWords.ts";

/** What is said of a risk: its fields in words, and what nothing could be made of. */
export interface Told {
  readonly fields: readonly (readonly [RiskField, string])[];
  readonly rest: readonly string[];
  /** What stands before the first field: the risk's name, where it has none of its own. */
  readonly before: string;
}

/** A dash between two figures stands for "to". */
const boundaries =
  /\s*(?:[;()|→]|(?<=[\p{L}\d)%€$])\.(?=\s|$)|,(?=\s)|(?<=\s)(?<!\d\s?[\p{L}%€$£]{0,3}\s)[–—-](?=\s)|(?<=\s)[–—-](?=\s(?![^\p{L}\s]{0,3}\d)))\s*/gu;
const labelled = /^([\p{L}][\p{L}\s/]{1,40}?)\s*[::]\s*/u;
const edges = /^[\s;,()|→–—-]+|[\s;,(|→–—-]+$/gu;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The pieces of a text between commas, dashes, parentheses and ends of sentences, with where they begin. */
function pieces(text: string): { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(boundaries)) {
    found.push({ start, text: text.slice(start, index) });
    start = index + sign.length;
  }
  found.push({ start, text: text.slice(start) });
  return found.filter((piece) => wordCharacter.test(piece.text));
}

/**
 * Takes what is said of a risk apart: "Probability: 30%; impact $50,000. Mitigation: start early, with two firms". What
 * is done about it may hold commas of its own: from its label on only another label ends it.
 */
export function tellRisk(text: string): Told {
  const fields: (readonly [RiskField, string])[] = [];
  const rest: string[] = [];
  let first = text.length;
  let response: number | undefined;
  const close = (end: number): void => {
    if (response !== undefined) fields.push(["response", trimmed(text.slice(response, end))]);
    response = undefined;
  };
  for (const piece of pieces(text)) {
    const label = labelled.exec(piece.text);
    const field = label === null ? undefined : riskFieldOf(label[1] ?? "");
    const kind = field ?? (response === undefined ? unlabelled(piece.text) : undefined);
    if (kind !== undefined) {
      close(piece.start);
      first = Math.min(first, piece.start);
    }
    if (field !== undefined) {
      const behind = piece.start + (label?.[0].length ?? 0);
      if (field === "response") response = behind;
      else fields.push([field, text.slice(behind, piece.start + piece.text.length)]);
    } else if (kind !== undefined) fields.push([kind, piece.text]);
    else if (response === undefined) rest.push(piece.text);
  }
  close(text.length);
  return { fields, rest, before: trimmed(text.slice(0, first)) };
}

const trimmed = (text: string): string => text.replace(edges, "").replace(/(?<=[\p{L}\d)])\.$/u, "");

/** "30% probability", "cost between $15,000 and $25,000": words say what the figures are. */
function unlabelled(piece: string): RiskField | undefined {
  if (!/\d/.test(piece)) return undefined;
  if (speaksOfChance(piece)) return "chance";
  return speaksOfCost(piece) || (costIn(piece) !== undefined && !/\p{L}{4}/u.test(piece))
    ? "impact"
    : undefined;
}
