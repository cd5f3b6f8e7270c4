import { costIn } from "./riskFigures.ts";
import { riskFieldOf, speaksOfChance, speaksOfCost, speaksOfImpact, type RiskField } from "./riskWords.ts";

/** What is said of a risk: its fields in words, and what nothing could be made of. */
export interface Told {
  readonly fields: readonly (readonly [RiskField, string])[];
  readonly rest: readonly string[];
  /** What stands before the first field: the risk's name, where it has none of its own. */
  readonly before: string;
}

/** A dash between two figures stands for "to". */
const boundaries =
  /\s*(?:[;()|→]|(?<=[\p{L}\d)%€$])\.(?=\s|$)|,(?=\s)|[::](?=\s|$)|(?<=\s)(?<!\d\s?[\p{L}%€$£]{0,3}\s)[–—-](?=\s)|(?<=\s)[–—-](?=\s(?![^\p{L}\s]{0,3}\d)))\s*/gu;
const edges = /^[\s;,:()|→–—-]+|[\s;,:(|→–—-]+$/gu;

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The pieces of a text between commas, colons, dashes, parentheses and ends of sentences. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(boundaries)) {
    found.push({ start, text: text.slice(start, index) });
    start = index + sign.length;
  }
  found.push({ start, text: text.slice(start) });
  return found.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/**
 * Takes what is said of a risk apart: "Probability: 30%; impact $50,000. Mitigation: start early, with two firms". What
 * is done about it may hold commas of its own: from its label on only another label ends it.
 */
export function tellRisk(text: string): Told {
  const fields: (readonly [RiskField, string])[] = [];
  const rest: string[] = [];
  let first = text.length;
  let label: RiskField | undefined;
  let response: number | undefined;
  const close = (end: number): void => {
    if (response !== undefined) fields.push(["response", trimmed(text.slice(response, end))]);
    response = undefined;
  };
  for (const [at, piece] of pieces(text).entries()) {
    const field = riskFieldOf(piece.text);
    if (field !== undefined) {
      close(piece.start);
      first = Math.min(first, piece.start);
      label = field;
    } else if (label === "response") {
      response = piece.start;
      label = undefined;
    } else if (label !== undefined) {
      fields.push([label, piece.text]);
      label = undefined;
    } else if (response === undefined) {
      const kind = unlabelled(piece.text, at > 0);
      if (kind === undefined) rest.push(piece.text);
      else fields.push([kind, piece.text]);
      if (kind !== undefined) first = Math.min(first, piece.start);
    }
  }
  close(text.length);
  return { fields, rest, before: trimmed(text.slice(0, first)) };
}

const trimmed = (text: string): string => text.replace(edges, "").replace(/(?<=[\p{L}\d)])\.$/u, "");

/** "30% probability", "cost between $15,000 and $25,000", "(medium likelihood)": words say what is told. */
function unlabelled(piece: string, isBehind: boolean): RiskField | undefined {
  if (!/\d/.test(piece)) {
    if (!isBehind || piece.trim().split(/\s+/).length > 3) return undefined;
    return speaksOfChance(piece) ? "chance" : speaksOfImpact(piece) ? "impact" : undefined;
  }
  if (speaksOfChance(piece)) return "chance";
  return speaksOfCost(piece) || (costIn(piece) !== undefined && !/\p{L}{4}/u.test(piece))
    ? "impact"
    : undefined;
}
