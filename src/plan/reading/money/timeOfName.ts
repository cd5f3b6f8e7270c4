import { anyOf } from "../../../lexicon/language.ts";
import { anyMoneyWord } from "../../../lexicon/money.ts";
import { time } from "../../../lexicon/time.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { readMoment, yearsIn, type Moment } from "./moments.ts";
import { directionIn } from "./words.ts";

const articles = `(?:${anyMoneyWord((words) => words.article)} )?`;
const within = anyOf(time, (words) => words.within);
const of = anyOf(time, (words) => words.of);
const leads = new RegExp(String.raw`(?<=\S) (?:(${within})|${of}) ${articles}(?=\S)`, "gu");
const enclosed = /\(([^()]+)\)$/;
const yearLast = /^(.+?)[\s,:–-]+((?:fy ?)?(?:19|20)\d{2})$/;
const yearFirst = /^((?:fy ?)?(?:19|20)\d{2})\s+(\D+)$/;
/** "Area in m2" is no month. */
const measured = /^m ?\d$/;

/**
 * The time that the name of a line says behind a word that leads to it ("Sales in 2026", "Obras durante el primer
 * trimestre de 2027", "Grants (2026)"). A year alone beside a name may be part of it ("Office 2021"), unless the
 * name says that money comes in or is spent ("Ventas 2026").
 */
export function timeOfName(name: string, inYear: number | undefined): Moment | undefined {
  if (!/\d|\p{L}{3}/u.test(name) || yearsIn(name).size > 1) return undefined;
  const found = inYear === undefined ? timeAlone(name) : timeIn(name, inYear);
  return found?.when === undefined ? undefined : found;
}

const timeAlone = remembered((name) => timeIn(name, undefined));

function timeIn(name: string, inYear: number | undefined): Moment | undefined {
  const folded = fold(singleLine(name)).replace(/\s+/g, " ").trim();
  const inside = enclosed.exec(folded)?.[1];
  if (inside !== undefined) return momentOf(inside, inYear);
  for (const { index, 0: word, 1: surely } of folded.matchAll(leads)) {
    const led = momentOf(folded.slice(index + word.length), inYear);
    if (led !== undefined)
      return surely !== undefined || speaksOfMoney(folded.slice(0, index)) ? led : undefined;
  }
  const [, ahead = "", last] = yearLast.exec(folded) ?? [];
  if (last !== undefined) return speaksOfMoney(ahead) ? momentOf(last, inYear) : undefined;
  const [, first, behind = ""] = yearFirst.exec(folded) ?? [];
  return first !== undefined && speaksOfMoney(behind) ? momentOf(first, inYear) : undefined;
}

const momentOf = (text: string, inYear: number | undefined): Moment | undefined =>
  measured.test(text) ? undefined : readMoment(text, inYear);

function speaksOfMoney(words: string): boolean {
  const said = directionIn(words);
  return said === "cost" || said === "income";
}
