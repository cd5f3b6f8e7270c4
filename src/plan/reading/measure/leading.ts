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

/** "Zero accidents" and "Cero accidentes" set a target of none. */
const zero =
  /^(?:zero|cero|nil|null|zéro)\s+(?!to(?:\s|$)|a(?:\s|$)|de(?:\s|$)|tolerance|tolerancia|based|base)(\p{L}.*)$/iu;

/** "5 new member countries" as what is counted and its target; undefined for anything else. */
export function splitLeadingTarget(text: string): { name: string; text: string } | undefined {
  const none = zero.exec(singleLine(text))?.[1];
  if (none !== undefined) return { name: none, text: "0" };
  const found = leading.exec(singleLine(text));
  const [, count = "", counted = ""] = found ?? [];
  if (found === null || unit.test(fold(counted)) || readQuantity(count) === undefined) return undefined;
  return { name: counted, text: count };
}
