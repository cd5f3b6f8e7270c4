import { anyOf } from "../../../lexicon/language.ts";
import { targets } from "../../../lexicon/targets.ts";
import { fold, singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";
import { asArrow, isRange, plainMove } from "./move.ts";
import { caught } from "../match.ts";

const leading = /^((?:[<>≤≥~]\s?)?\d[\d.,]*\+?)\s+(\p{L}.*)$/u;
/** Behind a number these are its unit, and what is counted comes later or not at all. */
const unit =
  /^(?:%|k|m|mm|bn?|mil|mill(?:on(?:es)?|ions?)?|million|billion|thousand|dias?|days?|semanas?|weeks?|mes(?:es)?|months?|anos?|years?|horas?|hours?|minutos?|minutes?|segundos?|seconds?|usd|eur|euros?|dollars?|pesos?|soles|x|de|of|out|in|por|per|to|a)(?![a-z])/;

const share = /^(\d[\d.,]*\s?%)\s+(?:of|de(?:\s(?:los|las|la|el))?|del|do|da|dos|das)\s+(\p{L}.*)$/iu;
const arrow = /^(.*\p{L}.*?)\s*(?:→|->|=>|⇒)\s*(.+)$/u;
const shareOf = /^%\s+(?:of|de(?:\s(?:los|las|la|el))?)\s+/i;

/** "100% of projects audited" and "% of projects audited → 100%" as what is measured and its target. */
export function splitShare(text: string): { name: string; text: string } | undefined {
  const line = singleLine(text);
  const of = share.exec(line);
  if (of !== null) return { name: caught(of, 2), text: caught(of, 1) };
  const moved = arrow.exec(line);
  const [name, target] = [caught(moved, 1), caught(moved, 2)];
  if (name === "" || readQuantity(target) === undefined || /\d/.test(name)) return undefined;
  return { name: name.replace(shareOf, ""), text: target };
}

const figureText = String.raw`[^\p{L}\d]{0,3}(?:\p{Lu}{0,3}\p{Sc}\s?)?\d[\d.,]*\s?(?:%|[kKM](?!\p{L})|\p{L}{1,6}|\p{Sc})?`;
const moving = new RegExp(
  String.raw`^(\p{L}[^\d:]*?)[\s:(]+(?:(from|del?|do|desde|von|du)\s+)?(${figureText})\s*([-–—=~]*[>→⇒➔➜⟶➡⟹►▶»]+|\s(?:up to|down to|to|ao?|al|para|hasta|até|auf|à)\s)\s*(${figureText}.*)$`,
  "iu",
);
// "Win rate" names a measure and asks for nothing.
const actions = new RegExp(
  String.raw`^${anyOf(targets, (words) => [...words.reach, ...words.raise, ...words.lower])}(?![a-z]|\s(?:rates?|ratios?|times?)(?![a-z]))`,
);

/** "NPS from 32 to 50", "Win rate 18% -> 25%" as what is measured and where it goes; undefined for whole sentences. */
export function splitMove(text: string): { name: string; text: string } | undefined {
  const line = singleLine(text);
  const [, name = "", source, from = "", link = "", to = ""] = moving.exec(line) ?? [];
  if (name === "" || isRange(name) || actions.test(fold(name)) || name.split(" ").length > 8)
    return undefined;
  const target = to.includes("(") ? to : to.replace(/\)\s*$/, "");
  const move = asArrow(from, target);
  if (readQuantity(move) === undefined) return undefined;
  // Without "from" and an arrow both may be the ends of a range: the words stay, for who reads them to tell.
  const said = `${from.trim()} ${link.trim()} ${target.trim()}`;
  const words = source === undefined && /\p{L}/u.test(link) && plainMove(name, said) === undefined;
  return { name: name.trim(), text: words ? said : move };
}

/** "Zero accidents" and "Cero accidentes" set a target of none. */
const zero =
  /^(?:zero|cero|nil|null|zéro)\s+(?!to(?:\s|$)|a(?:\s|$)|de(?:\s|$)|tolerance|tolerancia|based|base)(\p{L}.*)$/iu;

export function splitNone(text: string): { name: string; text: string } | undefined {
  const none = zero.exec(singleLine(text))?.[1];
  return none === undefined ? undefined : { name: none, text: "0" };
}

/** "5 new member countries" as what is counted and its target; undefined for anything else. */
export function splitLeadingTarget(text: string): { name: string; text: string } | undefined {
  const none = splitNone(text);
  if (none !== undefined) return none;
  const found = leading.exec(singleLine(text));
  const [count, counted] = [caught(found, 1), caught(found, 2)];
  if (found === null || unit.test(fold(counted)) || readQuantity(count) === undefined) return undefined;
  return { name: counted, text: count };
}
