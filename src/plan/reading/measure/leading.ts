import { anyOf } from "../../../lexicon/language.ts";
import { targets } from "../../../lexicon/targets.ts";
import { fold, singleLine } from "../fold.ts";
import { readQuantity } from "../quantity.ts";

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
  if (of !== null) return { name: of[2] ?? "", text: of[1] ?? "" };
  const [, name = "", target = ""] = arrow.exec(line) ?? [];
  if (name === "" || readQuantity(target) === undefined || /\d/.test(name)) return undefined;
  return { name: name.replace(shareOf, ""), text: target };
}

const figureText = String.raw`[^\p{L}\d]{0,3}\d[\d.,]*\s?(?:%|[kKM](?!\p{L})|\p{L}{1,6}|\p{Sc})?`;
const moving = new RegExp(
  String.raw`^(\p{L}[^\d:]*?)[\s:(]+(?:(?:from|de|desde|von|du)\s+)?(${figureText})\s*(?:→|->|=>|⇒|\s(?:to|a|hasta|até|auf|à|al)\s)\s*(${figureText}.*)$`,
  "iu",
);
const actions = new RegExp(
  `^${anyOf(targets, (words) => [...words.reach, ...words.raise, ...words.lower])}(?![a-z])`,
);

/** "Salary range from 20 to 30": both are the ends of what is measured. */
const ranges = /(?<!\p{L})(?:range|band|rango|banda|franja|intervalo|horquilla|faixa)(?!\p{L})/u;

/** "NPS from 32 to 50", "Win rate 18% -> 25%" as what is measured and where it goes; undefined for whole sentences. */
export function splitMove(text: string): { name: string; text: string } | undefined {
  const line = singleLine(text);
  const [, name = "", from = "", to = ""] = moving.exec(line) ?? [];
  if (name === "" || ranges.test(fold(name)) || actions.test(fold(name)) || name.split(" ").length > 8)
    return undefined;
  // "40 → 15 minutes": the unit behind counts for both.
  const unitBehind = /^[^\p{L}\d]{0,3}\d[\d.,]*\s?(\p{L}{2,})/u.exec(to)?.[1];
  const bare = /\d$/.test(from.trim()) && unitBehind !== undefined;
  const move = `${from.trim()}${bare ? ` ${unitBehind}` : ""} → ${to.trim()}`;
  return readQuantity(move) === undefined ? undefined : { name: name.trim(), text: move };
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
  const [, count = "", counted = ""] = found ?? [];
  if (found === null || unit.test(fold(counted)) || readQuantity(count) === undefined) return undefined;
  return { name: counted, text: count };
}
