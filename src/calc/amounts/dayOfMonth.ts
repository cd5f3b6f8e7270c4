import { amountPhrases } from "../../lexicon/amounts.ts";
import { anyOf } from "../../lexicon/language.ts";
import { otherMonths, time } from "../../lexicon/time.ts";
import { isGlued, phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const month = new RegExp(`^(?:${anyOf(time, ({ months }) => months.flat())}|${otherMonths.join("|")})$`);
const of = new RegExp(`^${anyOf(time, (words) => words.of)}$`);
const toPhrases = phraseTable([[true, amountPhrases("to")]]);
const day = /^(?:[1-9]|[12]\d|3[01])$/;
const year = /^(?:19|20)\d\d$/;
const longestShortForm = 3;

export const isMonth = (folded: string): boolean => month.test(folded);

/** "15 March 2027", "15 de marzo", "15-mar-2027" and the 5 of "del 5 al 12 de mayo": days are no amounts. */
export function isDay(tokens: readonly Token[], figure: number): boolean {
  if (!day.test(tokens[figure]?.text ?? "")) return false;
  if (namesMonth(tokens, figure + 1)) return true;
  const dash = isGlued(tokens[figure + 1], "-") || tokens[figure + 1]?.text === "–";
  const other = dash ? figure + 2 : phraseAt(toPhrases, tokens, figure + 1)?.next;
  return other !== undefined && day.test(tokens[other]?.text ?? "") && namesMonth(tokens, other + 1);
}

function namesMonth(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const joined = sign?.kind === "sign" && !sign.spaced && /^[-./]$/.test(sign.text) ? at + 1 : at;
  const word = of.test(tokens[joined]?.folded ?? "") ? joined + 1 : joined;
  const name = tokens[word];
  if (name?.kind !== "word" || !month.test(name.folded)) return false;
  // "4 out of 5" and "5 may leave" are no days: a short form stands before a year, a sign or the end.
  const after = tokens[word + 1];
  return name.text.length > longestShortForm || after?.kind !== "word";
}

/** "1T 2027": a quarter of a year, and no trillion. */
export function isQuarter(tokens: readonly Token[], figure: number): boolean {
  const [count, letter, behind] = [tokens[figure], tokens[figure + 1], tokens[figure + 2]];
  return (
    /^[1-4]$/.test(count?.text ?? "") &&
    letter?.text === "T" &&
    !letter.spaced &&
    year.test(behind?.text ?? "")
  );
}
