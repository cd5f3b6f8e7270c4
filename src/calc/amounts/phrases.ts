import type { Token } from "./tokens.ts";

/** Phrases by their first word, the longest first, each with what it means. */
export type PhraseTable<Meaning> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly meaning: Meaning }[]
>;

/** A phrase that may hold signs ("c ."), found at a token. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

export function phraseTable<Meaning>(
  groups: readonly (readonly [meaning: Meaning, phrases: readonly string[]])[],
): PhraseTable<Meaning> {
  const table = new Map<string, { rest: string[]; meaning: Meaning }[]>();
  for (const [meaning, phrases] of groups) {
    for (const phrase of phrases) {
      const [first = "", ...rest] = phrase.split(" ");
      const known = table.get(first);
      if (known === undefined) table.set(first, [{ rest, meaning }]);
      else known.push({ rest, meaning });
    }
  }
  for (const entries of table.values()) entries.sort((one, other) => other.rest.length - one.rest.length);
  return table;
}

/** The longest phrase that begins at a token; a point behind an abbreviation belongs to it. */
export function phraseAt<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Meaning> | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  for (const { rest, meaning } of table.get(first.folded) ?? []) {
    if (rest.every((word, index) => wordIs(tokens[at + 1 + index], word))) {
      const next = at + 1 + rest.length;
      return { meaning, next: isGlued(tokens[next], ".") ? next + 1 : next };
    }
  }
  return undefined;
}

const wordIs = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.kind === "word" ? token.folded === word : token.text === word);

/** Whether a token is this sign with nothing in front of it. */
export function isGlued(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && !token.spaced && token.text === sign;
}
